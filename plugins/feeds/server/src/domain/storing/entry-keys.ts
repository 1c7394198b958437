import { hash } from 'node:crypto';
import { decodeXML } from 'entities';
import type { ParsedEntry } from '../reading/parsed-feed';
import { excerptOf, oneLine } from '../reading/plain-text';

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

/** What an entry says, without its dress: the beginning, on one line. Its HTML is our sanitiser's, so every `<` begins a tag. */
export function textOfEntry({ content, summary }: ParsedEntry): string {
  const text = (content ?? summary ?? '').slice(0, TEXT_LENGTH * 2).replace(/<[^>]*>/g, ' ');
  return oneLine(text.includes('&') ? decodeXML(text) : text).slice(0, TEXT_LENGTH);
}

export function entryKeys(entry: ParsedEntry, text: string): EntryKeys {
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
  const hex = hash('sha256', parts.map((part) => part ?? '\u0000').join('\u0001'), 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
