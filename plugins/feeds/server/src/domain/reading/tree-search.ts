import { innerMarkup, textOf } from './markup';
import type { RawLink, RawText } from './parsed-feed';
import type { XmlElement } from './xml-tree';

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

export const childrenOf = (element: XmlElement, ...names: string[]): XmlElement[] =>
  element.children.filter((child): child is XmlElement => isElement(child) && names.includes(child.name));

/** The first child under the first name that has one: names come in order of preference. */
export function firstOf(element: XmlElement, ...names: string[]): XmlElement | null {
  for (const name of names) {
    const found = childrenOf(element, name).find(
      (child) => child.children.length > 0 || child.attributes.size > 0,
    );
    if (found) return found;
  }
  return null;
}

/** All elements of these names, however deep, not looking inside those found. */
export function descendantsOf(
  element: XmlElement,
  names: ReadonlySet<string>,
  found: XmlElement[] = [],
): XmlElement[] {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (names.has(child.name)) found.push(child);
    else descendantsOf(child, names, found);
  }
  return found;
}

/** The text of the first child that has any, trimmed; null without. */
export function lineOf(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = textOf(child).trim();
      if (text) return text;
    }
  }
  return null;
}

export function linesOf(element: XmlElement, ...names: string[]): string[] {
  return childrenOf(element, ...names)
    .map((child) => textOf(child).trim())
    .filter((text) => text !== '');
}

/** Text of which the format says nothing. Where elements stand in it, they are markup that was not escaped. */
export function untypedText(element: XmlElement | null): RawText | null {
  if (!element) return null;
  const hasElements = element.children.some(isElement);
  const value = hasElements ? mixedMarkup(element) : textOf(element);
  return value.trim()
    ? { value: value.trim(), type: hasElements ? 'html' : 'untyped', base: element.base }
    : null;
}

/** Some portals escape half of their markup: text that is already HTML must not be escaped again. */
function mixedMarkup(element: XmlElement): string {
  const escapedInside = element.children.some(
    (child) => typeof child === 'string' && /<\/?[a-z][^<>]*>/i.test(child),
  );
  if (!escapedInside) return innerMarkup(element);
  return element.children
    .map((child) => (typeof child === 'string' ? child : innerMarkup({ ...element, children: [child] })))
    .join('');
}

export function linkOf(element: XmlElement | null | undefined, attribute?: string): RawLink | null {
  if (!element) return null;
  const href = (attribute ? element.attributes.get(attribute) : textOf(element))?.trim();
  return href ? { href, base: element.base } : null;
}

export const present = <T>(values: readonly (T | null | undefined)[]): T[] =>
  values.filter((value): value is T => value !== null && value !== undefined);
