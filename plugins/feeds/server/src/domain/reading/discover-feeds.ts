import { Parser } from 'htmlparser2';
import { safeAddress } from '../sanitising/addresses';
import { decodeLoosely } from './plain-text';

const FEED_TYPE = /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json|text\/xml)$/i;
const LOOK_AT = 256 * 1024;

/** The feeds that a page points to in its head (`link rel="alternate"`), absolute where `base` is known. */
export function discoverFeeds(html: string, base: string | null): string[] {
  const found: string[] = [];
  let pageBase = base;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'base') pageBase = safeAddress(attributes.href, base) ?? pageBase;
        const href =
          name === 'link' && pointsToFeed(attributes) ? decodeLoosely(attributes.href ?? '').trim() : '';
        if (href) found.push(safeAddress(href, pageBase) ?? href);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html.slice(0, LOOK_AT));
  parser.end();
  return [...new Set(found)].slice(0, 20);
}

function pointsToFeed({ rel = '', type = '' }: Record<string, string | undefined>): boolean {
  return /\bfeed\b/i.test(rel) || (/\balternate\b/i.test(rel) && FEED_TYPE.test(type.trim()));
}
