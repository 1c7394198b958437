import { type Json, parseJsonFeed } from 'feedsmith';
import type { RawEntry, RawFeed, RawLink, RawText, WarningCode } from './parsed-feed';
import { MOST_ENTRIES, noHints, UnreadableFeed } from './parsed-feed';
import { present } from './tree-search';

type JsonItem = NonNullable<ReturnType<typeof parseJsonFeed>['items']>[number];

/** JSON Feed 1.0 and 1.1 by feedsmith, around which stands the mending of JSON that does not parse. */
export function readJsonFeed(text: string, warn: (code: WarningCode) => void): RawFeed {
  const document = parseTolerantly(text, warn);
  if (!isFeedObject(document)) {
    throw new UnreadableFeed('not-a-feed', 'this is JSON, but not a JSON Feed: it has no list of items');
  }
  const feed = parseJsonFeed({ version: 'https://jsonfeed.org/version/1.1', ...document });
  return {
    format: 'json',
    title: untyped(feed.title),
    links: present([link(feed.home_page_url)]),
    authors: namesOf(feed.authors),
    entries: (feed.items ?? []).slice(0, MOST_ENTRIES).map(readItem),
    hints: noHints,
  };
}

function readItem(item: JsonItem): RawEntry {
  const attached = (item.attachments ?? []).filter((file) => /^image\//i.test(file?.mime_type ?? ''));
  return {
    id: item.id?.trim() || null,
    links: present([link(item.url), link(item.external_url)]),
    title: untyped(item.title),
    summary: untyped(item.summary),
    content: item.content_html
      ? { value: item.content_html, type: 'html', base: null }
      : plain(item.content_text),
    authors: namesOf(item.authors),
    published: asText(item.date_published),
    updated: asText(item.date_modified),
    images: present([link(item.image), link(item.banner_image), ...attached.map((file) => link(file?.url))]),
    categories: present(item.tags ?? []),
  };
}

const link = (href: string | undefined): RawLink | null =>
  href?.trim() ? { href: href.trim(), base: null } : null;

const untyped = (value: string | undefined): RawText | null =>
  value?.trim() ? { value, type: 'untyped', base: null } : null;

const plain = (value: string | undefined): RawText | null =>
  value?.trim() ? { value, type: 'text', base: null } : null;

const namesOf = (authors: readonly (Json.Author | undefined)[] | undefined): string[] =>
  present((authors ?? []).map((author) => author?.name?.trim() || null));

function isFeedObject(document: unknown): document is Record<string, unknown> {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return false;
  return Object.entries(document).some(
    ([key, value]) => key.toLowerCase() === 'items' && Array.isArray(value),
  );
}

function parseTolerantly(text: string, warn: (code: WarningCode) => void): unknown {
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids these in strings; exports leave them there
  const tidied = text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([\]}])/g, '$1');
  const mended = parsed(tidied);
  if (mended !== undefined) {
    warn('characters-removed');
    return mended;
  }
  for (const end of lastItemEnds(tidied)) {
    const cut = parsed(`${tidied.slice(0, end)}]}`);
    if (cut === undefined) continue;
    warn('cut-short');
    return cut;
  }
  throw new UnreadableFeed('json-malformed', 'this looks like JSON but cannot be parsed, not even in part');
}

/** Places where the last whole item may have ended, latest first; a few tries are enough for a file that was cut. */
function lastItemEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.lastIndexOf('}'); at > 0 && ends.length < 12; at = text.lastIndexOf('}', at - 1))
    ends.push(at + 1);
  return ends;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** feedsmith hands dates over as they are written, but does not say so in its types. */
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
