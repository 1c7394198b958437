interface Named {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** Elements that begin a new thing wherever they stand: an open one of the kind must have been left unclosed. */
const BEGINS_ENTRY = new Set(['item', 'entry', 'atom:entry']);

/** Elements that hold text only, so an element of the entry inside them means that their end was forgotten. */
const TEXT_ONLY = new Set(
  [
    'title link guid pubdate lastbuilddate language copyright ttl comments generator docs managingeditor webmaster',
    'dc:date dc:title dc:creator dc:subject dcterms:issued dcterms:modified category author',
    'atom:id atom:updated atom:published atom:link atom:title id updated published',
  ].flatMap((names) => names.split(' ')),
);

const OF_AN_ENTRY = new Set(
  [
    'title link guid pubdate description category author comments enclosure source lastbuilddate language copyright ttl',
    'generator docs managingeditor webmaster image item',
    'dc:date dc:title dc:creator dc:subject content:encoded media:content media:thumbnail itunes:author itunes:image',
    'atom:id atom:updated atom:published atom:link atom:title atom:summary atom:content atom:author atom:category',
    'id updated published summary content',
  ].flatMap((names) => names.split(' ')),
);

/** Of those, the ones whose names mean nothing in HTML: inside a `description` they can only be its neighbours. */
const NOT_HTML = new Set(
  'guid pubdate enclosure category content:encoded dc:date dc:creator dc:subject media:content media:thumbnail'.split(
    ' ',
  ),
);

const HOLDS_HTML = new Set(['description', 'content:encoded']);

/**
 * How many of the innermost open elements a new element ends: those whose end tag was forgotten. Well-formed feeds give 0.
 */
export function impliedCloses(open: readonly Named[], opening: string): number {
  const top = open[open.length - 1];
  if (!top) return 0;
  if (BEGINS_ENTRY.has(opening)) return closesOfEntry(open, opening);
  if (TEXT_ONLY.has(top.name) && OF_AN_ENTRY.has(opening) && !holdsMarkup(top)) return 1;
  if (HOLDS_HTML.has(top.name) && NOT_HTML.has(opening)) return 1;
  return 0;
}

function closesOfEntry(open: readonly Named[], opening: string): number {
  for (let at = open.length - 1; at > 0; at -= 1) {
    const element = open[at];
    if (!element) return 0;
    if (element.name === opening) return open.length - at;
    // An entry may be carried whole as the content of another.
    if (element.name === 'atom:content' || element.name === 'content') return 0;
  }
  return 0;
}

const holdsMarkup = (element: Named): boolean => /xhtml|xml/.test(element.attributes.get('type') ?? '');
