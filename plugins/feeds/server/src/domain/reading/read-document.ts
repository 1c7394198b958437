import { discoverFeeds } from './discover-feeds';
import { takeDoctype } from './doctype';
import { type FeedFormat, type RawFeed, UnreadableFeed, type WarningCode } from './parsed-feed';
import { readAtom } from './read-atom';
import { readJsonFeed } from './read-json-feed';
import { readRss } from './read-rss';
import { isElement } from './tree-search';
import { withoutForbidden } from './xml-text';
import { readXmlTree, type XmlElement } from './xml-tree';

const LIMITS = { depth: 256, elements: 200_000 };

/** Longer than any prolog that means well. */
const MAX_JUNK = 16 * 1024;

const ROOTS: Readonly<Record<string, FeedFormat>> = {
  rss: 'rss',
  channel: 'rss',
  'rdf:rdf': 'rdf',
  rdf: 'rdf',
  feed: 'atom',
  'atom:feed': 'atom',
  entry: 'atom',
  'atom:entry': 'atom',
};

/** Text of a feed of any format to its raw entries. Throws `UnreadableFeed` where there is no feed in it. */
export function readDocument(text: string, base: string | null, warn: (code: WarningCode) => void): RawFeed {
  const clean = withoutForbidden(text, warn).replace(/^\ufeff+/, '');
  const begin = clean.search(/\S/);
  if (begin === -1) throw new UnreadableFeed('empty', 'the document is empty');
  if (/^[[{]/.test(clean.slice(begin, begin + 1))) return readJsonFeed(clean.slice(begin), warn);
  return readXml(clean, base, warn);
}

function readXml(text: string, base: string | null, warn: (code: WarningCode) => void): RawFeed {
  const prolog = takeDoctype(text);
  const withoutJunk = fromRoot(prolog.text, warn);
  if (withoutJunk === null) throw notAFeed(text, base);
  const tree = readXmlTree(withoutJunk, prolog.entities, base, LIMITS, warn);
  const root = findRoot(tree);
  if (!root) throw notAFeed(text, base);
  if (trailingText(tree)) warn('junk-around-document');
  const format = ROOTS[root.name] ?? 'rss';
  return format === 'atom' ? readAtom(root) : readRss(root, format, tree);
}

/** The document from its declaration or root on: some servers print warnings, blank lines or scripts before it. */
function fromRoot(text: string, warn: (code: WarningCode) => void): string | null {
  // Comments and instructions before the root may hold anything, its look-alikes among them: blanks in their place.
  const head = text
    .slice(0, MAX_JUNK)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, (hidden) => ' '.repeat(hidden.length));
  const root = /<(?:\w[\w.-]*:)?(?:rss|rdf|feed|entry|channel)(?=[\s>/])/i.exec(head);
  if (!root) return null;
  const prolog = head.slice(0, root.index);
  const declaration = text.slice(0, root.index).search(/<\?xml\s/i);
  if (prolog.trim() !== '' || declaration > 0) warn('junk-around-document');
  return /<(?:\w[\w.-]*:)?(?:html|body)(?=[\s>])/i.test(prolog) ? null : text.slice(root.index);
}

function findRoot(tree: XmlElement): XmlElement | null {
  for (const child of tree.children) {
    if (isElement(child) && child.name in ROOTS) return child;
  }
  return null;
}

const trailingText = (tree: XmlElement): boolean =>
  tree.children.some((child) => (typeof child === 'string' ? child.trim() !== '' : !(child.name in ROOTS)));

function notAFeed(text: string, base: string | null): UnreadableFeed {
  const head = text.slice(0, 4096);
  if (/<opml\b/i.test(head)) {
    return new UnreadableFeed('not-a-feed', 'not a feed: this is an OPML list of feeds');
  }
  if (!/<(?:!doctype\s+html|html|head|body|title|meta|div|p)\b/i.test(head)) {
    const what = /<[a-z]/i.test(head)
      ? 'XML, but not of a feed: no rss, rdf, feed or entry element'
      : 'neither XML nor JSON';
    return new UnreadableFeed('not-a-feed', `not a feed: the document is ${what}`);
  }
  const discovered = discoverFeeds(text, base);
  const hint =
    discovered.length > 0
      ? `; the page points to: ${discovered.join(' , ')}`
      : '; the page points to no feed';
  return new UnreadableFeed('html-page', `this is an HTML page, not a feed${hint}`, discovered);
}
