import { decodeXML } from 'entities';
import { UnreadableFeed } from './parsed-feed';
import type { EntityTable } from './xml-text';

const MAX_DOCTYPE = 16 * 1024;
const MAX_ENTITIES = 300;

export interface Prolog {
  /** The document without its document type declaration. */
  text: string;
  entities: EntityTable;
}

/**
 * Takes the document type declaration off. Nothing outside the document is ever fetched; a declared entity is kept
 * only if it stands for a short plain text. Any other (an address, another entity, a parameter, markup) is an attack or
 * of no use in a feed, and the document is refused: `entity-declarations`.
 */
export function takeDoctype(document: string): Prolog {
  const start = document.slice(0, MAX_DOCTYPE).search(/<!doctype\s/i);
  const root = document.slice(0, MAX_DOCTYPE).search(/<[a-z_]/i);
  if (start === -1 || (root !== -1 && root < start)) return { text: document, entities: noEntities };
  const end = endOfDoctype(document, start);
  const declaration = document.slice(start, end);
  const subset = declaration.indexOf('[');
  const head = subset === -1 ? declaration : declaration.slice(0, subset);
  return {
    text: document.slice(0, start) + document.slice(end),
    entities: {
      declared: subset === -1 ? new Map() : declaredEntities(declaration.slice(subset)),
      externalDtd: /\b(?:PUBLIC|SYSTEM)\b/i.test(head),
    },
  };
}

const noEntities: EntityTable = { declared: new Map(), externalDtd: false };

function endOfDoctype(document: string, start: number): number {
  // Quoted literals and the internal subset in brackets may hold `>`.
  const whole =
    /<!doctype(?:"[^"]*"|'[^']*'|\[(?:"[^"]*"|'[^']*'|<!--(?:(?!-->)[\s\S])*-->|<(?!!--)|[^\]<"'])*\]|[^>"'[])*>/iy;
  whole.lastIndex = start;
  const found = whole.exec(document.slice(0, start + MAX_DOCTYPE));
  if (found) return start + found[0].length;
  throw new UnreadableFeed('entity-declarations', 'the document type declaration has no end, or is too long');
}

function declaredEntities(subset: string): Map<string, string> {
  const declared = new Map<string, string>();
  const withoutComments = subset.replace(/<!--[\s\S]*?-->/g, '');
  const declarations = withoutComments.match(/<!ENTITY[\s\S]*?>/gi) ?? [];
  if (declarations.length > MAX_ENTITIES) refuse('it declares too many entities');
  for (const declaration of declarations) {
    const [, name, doubleQuoted, singleQuoted] =
      /^<!ENTITY\s+([a-z_][\w.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>$/i.exec(declaration) ?? [];
    const value = doubleQuoted ?? singleQuoted;
    if (!name || value === undefined)
      return refuse('it declares an entity outside the document or a parameter entity');
    const text = decodeXML(value);
    if (value.length > 64 || /[<&%]/.test(text))
      return refuse(`entity "${name}" stands for more than plain text`);
    declared.set(name, text);
  }
  return declared;
}

function refuse(reason: string): never {
  throw new UnreadableFeed('entity-declarations', `the document type declaration is refused: ${reason}`);
}
