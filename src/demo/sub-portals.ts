import { rememberGone } from '../../plugins/feeds/server/src/contract';
import { centralBodies } from './data/central-bodies';
import { provinces } from './data/provinces';
import { documentOf } from './feed-server/documents';
import type { DemoPortal } from './feed-server/portal';
import { releasesOf } from './feed-server/releases';
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

/** What a steward set: one portal is not read, the entries of another wait for them. */
const PAUSED = 'p25';
const HELD = 'p37';
const GONE_SINCE_YESTERDAY = 'p33';
const HOUR = 3_600_000;

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
      paused: code === PAUSED,
      policy: code === HELD ? 'hold' : 'show',
    };
    await write(context, { uid: 'api::sub-portal.sub-portal', by: { code }, data });
  }
  await rememberGonePortal(context, origin);
  return subPortals.length;
}

/** A feed is suspended when it says twice, a day apart, that it is gone: the first time was yesterday. */
async function rememberGonePortal({ strapi, now }: DemoContext, origin: string): Promise<void> {
  const portal = subPortals.find(({ code }) => code === GONE_SINCE_YESTERDAY);
  if (!portal) return;
  const goneAt = new Date(now.getTime() - 25 * HOUR);
  const readAt = new Date(goneAt.getTime() - HOUR);
  const document = documentOf('rss-2.0', { portal, origin, releases: releasesOf(portal, readAt, []) });
  await rememberGone(strapi.db.connection, { code: portal.code, document, readAt, goneAt });
}
