import { innerMarkup, textOf } from './markup';
import { imagesOf } from './media-elements';
import { MOST_ENTRIES, type RawEntry, type RawFeed, type RawLink, type RawText } from './parsed-feed';
import { hintsOf } from './read-rss';
import { childrenOf, isElement, linkOf, present, untypedText } from './tree-search';
import type { XmlElement } from './xml-tree';

/** Atom 1.0 (RFC 4287) and 0.3, with or without their namespace; a lone entry document is a feed of one. */
export function readAtom(root: XmlElement): RawFeed {
  const isEntry = /(?:^|:)entry$/.test(root.name);
  const feed = root;
  const entries = isEntry ? [root] : atom(feed, 'entry');
  return {
    format: 'atom',
    title: isEntry ? null : textConstruct(firstAtom(feed, 'title')),
    links: isEntry ? [] : pageLinks(feed),
    authors: isEntry ? [] : peopleOf(feed),
    entries: entries.slice(0, MOST_ENTRIES).map(readEntry),
    hints: hintsOf(feed),
  };
}

const atom = (element: XmlElement, ...names: string[]): XmlElement[] =>
  childrenOf(element, ...names.flatMap((name) => [`atom:${name}`, name]));

function firstAtom(element: XmlElement, ...names: string[]): XmlElement | null {
  for (const name of names) {
    const found = atom(element, name).find((child) => child.children.length > 0 || child.attributes.size > 0);
    if (found) return found;
  }
  return null;
}

function lineOfAtom(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    const text = textOf(firstAtom(element, name)).trim();
    if (text) return text;
  }
  return null;
}

function readEntry(entry: XmlElement): RawEntry {
  const source = firstAtom(entry, 'source');
  const own = peopleOf(entry);
  const dublin = childrenOf(entry, 'dc:creator', 'itunes:author')
    .map((creator) => textOf(creator).trim())
    .filter(Boolean);
  const published =
    lineOfAtom(entry, 'published', 'issued', 'created') ??
    lineOfDublin(entry, 'dcterms:issued', 'dc:date', 'pubdate');
  return {
    id: lineOfAtom(entry, 'id') ?? lineOfDublin(entry, 'guid'),
    links: pageLinks(entry),
    title:
      textConstruct(firstAtom(entry, 'title')) ??
      untypedText(childrenOf(entry, 'media:title', 'dc:title')[0] ?? null),
    summary: textConstruct(firstAtom(entry, 'summary', 'tagline')) ?? mediaDescription(entry),
    content: contentOf(entry),
    authors: own.length > 0 ? own : dublin.length > 0 ? dublin : source ? peopleOf(source) : [],
    published,
    updated: lineOfAtom(entry, 'updated', 'modified') ?? lineOfDublin(entry, 'dcterms:modified'),
    images: [...imagesOf(entry), ...groupImages(entry)],
    categories: present([
      ...atom(entry, 'category').map(
        (category) =>
          category.attributes.get('label') ??
          category.attributes.get('term') ??
          (textOf(category).trim() || null),
      ),
      ...childrenOf(entry, 'dc:subject').map((subject) => textOf(subject).trim()),
    ]),
  };
}

const groupImages = (entry: XmlElement): RawLink[] => childrenOf(entry, 'media:group').flatMap(imagesOf);

function lineOfDublin(entry: XmlElement, ...names: string[]): string | null {
  const [found] = childrenOf(entry, ...names);
  return textOf(found).trim() || null;
}

function mediaDescription(entry: XmlElement): RawText | null {
  const groups = [entry, ...childrenOf(entry, 'media:group')];
  const [description] = groups.flatMap((group) =>
    childrenOf(group, 'media:description', 'dc:description', 'dcterms:abstract'),
  );
  return untypedText(description ?? null);
}

function peopleOf(element: XmlElement): string[] {
  return present(
    atom(element, 'author').map(
      (author) => lineOfAtom(author, 'name') ?? lineOfAtom(author, 'email') ?? (directText(author) || null),
    ),
  );
}

const directText = (element: XmlElement): string =>
  element.children
    .filter((child) => !isElement(child))
    .join('')
    .trim();

/** Where a reader goes: `alternate` (also said by silence), pages before other files; then what the entry is about. */
function pageLinks(element: XmlElement): RawLink[] {
  const links = atom(element, 'link').map((link) => ({
    link: linkOf(link, 'href') ?? linkOf(link),
    rel: (link.attributes.get('rel')?.trim() || 'alternate')
      .toLowerCase()
      .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, ''),
    isPage: /^(?:text\/html|application\/xhtml\+xml)?$/i.test(link.attributes.get('type')?.trim() ?? ''),
  }));
  const alternate = links.filter(({ rel }) => rel === 'alternate');
  const rank = [...alternate.filter(({ isPage }) => isPage), ...alternate.filter(({ isPage }) => !isPage)];
  const remote = atom(element, 'content').map((content) => linkOf(content, 'src'));
  return present([
    ...rank.map(({ link }) => link),
    ...remote,
    ...links.filter(({ rel }) => rel === 'via' || rel === 'related').map(({ link }) => link),
  ]);
}

/** Several contents may be offered (Atom 0.3 `multipart/alternative`): HTML is preferred to text. */
function contentOf(entry: XmlElement): RawText | null {
  const direct = atom(entry, 'content');
  const parts = direct.flatMap((content) => [content, ...atom(content, 'content')]);
  const read = present(parts.filter((part) => part.attributes.get('src') === undefined).map(textConstruct));
  return read.find(({ type }) => type === 'html') ?? read[0] ?? null;
}

/**
 * RFC 4287, section 3.1 and 4.1.3: text, html, xhtml, or a media type: other text stays text, other XML is taken for
 * markup, anything else is base64. Atom 0.3 says the same with `mode` beside the type.
 */
export function textConstruct(element: XmlElement | null): RawText | null {
  if (!element) return null;
  const written = (element.attributes.get('type') ?? '').trim().toLowerCase().split(';')[0] ?? '';
  const mode = element.attributes.get('mode')?.trim().toLowerCase();
  const value = constructValue(element, written, mode);
  if (value === null || !value.trim()) return null;
  return {
    value: value.trim(),
    type: constructType(element, written, mode, value),
    base: innerBase(element),
  };
}

function constructValue(element: XmlElement, type: string, mode: string | undefined): string | null {
  const text = textOf(element).trim();
  if (/^multipart\//.test(type)) return null;
  const isText = ['', 'text', 'html', 'xhtml'].includes(type) || /^text\/|[/+]xml$/.test(type);
  if (mode === 'base64' || (!isText && mode === undefined)) return fromBase64(text);
  const hasElements = element.children.some(isElement);
  if (!hasElements) return text;
  return innerMarkup(xhtmlDiv(element) ?? element, innerBase(element));
}

function constructType(
  element: XmlElement,
  type: string,
  mode: string | undefined,
  value: string,
): RawText['type'] {
  if (element.children.some(isElement) || /xhtml|html/.test(type)) {
    // An element of type xhtml that holds text only: the text is text, references in it were XML's.
    return /xhtml/.test(type) && mode !== 'escaped' && !element.children.some(isElement) ? 'text' : 'html';
  }
  if (mode === 'base64' && /<\/?[a-z][^<>]*>/i.test(value)) return 'html';
  if (type === 'text' || (type === '' && mode === undefined)) return 'text';
  // Atom 0.3 escapes HTML and calls it text/plain, or says nothing.
  return /<\/[a-z]\w*>|<br\s*\/?>|&#?\w+;/i.test(value) && (mode === 'escaped' || type === 'text/plain')
    ? 'html'
    : 'text';
}

/** RFC 4287, section 3.1.1.3: the `div` is a wrapper and no part of the text. */
function xhtmlDiv(element: XmlElement): XmlElement | null {
  const elements = element.children.filter(isElement);
  const [only] = elements;
  const loose = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  return only && elements.length === 1 && !loose && /(?:^|:)div$/.test(only.name) ? only : null;
}

const innerBase = (element: XmlElement): string | null => xhtmlDiv(element)?.base ?? element.base;

function fromBase64(text: string): string | null {
  const compact = text.replace(/\s+/g, '');
  if (!/^[a-z\d+/_-]+={0,2}$/i.test(compact) || compact.length % 4 === 1) return null;
  const decoded = Buffer.from(compact, 'base64').toString('utf8');
  return decoded.includes('\ufffd') || decoded.includes('\u0000') ? null : decoded;
}
