/**
 * Namespaces under one spelling each, so that the readers look for `dc:creator` whatever prefix the document chose.
 * RSS has none of its own in its later versions: its elements carry no prefix here, in all versions.
 */
const canonicalPrefixes: Readonly<Record<string, string>> = {
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'purl.org/rss/1.0': '',
  'purl.org/net/rss1.1': '',
  'my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'backend.userland.com/rss091': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'cyber.harvard.edu/rss': '',
  'cyber.law.harvard.edu/rss': '',
  'www.rssboard.org/rss-specification': '',
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/syndication': 'sy',
  'search.yahoo.com/mrss': 'media',
  'www.rssboard.org/media-rss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'www.itunes.com/dtds/podcast-1.0': 'itunes',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'www.w3.org/1999/xhtml': 'xhtml',
  'www.w3.org/tr/xhtml1': 'xhtml',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'www.w3.org/xml/1998/namespace': 'xml',
  'www.w3.org/2000/svg': 'svg',
  'www.w3.org/1998/math/mathml': 'math',
};

/** Prefixes in scope at one element; `parent` is looked at when a prefix is not declared here. */
export interface NamespaceScope {
  parent: NamespaceScope | null;
  declared: ReadonlyMap<string, string>;
}

/** The scope of an element with these attributes: the parent's own when it declares nothing. */
export function scopeOf(
  attributes: ReadonlyMap<string, string>,
  parent: NamespaceScope | null,
): NamespaceScope | null {
  let declared: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.charAt(5) === ':' ? name.slice(6) : null;
    if (prefix === null) continue;
    declared ??= new Map();
    declared.set(prefix, namespaceKey(value));
  }
  return declared ? { parent, declared } : parent;
}

/** `DC:Creator` under `xmlns:DC="http://purl.org/dc/elements/1.1/"` gives `dc:creator`. Names come in lower case. */
export function canonicalName(name: string, scope: NamespaceScope | null): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const local = colon === -1 ? name : name.slice(colon + 1);
  const namespace = lookUp(prefix, scope);
  if (namespace === undefined) return name;
  const canonical = canonicalPrefixes[namespace];
  // An unknown namespace under the default prefix is taken for the format's own: old feeds invented their addresses.
  if (canonical === undefined) return prefix === '' ? local : `${prefix}:${local}`;
  return canonical === '' ? local : `${canonical}:${local}`;
}

function lookUp(prefix: string, scope: NamespaceScope | null): string | undefined {
  for (let at = scope; at; at = at.parent) {
    const namespace = at.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

function namespaceKey(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '');
}
