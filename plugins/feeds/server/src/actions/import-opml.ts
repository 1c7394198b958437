import type { Core } from '@strapi/strapi';
import type { OpmlSubscription } from '../domain/opml/write-opml';
import { foldVietnamese } from '../domain/reading/fold-vietnamese';

export interface OpmlImport {
  created: string[];
  updated: string[];
  unchanged: number;
}

interface KnownPortal {
  documentId: string;
  code: string;
  feedUrl: string;
}

/**
 * Brings subscriptions in: those of a known code or feed address are updated, the others made, held for the steward until
 * somebody has looked at them. Twice changes nothing.
 */
export async function importOpml(
  strapi: Core.Strapi,
  subscriptions: readonly OpmlSubscription[],
): Promise<OpmlImport> {
  const known = (await strapi.db
    .query('api::sub-portal.sub-portal')
    .findMany({ select: ['documentId', 'code', 'feedUrl'] })) as KnownPortal[];
  const outcome: OpmlImport = { created: [], updated: [], unchanged: 0 };
  const codes = new Set(known.map(({ code }) => code));
  const seen = new Set<string>();
  for (const subscription of subscriptions) {
    const { name, feedUrl, siteUrl } = subscription;
    if (seen.has(feedUrl)) continue;
    seen.add(feedUrl);
    const portal =
      known.find(({ code }) => code === subscription.code) ??
      known.find((candidate) => candidate.feedUrl === feedUrl);
    if (!portal) {
      const code = freeCode(subscription.code ?? codeFor(name), codes);
      codes.add(code);
      await strapi
        .documents('api::sub-portal.sub-portal')
        .create({ data: { code, name, feedUrl, siteUrl: siteUrl ?? undefined, policy: 'hold' } as never });
      outcome.created.push(code);
    } else if (portal.feedUrl !== feedUrl) {
      await strapi
        .documents('api::sub-portal.sub-portal')
        .update({ documentId: portal.documentId, data: { feedUrl } as never });
      outcome.updated.push(portal.code);
    } else outcome.unchanged += 1;
  }
  return outcome;
}

const codeFor = (name: string): string =>
  foldVietnamese(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '') || 'cong';

function freeCode(wanted: string, taken: ReadonlySet<string>): string {
  let code = wanted;
  for (let number = 2; taken.has(code); number += 1) code = `${wanted}-${number}`;
  return code;
}
