import { generateOpml } from 'feedsmith';
import type { SubPortal } from '../api/entities/sub-portal';
import { allSubPortals } from '../api/sub-portals';
import type { Page } from '../pages/page';

const levels = ['central', 'province', 'commune'] as const;

/** The sources of the network, as feed readers exchange such lists. */
export const opmlPage: Page = async ({ api, t }) => {
  const portals = await allSubPortals(api);
  const outlines = levels.flatMap((level) => {
    const members = portals.filter(({ organization }) => (organization?.level ?? 'central') === level);
    const text = t.subPortals.groups[level];
    return members.length > 0 ? [{ text, title: text, outlines: members.flatMap(outlineOf) }] : [];
  });
  const body = generateOpml({
    head: { title: `${t.siteName}: ${t.subPortals.title}` },
    body: { outlines: outlines.length > 0 ? outlines : [{ text: t.subPortals.none }] }, // OPML has no empty body
  });
  return { type: 'document', contentType: 'text/x-opml; charset=utf-8', body };
};

function outlineOf({ name, feedUrl, siteUrl, language }: SubPortal) {
  if (!feedUrl) return [];
  return [{ type: 'rss', text: name, title: name, xmlUrl: feedUrl, htmlUrl: siteUrl, language }];
}
