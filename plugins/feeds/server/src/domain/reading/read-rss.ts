import { imagesOf } from './media-elements';
import {
  type FeedFormat,
  MOST_ENTRIES,
  type PollingHints,
  type RawEntry,
  type RawFeed,
  type RawLink,
  type RawText,
} from './parsed-feed';
import {
  childrenOf,
  descendantsOf,
  firstOf,
  lineOf,
  linesOf,
  linkOf,
  present,
  untypedText,
} from './tree-search';
import type { XmlElement } from './xml-tree';

const ITEMS = new Set(['item']);

/** RSS 0.9x to 2.0, RDF (RSS 0.90 and 1.0), and CDF, their forebear: items may stand in the channel or beside it. */
export function readRss(root: XmlElement, format: FeedFormat, document: XmlElement): RawFeed {
  const channel = root.name === 'channel' ? root : (childrenOf(root, 'channel')[0] ?? root);
  return {
    format,
    title: untypedText(firstOf(channel, 'title', 'dc:title')),
    links: linksOfChannel(channel),
    authors: [],
    entries: descendantsOf(document, ITEMS).slice(0, MOST_ENTRIES).map(readItem),
    hints: hintsOf(channel),
  };
}

function readItem(item: XmlElement): RawEntry {
  const guid = firstOf(item, 'guid');
  const description = untypedText(firstOf(item, 'description'));
  const encoded =
    untypedText(firstOf(item, 'content:encoded')) ??
    xhtmlBody(item) ??
    untypedText(firstOf(item, 'atom:content', 'fullitem'));
  const lesser = untypedText(
    firstOf(
      item,
      'atom:summary',
      'dcterms:abstract',
      'dc:description',
      'itunes:summary',
      'media:description',
      'abstract',
      'itunes:subtitle',
    ),
  );
  return {
    id:
      lineOf(item, 'guid', 'atom:id', 'dc:identifier') ?? (item.attributes.get('rdf:about')?.trim() || null),
    links: linksOfItem(item, guid),
    title: untypedText(firstOf(item, 'title', 'atom:title', 'dc:title', 'media:title', 'itunes:title')),
    summary: description ?? lesser,
    content: encoded,
    authors: authorsOf(item),
    published:
      lineOf(
        item,
        'pubdate',
        'dc:date',
        'dcterms:issued',
        'dcterms:created',
        'atom:published',
        'date',
        'dc:created',
      ) ??
      item.attributes.get('lastmod') ??
      null,
    updated: lineOf(item, 'atom:updated', 'dcterms:modified', 'lastbuilddate', 'dc:modified'),
    images: imagesOf(item),
    categories: categoriesOf(item),
  };
}

function linksOfItem(item: XmlElement, guid: XmlElement | null): RawLink[] {
  const permanent = guid?.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
  const guidLink = permanent ? linkOf(guid) : null;
  return present([
    ...childrenOf(item, 'feedburner:origlink').map((link) => linkOf(link)),
    ...childrenOf(item, 'link').map((link) => linkOf(link) ?? linkOf(link, 'href')),
    ...alternates(item),
    guidLink && /^https?:|^\//i.test(guidLink.href) ? guidLink : null,
    linkOf(item, 'href'),
    linkOf(item, 'rdf:about'),
  ]);
}

function linksOfChannel(channel: XmlElement): RawLink[] {
  return present([
    ...childrenOf(channel, 'link').map((link) => linkOf(link) ?? linkOf(link, 'href')),
    ...alternates(channel),
    linkOf(channel, 'href'),
    linkOf(channel, 'rdf:about'),
  ]);
}

/** Atom's links inside RSS: most are of the feed itself (`rel="self"`) and lead no reader anywhere. */
const alternates = (element: XmlElement): (RawLink | null)[] =>
  childrenOf(element, 'atom:link')
    .filter((link) => (link.attributes.get('rel') ?? 'alternate') === 'alternate')
    .map((link) => linkOf(link, 'href'));

function xhtmlBody(item: XmlElement): RawText | null {
  const body = firstOf(item, 'xhtml:body', 'body', 'xhtml:div');
  const text = untypedText(body);
  return text && { ...text, type: 'html' };
}

function authorsOf(item: XmlElement): string[] {
  const structured = childrenOf(item, 'author', 'atom:author').flatMap((author) => {
    const name = lineOf(author, 'atom:name', 'name', 'atom:email', 'email');
    return name ? [name] : [];
  });
  if (structured.length > 0) return structured;
  for (const name of [
    'author',
    'dc:creator',
    'dc:author',
    'itunes:author',
    'media:credit',
    'dc:contributor',
  ]) {
    const lines = linesOf(item, name);
    if (lines.length > 0) return lines;
  }
  return [];
}

function categoriesOf(item: XmlElement): string[] {
  const keywords = linesOf(item, 'itunes:keywords', 'media:keywords').flatMap((line) => line.split(','));
  const atom = childrenOf(item, 'atom:category').map(
    (category) => category.attributes.get('label') ?? category.attributes.get('term'),
  );
  const itunes = childrenOf(item, 'itunes:category').map((category) => category.attributes.get('text'));
  return present([
    ...linesOf(item, 'category', 'dc:subject', 'media:category'),
    ...atom,
    ...itunes,
    ...keywords,
  ]);
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** RSS 2.0 `ttl`, `skipHours`, `skipDays` (in GMT), and the syndication module's period and frequency. */
export function hintsOf(channel: XmlElement): PollingHints {
  const ttl = Number(lineOf(channel, 'ttl'));
  const period = PERIOD_MINUTES[lineOf(channel, 'sy:updateperiod')?.toLowerCase() ?? ''];
  const frequency = Math.max(1, Number(lineOf(channel, 'sy:updatefrequency')) || 1);
  const hours = childrenOf(channel, 'skiphours').flatMap((skip) => linesOf(skip, 'hour').map(Number));
  const days = childrenOf(channel, 'skipdays').flatMap((skip) =>
    linesOf(skip, 'day').map((day) => DAYS.indexOf(day.toLowerCase())),
  );
  return {
    intervalMinutes: Number.isFinite(ttl) && ttl > 0 ? ttl : period ? Math.round(period / frequency) : null,
    // Some number the hours 1 to 24.
    skipHours: [
      ...new Set(
        hours.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24).map((hour) => hour % 24),
      ),
    ],
    skipDays: [...new Set(days.filter((day) => day >= 0))],
  };
}
