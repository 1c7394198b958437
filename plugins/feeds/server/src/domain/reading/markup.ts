import { escapeText } from 'entities';
import type { XmlElement, XmlNode } from './xml-tree';

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const ADDRESSES = new Set(['href', 'src', 'cite', 'poster', 'longdesc']);

/** All text inside, tags dropped: the value of an element that should hold text only. */
export function textOf(element: XmlElement | null | undefined): string {
  if (!element) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** What stands between an element's tags, written as HTML. `base` is the one that the caller resolves against. */
export function innerMarkup(element: XmlElement, base: string | null = element.base): string {
  return element.children.map((child) => markupOf(child, base)).join('');
}

function markupOf(node: XmlNode, base: string | null): string {
  if (typeof node === 'string') return escapeText(node);
  const name = node.name.slice(node.name.indexOf(':') + 1);
  if (!/^[a-z][a-z\d]*$/.test(name)) return innerMarkup(node, base);
  const attributes = [...node.attributes]
    .map(([key, value]) => attributeOf(key, value, node.base, base))
    .join('');
  if (VOID.has(name)) return `<${name}${attributes}>`;
  return `<${name}${attributes}>${innerMarkup(node, base)}</${name}>`;
}

function attributeOf(name: string, value: string, own: string | null, base: string | null): string {
  if (!/^[a-z][a-z\d-]*$/.test(name)) return '';
  // A base set on an element inside the text: nobody after us would know of it.
  const resolved =
    ADDRESSES.has(name) && own !== null && own !== base && URL.canParse(value, own)
      ? new URL(value, own).href
      : value;
  return ` ${name}="${escapeText(resolved).replaceAll('"', '&quot;')}"`;
}
