import { createHash } from 'node:crypto';
import type { ParsedEntry } from '../reading/parsed-feed';
import { excerptOf, htmlToText, oneLine } from '../reading/plain-text';

/** What an entry is known by, and what tells one version of it from the next. Half of a SHA-256 each, as a UUID. */
export interface EntryKeys {
  idKey: string;
  urlKey: string | null;
  /** Of the title and the text, however they are dressed. */
  textKey: string;
  /** Of everything that a reader sees. */
  versionKey: string;
}

const TEXT_LENGTH = 4000;
const LONGEST_ID = 255;

export function entryKeys(entry: ParsedEntry): EntryKeys {
  const text = oneLine(htmlToText(entry.content ?? entry.summary ?? '')).slice(0, TEXT_LENGTH);
  return {
    idKey: digest('id', entry.id),
    urlKey: entry.url && digest('url', entry.url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')),
    textKey: digest('text', entry.title, text),
    versionKey: digest(
      'version',
      entry.title,
      entry.url,
      entry.summary,
      entry.content,
      entry.author,
      entry.image,
      ...entry.categories,
    ),
  };
}

/** The identifier as it is stored: as the portal wrote it, or a digest where that is too long for a key. */
export const externalIdOf = (id: string): string =>
  id.length <= LONGEST_ID ? id : `urn:sha256:${digest('id', id)}`;

/** Entries without a title are listed under the beginning of their text. */
export const titleOf = (entry: ParsedEntry): string =>
  entry.title ?? (excerptOf(entry.content ?? entry.summary ?? '', 120) || entry.url || entry.id);

function digest(...parts: (string | null)[]): string {
  const hex = createHash('sha256')
    .update(parts.map((part) => part ?? '\u0000').join('\u0001'))
    .digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
