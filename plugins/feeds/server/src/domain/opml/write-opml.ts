import { generateOpml, parseOpml } from 'feedsmith';
import { safeAddress } from '../sanitising/addresses';

/** A sub-portal as subscription lists know it. */
export interface OpmlPortal {
  code: string;
  name: string;
  siteUrl: string | null;
  feedUrl: string;
  /** The heading under which it is listed. */
  group: string;
}

/** OPML 2.0, one group of subscriptions for each kind of body. */
export function exportOpml(portals: readonly OpmlPortal[], now: Date): string {
  const groups = Map.groupBy(portals, ({ group }) => group);
  return generateOpml({
    head: { title: 'Các cổng thành phần', dateCreated: now, dateModified: now },
    body: {
      outlines: [...groups].map(([group, members]) => ({
        text: group,
        title: group,
        outlines: members.map(({ code, name, siteUrl, feedUrl }) => ({
          type: 'rss',
          text: name,
          title: name,
          xmlUrl: feedUrl,
          ...(siteUrl ? { htmlUrl: siteUrl } : {}),
          category: `/${code}`,
        })),
      })),
    },
  });
}

export interface OpmlSubscription {
  name: string;
  feedUrl: string;
  siteUrl: string | null;
  /** The code that `exportOpml` wrote, if it is one of ours. */
  code: string | null;
}

const MOST_SUBSCRIPTIONS = 2000;

/** All subscriptions of an OPML document, however they are grouped. Throws what feedsmith throws on what is none. */
export function readOpml(text: string): OpmlSubscription[] {
  const { body } = parseOpml(text);
  const found: OpmlSubscription[] = [];
  const waiting = [...(body?.outlines ?? [])];
  while (waiting.length > 0 && found.length < MOST_SUBSCRIPTIONS) {
    const outline = waiting.shift();
    if (!outline) continue;
    waiting.unshift(...(outline.outlines ?? []));
    const feedUrl = safeAddress(outline.xmlUrl, null);
    if (!feedUrl) continue;
    const code = /^\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(outline.category ?? '')?.[1] ?? null;
    found.push({
      name: (outline.title ?? outline.text ?? feedUrl).trim().slice(0, 300),
      feedUrl,
      siteUrl: safeAddress(outline.htmlUrl, null),
      code,
    });
  }
  return found;
}
