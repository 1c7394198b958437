import { centralBodies, issuers } from './data/central-bodies';
import { provinces } from './data/provinces';
import { type DemoContext, type Keys, write } from './writing';

const TERRITORY = 'api::territory.territory';
const ORGANIZATION = 'api::organization.organization';
/** Since when there are 34 provinces and cities. */
const SINCE = '2025-07-01';

/** The nation, 34 provinces with their People's Committees, the central bodies; document ids by code. */
export async function seedOrganizations(context: DemoContext): Promise<Keys> {
  const keys: Keys = new Map();
  const nation = await writeTerritory(context, {
    code: 'VN',
    kind: 'nation',
    name: 'Việt Nam',
    fullName: 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    nameEn: 'Viet Nam',
    unitType: 'Quốc gia',
  });
  const root = await writeOrganization(context, {
    code: 'VN',
    name: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    shortName: 'Việt Nam',
    nameEn: 'Socialist Republic of Viet Nam',
    branch: 'other',
    level: 'central',
    territory: nation,
  });
  keys.set('VN', root);
  for (const body of [...issuers, ...centralBodies]) {
    keys.set(
      body.code,
      await writeOrganization(context, { ...body, level: 'central', parent: root, territory: nation }),
    );
  }
  for (const { code, name, fullName, nameEn, unitType } of provinces) {
    const territory = await writeTerritory(context, {
      code,
      kind: 'province',
      name,
      fullName,
      nameEn,
      unitType,
      parent: nation,
      validFrom: SINCE,
    });
    const committee = {
      code: `P${code}`,
      name: `Ủy ban nhân dân ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`,
      shortName: name,
      nameEn: `People’s Committee of ${nameEn}`,
      branch: 'government',
      level: 'province',
      territory,
      parent: root,
      validFrom: SINCE,
    };
    keys.set(committee.code, await writeOrganization(context, committee));
  }
  return keys;
}

function writeTerritory(
  context: DemoContext,
  data: Record<string, unknown> & { code: string },
): Promise<string> {
  return write(context, { uid: TERRITORY, by: { code: data.code }, data });
}

function writeOrganization(
  context: DemoContext,
  data: Record<string, unknown> & { code: string },
): Promise<string> {
  return write(context, { uid: ORGANIZATION, by: { code: data.code }, data });
}
