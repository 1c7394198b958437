/** A feed after reading: whatever its format was, this is its shape (the output of `feeds:parse`). */
export interface ParsedFeed {
  format: FeedFormat;
  title: string | null;
  link: string | null;
  entries: ParsedEntry[];
}

/** Text fields are plain text; `summary` and `content` are sanitised HTML; instants are ISO 8601 UTC. */
export interface ParsedEntry {
  id: string;
  url: string | null;
  title: string | null;
  summary: string | null;
  content: string | null;
  author: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  image: string | null;
  categories: string[];
}

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json';

/** What the feed itself says about how often to come back. */
export interface PollingHints {
  /** RSS `ttl`, or `sy:updatePeriod` divided by `sy:updateFrequency`. */
  intervalMinutes: number | null;
  /** Hours of the day, UTC, in which the portal asks not to be read (RSS `skipHours`). */
  skipHours: number[];
  /** Days of the week, UTC, 0 for Sunday (RSS `skipDays`). */
  skipDays: number[];
}

/** An entry as the format's own reader found it: nothing cleaned, resolved or defaulted yet. */
export interface RawEntry {
  id: string | null;
  /** Candidates for the address, best first. */
  links: RawLink[];
  title: RawText | null;
  summary: RawText | null;
  content: RawText | null;
  authors: string[];
  published: string | null;
  updated: string | null;
  images: RawLink[];
  categories: string[];
}

export interface RawFeed {
  format: FeedFormat;
  title: RawText | null;
  links: RawLink[];
  authors: string[];
  entries: RawEntry[];
  hints: PollingHints;
}

/** An address and the base that it is relative to; null means the document's own. */
export interface RawLink {
  href: string;
  base: string | null;
}

/** `untyped`: the format does not say whether this is text or HTML (RSS), so it must be looked at. */
export interface RawText {
  value: string;
  type: 'text' | 'html' | 'untyped';
  base: string | null;
}

/** Why a document could not be read at all. */
export type RefusalCode =
  | 'empty'
  | 'binary'
  | 'cut-short'
  | 'html-page'
  | 'entity-declarations'
  | 'nested-too-deep'
  | 'not-a-feed'
  | 'json-malformed';

/** What was repaired. Those marked malformed in `malformedCodes` break the format's own grammar. */
export type WarningCode =
  | 'attribute-not-quoted'
  | 'characters-removed'
  | 'charset-repaired'
  | 'cut-short'
  | 'dates-repaired'
  | 'ids-made'
  | 'ids-repeated'
  | 'junk-around-document'
  | 'no-entries'
  | 'stray-ampersand'
  | 'too-large'
  | 'unclosed-element'
  | 'undeclared-entity'
  | 'undated'
  | 'unexpected-close';

const malformedCodes: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'attribute-not-quoted',
  'characters-removed',
  'cut-short',
  'junk-around-document',
  'stray-ampersand',
  'unclosed-element',
  'undeclared-entity',
  'unexpected-close',
]);

/** True where the document breaks its own grammar, as against merely being poor. */
export const isMalformed = (warnings: Iterable<WarningCode>): boolean =>
  [...warnings].some((code) => malformedCodes.has(code));

export class UnreadableFeed extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** Feeds that an HTML page given in a feed's place points to. */
    readonly discovered: string[] = [],
  ) {
    super(message);
    this.name = 'UnreadableFeed';
  }
}

export const noHints: PollingHints = { intervalMinutes: null, skipHours: [], skipDays: [] };

/** Entries that are read of one document: no portal's feed is as long, and all of them are held in memory at once. */
export const MOST_ENTRIES = 2000;
