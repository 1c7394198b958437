import { decodeHTMLStrict } from 'entities';
import type { WarningCode } from './parsed-feed';

const XML_NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The entities that a document may use: XML's five, HTML's names, and the harmless ones that it declares itself. */
export interface EntityTable {
  declared: ReadonlyMap<string, string>;
  /** True where a DTD outside the document (RSS 0.91's) declares HTML's names: using them is no fault then. */
  externalDtd: boolean;
}

/** Text of an XML document with its references resolved; what is no reference stays as it is written, and is reported. */
export function decodeXmlText(raw: string, entities: EntityTable, warn: (code: WarningCode) => void): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#(?:x[\da-f]{1,8}|\d{1,9})|[a-z_][\w.-]{0,63});|&/gi, (reference) => {
    if (reference === '&') {
      warn('stray-ampersand');
      return reference;
    }
    const name = reference.slice(1, -1);
    if (name.startsWith('#')) return characterFor(reference, warn);
    const own = XML_NAMED[name] ?? entities.declared.get(name);
    if (own !== undefined) return own;
    const html = decodeHTMLStrict(reference);
    if (html === reference) {
      warn('stray-ampersand');
      return reference;
    }
    if (!entities.externalDtd) warn('undeclared-entity');
    return html;
  });
}

/** The text without the characters that no XML document may hold (they come from word processors and broken exports). */
export function withoutForbidden(text: string, warn: (code: WarningCode) => void): string {
  const clean = text.replace(FORBIDDEN, '');
  if (clean.length !== text.length) warn('characters-removed');
  return clean.isWellFormed() ? clean : clean.toWellFormed();
}

function characterFor(reference: string, warn: (code: WarningCode) => void): string {
  // `decodeHTMLStrict` also reads 128 to 159 as Windows-1252, which is what those who write them mean.
  const character = decodeHTMLStrict(reference);
  if (character.search(FORBIDDEN) === -1 && character !== '\ufffd') return character;
  warn('characters-removed');
  return '';
}
