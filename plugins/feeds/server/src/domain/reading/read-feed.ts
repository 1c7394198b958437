import { decodeBytes } from './decode-bytes';
import { normaliseFeed } from './normalise-feed';
import {
  MOST_ENTRIES,
  type ParsedFeed,
  type PollingHints,
  UnreadableFeed,
  type WarningCode,
} from './parsed-feed';
import { readDocument } from './read-document';

/** A document longer than this is read up to here and reported as cut. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

export interface FeedSource {
  bytes: Uint8Array;
  /** Where the document came from; relative addresses are resolved against it. */
  url: string | null;
  /** The `Content-Type` header, if it came over HTTP. */
  contentType: string | null;
}

export interface ReadFeed {
  feed: ParsedFeed;
  hints: PollingHints;
  charset: string;
  /** Each kind of repair once, in the order of its first use. */
  warnings: WarningCode[];
  /** Entries out of which something active was taken. */
  cleanedEntries: number;
  /** Ids of the entries whose dates were repaired. */
  repairedDates: ReadonlySet<string>;
}

/**
 * The whole way from bytes to clean entries: charset, repair, format, dates, addresses, sanitising. `now` bounds the dates.
 * Throws `UnreadableFeed` with a code and a plain message.
 */
export function readFeed(source: FeedSource, now: Date): ReadFeed {
  const warnings = new Set<WarningCode>();
  const warn = (code: WarningCode): void => void warnings.add(code);
  if (source.bytes.byteLength === 0) throw new UnreadableFeed('empty', 'the document is empty');
  const tooLarge = source.bytes.byteLength > MAX_DOCUMENT_BYTES;
  if (tooLarge) warn('too-large');
  const decoded = decodeBytes(
    tooLarge ? source.bytes.subarray(0, MAX_DOCUMENT_BYTES) : source.bytes,
    source.contentType,
  );
  if (decoded.repaired) warn('charset-repaired');
  const raw = readDocument(decoded.text, source.url, warn);
  if (raw.entries.length === 0 && warnings.has('cut-short')) {
    throw new UnreadableFeed('cut-short', 'the document breaks off before its first entry');
  }
  if (raw.entries.length >= MOST_ENTRIES) warn('too-large');
  const { feed, cleanedEntries, repairedDates } = normaliseFeed(raw, source.url, now, warn);
  return {
    feed,
    hints: raw.hints,
    charset: decoded.charset,
    warnings: [...warnings],
    cleanedEntries,
    repairedDates,
  };
}
