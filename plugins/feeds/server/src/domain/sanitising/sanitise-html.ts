import sanitizeHtml from 'sanitize-html';
import { htmlToText } from '../reading/plain-text';
import { isBeacon, safeAddress } from './addresses';
import { cleanPlainMarkup } from './plain-markup';

const BLOCKS =
  'p br hr blockquote pre ul ol li dl dt dd h1 h2 h3 h4 h5 h6 figure figcaption div section article'.split(
    ' ',
  );
const INLINE =
  'a b strong i em u s del ins sub sup small big mark abbr cite code kbd samp var q span time bdi bdo wbr'.split(
    ' ',
  );
const TABLE = 'table caption thead tbody tfoot tr th td colgroup col'.split(' ');

/** Elements of which nothing is kept, not even the text: code, foreign content, controls, and raw text that hides markup. */
const DROPPED_WHOLE = [
  ...'script style noscript template iframe frame frameset noframes object embed applet svg math'.split(' '),
  ...'textarea select option button title xmp plaintext noembed head audio video canvas map'.split(' '),
];

/** What a hostile or careless page holds and a text does not: shows whether anything active was taken out. */
const ACTIVE =
  /<\s*(?:script|iframe|frame|object|embed|applet|svg|math|form|input|button|textarea|select|base|meta|link|style|template|noscript|xmp)\b|\son[a-z]{3,}\s*=|(?:java|vb|live)\s*script\s*:|data\s*:\s*text/i;

const MAX_HTML = 512 * 1024;
const MAX_DEPTH = 200;
const MAX_SELF_ENDING = 20_000;

export interface SanitisedHtml {
  html: string;
  /** True where something active was taken out: a script, a frame, a handler, a disguised address. */
  cleaned: boolean;
}

/**
 * HTML of a stranger as HTML that is safe on our pages: an allow-list of elements and attributes, addresses absolute and
 * http or https only, no styles, no identifiers, no trackers. What is not markup stays as text. Bounded in time:
 * fragments that are too long are cut, those nested too deep keep their text only.
 */
export function sanitiseHtml(html: string, base: string | null): SanitisedHtml {
  const fragment = html.length > MAX_HTML ? cutBetweenTags(html) : html;
  if (!/[<&]/.test(fragment)) return { html: fragment.trim().replaceAll('>', '&gt;'), cleaned: false };
  const plain = cleanPlainMarkup(fragment, base);
  if (plain !== null) return { html: plain.trim(), cleaned: false };
  return sanitiseFully(fragment, base);
}

/** By the library, whatever the markup is. */
export function sanitiseFully(fragment: string, base: string | null): SanitisedHtml {
  const cleaned = ACTIVE.test(fragment);
  if (nestedTooDeep(fragment))
    return { html: sanitizeHtml(htmlToText(fragment).replaceAll('<', '&lt;')), cleaned: true };
  return { html: sanitizeHtml(fragment, optionsFor(base)).trim(), cleaned };
}

function cutBetweenTags(html: string): string {
  const cut = html.slice(0, MAX_HTML);
  const open = cut.lastIndexOf('<');
  return open > cut.lastIndexOf('>') ? cut.slice(0, open) : cut;
}

const options: Omit<sanitizeHtml.IOptions, 'transformTags'> = {
  allowedTags: [...BLOCKS, ...INLINE, ...TABLE, 'img'],
  allowedAttributes: {
    a: ['href', 'title', 'hreflang', 'rel'],
    img: ['src', 'srcset', 'alt', 'title', 'width', 'height', 'loading', 'decoding'],
    td: ['colspan', 'rowspan', 'headers'],
    th: ['colspan', 'rowspan', 'scope', 'abbr'],
    col: ['span'],
    colgroup: ['span'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    time: ['datetime'],
    abbr: ['title'],
    q: ['cite'],
    blockquote: ['cite'],
    del: ['datetime'],
    ins: ['datetime'],
    '*': ['lang', 'dir'],
  },
  nonTextTags: DROPPED_WHOLE,
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  enforceHtmlBoundary: false,
  parseStyleAttributes: false,
  exclusiveFilter: (frame) => frame.tag === 'img' && frame.attribs.src === undefined,
};

const REMEMBERED = 64;
const optionsByBase = new Map<string | null, sanitizeHtml.IOptions>();

/** All entries of a feed have the same base: its rules are made once. */
function optionsFor(base: string | null): sanitizeHtml.IOptions {
  const known = optionsByBase.get(base);
  if (known) return known;
  if (optionsByBase.size >= REMEMBERED) optionsByBase.clear();
  const made: sanitizeHtml.IOptions = { ...options, transformTags: transformsFor(base) };
  optionsByBase.set(base, made);
  return made;
}

function transformsFor(base: string | null): Record<string, sanitizeHtml.Transformer> {
  const cite: sanitizeHtml.Transformer = (tagName, { cite: written, ...attribs }) => {
    const address = safeAddress(written, base);
    return { tagName, attribs: address ? { ...attribs, cite: address } : attribs };
  };
  return {
    a: (tagName, { href, rel: _rel, ...attribs }) => {
      const address = /^#/.test(href ?? '') ? null : safeAddress(href, base, true);
      const kept = {
        ...attribs,
        ...(address ? { href: address, rel: 'noopener noreferrer nofollow ugc' } : {}),
      };
      return { tagName, attribs: kept as sanitizeHtml.Attributes };
    },
    img: (tagName, attribs) => ({ tagName, attribs: imageAttributes(attribs, base) }),
    q: cite,
    blockquote: cite,
  };
}

function imageAttributes(attribs: sanitizeHtml.Attributes, base: string | null): sanitizeHtml.Attributes {
  // Pages that load lazily keep the true address aside and put a placeholder in `src`.
  const lazy = attribs['data-src'] ?? attribs['data-original'] ?? attribs['data-lazy-src'];
  const src = safeAddress(lazy && !/^https?:/i.test(attribs.src ?? '') ? lazy : attribs.src, base);
  if (src === null || isBeacon(src) || isInvisible(attribs)) return {};
  const kept: sanitizeHtml.Attributes = { src, alt: attribs.alt ?? '', loading: 'lazy', decoding: 'async' };
  const srcset = safeSrcset(attribs.srcset, base);
  if (srcset) kept.srcset = srcset;
  if (attribs.title) kept.title = attribs.title;
  for (const side of ['width', 'height'] as const) {
    if (/^\d{1,4}$/.test(attribs[side] ?? '')) kept[side] = attribs[side] as string;
  }
  return kept;
}

/** One pixel wide or high, or styled away: an image that nobody is to see. */
function isInvisible(attribs: sanitizeHtml.Attributes): boolean {
  const tiny = (value: string | undefined): boolean => /^\s*[0-2](?:px)?\s*$/.test(value ?? '');
  if (tiny(attribs.width) || tiny(attribs.height)) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:width|height)\s*:\s*[0-2]px|opacity\s*:\s*0(?:[;\s]|$)/i.test(
    attribs.style ?? '',
  );
}

function safeSrcset(written: string | undefined, base: string | null): string | null {
  const candidates = (written ?? '')
    .slice(0, 8000)
    .split(/,\s+|\s+,/)
    .flatMap((candidate) => {
      const [address, descriptor = '', ...more] = candidate.trim().replace(/,$/, '').split(/\s+/);
      const safe = safeAddress(address, base);
      if (
        !safe ||
        /,/.test(safe) ||
        isBeacon(safe) ||
        more.length > 0 ||
        !/^(?:\d{1,5}w|\d{1,2}(?:\.\d{1,2})?x)?$/.test(descriptor)
      )
        return [];
      return [descriptor ? `${safe} ${descriptor}` : safe];
    });
  return candidates.length > 0 ? candidates.join(', ') : null;
}

/** Elements that end by themselves when the next begins, or hold nothing: many of them make no depth. */
const SELF_ENDING = new Set(
  'p li td tr th dd dt br hr img wbr col input source meta link area option'.split(' '),
);

/** An upper bound of the depth that a parser would reach, found by counting. Parsers slow down with the square of it. */
function nestedTooDeep(html: string): boolean {
  let depth = 0;
  let selfEnding = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][^\s/>]{0,30})/gi)) {
    if (SELF_ENDING.has((name ?? '').toLowerCase())) selfEnding += slash ? 0 : 1;
    else depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH || selfEnding > MAX_SELF_ENDING) return true;
  }
  return false;
}
