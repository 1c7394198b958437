import { centralBodies } from './data/central-bodies';
import { provinces } from './data/provinces';
import type { DemoPortal } from './feed-server/portal';
import { type DemoContext, type Keys, write } from './writing';

interface DemoSubPortal extends DemoPortal {
  organizationCode: string;
  nameEn: string;
}

/** The 62 sub-portals of the demo: 28 central bodies and 34 provinces. Its own reading of "62", see DESIGN "Governing texts". */
export const subPortals: readonly DemoSubPortal[] = [
  ...centralBodies.map(({ code, name, nameEn }) => ({
    code: code.toLowerCase(),
    name,
    nameEn,
    organizationCode: code,
  })),
  ...provinces.map(({ code, name, nameEn }) => ({
    code: `p${code}`,
    name,
    nameEn,
    organizationCode: `P${code}`,
  })),
];

/** Where the demo's feed server listens if nothing else does. */
export const USUAL_PORT = 27_062;

export function originOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** Writes the sub-portals, each with its feed on the demo's own server. Those that are there are left as they are. */
export async function seedSubPortals(context: DemoContext, organizations: Keys): Promise<number> {
  const origin = originOf(USUAL_PORT);
  for (const { code, name, nameEn, organizationCode } of subPortals) {
    const data = {
      code,
      name: `Cổng thông tin ${name}`,
      nameEn: `${nameEn} portal`,
      organization: organizations.get(organizationCode),
      siteUrl: `${origin}/${code}`,
      feedUrl: `${origin}/${code}/feed`,
    };
    await write(context, { uid: 'api::sub-portal.sub-portal', by: { code }, data });
  }
  return subPortals.length;
}
