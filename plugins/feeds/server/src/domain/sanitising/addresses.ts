/** Parameters that follow a reader from page to page and change nothing on the page itself. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|zarsrc|vero_id|oly_[a-z_]+|wickedid|ref_src|spm|mkt_tok|xtor|at_medium|at_campaign)$/i;

/** Addresses that exist to be fetched, not seen: they report that an entry was read. */
const BEACONS = [
  /^https?:\/\/feeds\d*\.feedburner\.com\/~[rf]{1,2}\//i,
  /^https?:\/\/[^/]*\bfeedsportal\.com\//i,
  /^https?:\/\/[^/]*(?:doubleclick\.net|google-analytics\.com|googletagmanager\.com|scorecardresearch\.com|quantserve\.com|statcounter\.com|hotjar\.com|matomo\.cloud|clarity\.ms)\//i,
  /^https?:\/\/(?:pixel|stats)\.(?:wp|wordpress|quantcount|quantserve|facebook)\.com\//i,
  /^https?:\/\/(?:www\.)?facebook\.com\/tr(?:[/?]|$)/i,
  /^https?:\/\/rss\.buysellads\.com\//i,
  /^https?:\/\/[^/]*\b(?:pheedo|feedads|feedblitz|imrworldwide|chartbeat|mixpanel)\.[a-z.]+\//i,
  /[/?&](?:beacon|pixel|track(?:ing|er)?(?:-pixel)?|webbug|spacer|blank|1x1)(?:\.(?:gif|png|php|aspx?|jsp))(?:[?#]|$)/i,
];

const WEB: ReadonlySet<string> = new Set(['http', 'https']);
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these inside a scheme; attackers hide behind it
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/g;

/**
 * The address that a link leads to, absolute; null where it leads nowhere that a reader should go: any scheme but http and
 * https (and mailto and tel where `contacts` is set), user names, or no way to make it absolute.
 */
export function safeAddress(
  written: string | null | undefined,
  base: string | null,
  contacts = false,
): string | null {
  const text = (written ?? '').trim().replace(/[\t\n\r]/g, '');
  if (!text || text.length > 4000) return null;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text.replace(INVISIBLE, ''))?.[1]?.toLowerCase();
  if (scheme === 'mailto' || scheme === 'tel') return contacts ? text.replace(INVISIBLE, '') : null;
  if (scheme === undefined ? base === null : !WEB.has(scheme)) return null;
  const url = parse(text, scheme === undefined ? base : null);
  if (!url || !isPublicPage(url)) return null;
  return withoutTracking(/^https?:\/\/[^\s\\]+$/i.test(text) ? text : url.href);
}

const isPublicPage = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username === '' && url.password === '';

/** The address without parameters that only track; otherwise character for character as it was. */
export function withoutTracking(address: string): string {
  const question = address.indexOf('?');
  const hash = address.indexOf('#', Math.max(0, question));
  const fragment = hash === -1 ? '' : cleanFragment(address.slice(hash));
  const end = hash === -1 ? address.length : hash;
  if (question === -1) return address.slice(0, end) + fragment;
  const kept = address
    .slice(question + 1, end)
    .split(/&(?:amp;)?/)
    .filter((pair) => !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  const query = address.slice(question + 1, end);
  const unchanged = kept.length === query.split(/&(?:amp;)?/).length;
  const rest = unchanged ? query : kept.join('&');
  return `${address.slice(0, question)}${rest === '' ? '' : `?${rest}`}${fragment}`;
}

const cleanFragment = (fragment: string): string =>
  /^#(?:utm_[a-z]+|xtor|fbclid)=/i.test(fragment) ? '' : fragment;

export const isBeacon = (address: string): boolean => BEACONS.some((pattern) => pattern.test(address));

function parse(text: string, base: string | null): URL | null {
  return URL.canParse(text, base ?? undefined) ? new URL(text, base ?? undefined) : null;
}
