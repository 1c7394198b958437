import { isBeacon, safeAddress } from '../sanitising/addresses';
import { sanitiseHtml } from '../sanitising/sanitise-html';
import { readFeedDate } from './feed-dates';
import type {
  ParsedEntry,
  ParsedFeed,
  RawEntry,
  RawFeed,
  RawLink,
  RawText,
  WarningCode,
} from './parsed-feed';
import { excerptOf, htmlToText, plainLine, plainText } from './plain-text';
import { repairDate } from './repair-dates';
import { resolveIds } from './resolve-ids';

/** A feed without summaries gets the beginning of each text, unless the text is as short as a summary itself. */
const SUMMARY_LENGTH = 300;
const SHORT_TEXT = 1000;
/** Enough of a text to see what it is. */
const LOOK_AT = 4000;
const MAX_CATEGORIES = 20;

export interface NormalisedFeed {
  feed: ParsedFeed;
  cleanedEntries: number;
  repairedDates: ReadonlySet<string>;
}

interface Context {
  now: Date;
  base: string | null;
  feedAuthors: string[];
  warn: (code: WarningCode) => void;
}

interface NormalisedEntry {
  entry: ParsedEntry;
  cleaned: boolean;
  repaired: boolean;
}

/** Raw entries to clean ones: addresses absolute, HTML sanitised, text plain, dates believable, identifiers unique. */
export function normaliseFeed(
  raw: RawFeed,
  url: string | null,
  now: Date,
  warn: (code: WarningCode) => void,
): NormalisedFeed {
  const link = firstAddress(raw.links, url);
  const context: Context = { now, base: url ?? link, feedAuthors: raw.authors, warn };
  if (raw.entries.length === 0) warn('no-entries');
  const normalised = raw.entries.map((entry) => normaliseEntry(entry, context));
  if (normalised.some(({ repaired }) => repaired)) warn('dates-repaired');
  if (normalised.length > 0 && normalised.every(({ entry }) => entry.publishedAt === null)) warn('undated');
  const entries = resolveIds(
    normalised.map(({ entry }) => entry),
    warn,
  );
  const repairedDates = new Set(normalised.filter(({ repaired }) => repaired).map(({ entry }) => entry.id));
  return {
    feed: { format: raw.format, title: plainText(raw.title), link, entries },
    cleanedEntries: normalised.filter(({ cleaned }) => cleaned).length,
    repairedDates,
  };
}

function normaliseEntry(raw: RawEntry, context: Context): NormalisedEntry {
  const url = firstAddress(raw.links, context.base);
  const base = context.base ?? url;
  const summary = cleanHtml(raw.summary, base);
  const content = cleanHtml(raw.content, base);
  const published = repairDate(readFeedDate(raw.published), context.now);
  const updated = repairDate(readFeedDate(raw.updated), context.now);
  const publishedAt = (published.instant ?? updated.instant)?.toISOString() ?? null;
  const entry: ParsedEntry = {
    id: raw.id?.trim().slice(0, 2000) ?? '',
    url,
    title: plainText(raw.title)?.slice(0, 1000) ?? null,
    summary: summary.html ?? (content.html && summaryOf(content.html)),
    content: content.html ?? summary.html,
    author: authorLine(raw.authors.length > 0 ? raw.authors : context.feedAuthors),
    publishedAt,
    updatedAt: updated.instant?.toISOString() ?? publishedAt,
    image: imageOf(raw.images, content.html ?? summary.html, base),
    categories: categoriesOf(raw.categories),
  };
  return {
    entry,
    cleaned: summary.cleaned || content.cleaned,
    repaired: published.repaired || updated.repaired,
  };
}

function cleanHtml(raw: RawText | null, base: string | null): { html: string | null; cleaned: boolean } {
  if (!raw) return { html: null, cleaned: false };
  if (raw.type === 'text') return { html: escapeHtml(raw.value) || null, cleaned: false };
  const { html, cleaned } = sanitiseHtml(unescapedTwice(raw.value), raw.base ?? base);
  return { html: html || null, cleaned };
}

const escapeHtml = (text: string): string =>
  text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Markup that was escaped once too often shows as tags to the reader: no real tag in it, but escaped ones in pairs. */
function unescapedTwice(html: string): string {
  if (
    /<[a-z!/]/i.test(html) ||
    !/&(?:lt|#0*60|#x0*3c);\/?(?:p|br|div|a|img|b|strong|em|i|span|ul|ol|li|table|h[1-6]|script|iframe)\b/i.test(
      html,
    )
  )
    return html;
  const once = htmlToText(html);
  const beginning = once.slice(0, LOOK_AT);
  return /<(p|div|a|b|strong|em|i|span|ul|ol|li|table|h[1-6]|script|iframe)\b[^>]*>[\s\S]*<\/\1\s*>|<(?:br|img)\b[^>]*>/i.test(
    beginning,
  )
    ? once
    : html;
}

const summaryOf = (html: string): string =>
  html.length <= SHORT_TEXT ? html : escapeHtml(excerptOf(html, SUMMARY_LENGTH));

function firstAddress(links: readonly RawLink[], base: string | null): string | null {
  for (const link of links) {
    const address = safeAddress(link.href, link.base ?? base);
    if (address) return address;
  }
  return null;
}

/** The first picture that the feed names, else the first in the text; never a beacon. */
function imageOf(images: readonly RawLink[], html: string | null, base: string | null): string | null {
  const named = images
    .map((image) => safeAddress(image.href, image.base ?? base))
    .find((address) => address !== null && !isBeacon(address));
  if (named) return named;
  const inText = /<img src="([^"]+)"/.exec(html ?? '')?.[1];
  return inText ? inText.replaceAll('&amp;', '&') : null;
}

/** `me@example.com (Name)` and `Name <me@example.com>` give the name: addresses of persons are not ours to spread. */
function authorLine(authors: readonly string[]): string | null {
  const names = authors.flatMap((written) => {
    const author = written.slice(0, 300);
    const named =
      /^\s*(?:mailto:)?[^\s()<>@]+@[^\s()<>]+\s*\(([^()]+)\)\s*$/.exec(author)?.[1] ??
      /^([^<>]+?)\s*<[^<>\s]+@[^<>\s]+>\s*$/.exec(author)?.[1] ??
      /^(.+?)\s*\(\s*[^\s()@]+@[^\s()]+\s*\)\s*$/.exec(author)?.[1];
    return plainLine(named ?? author) ?? [];
  });
  return [...new Set(names)].join(', ').slice(0, 255) || null;
}

function categoriesOf(categories: readonly string[]): string[] {
  const lines = categories.flatMap((category) => plainLine(category.slice(0, 300))?.slice(0, 100) ?? []);
  return [...new Set(lines)].slice(0, MAX_CATEGORIES);
}
