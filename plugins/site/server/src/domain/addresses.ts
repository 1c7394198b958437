const SLUG = /^[a-z0-9][a-z0-9-]{0,254}$/i;
const CODE = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
const TICKET = /^[a-z0-9][a-z0-9._~-]{0,199}$/i;

export type Parameter = 'slug' | 'code' | 'ticket';

const shapes: Record<Parameter, RegExp> = { slug: SLUG, code: CODE, ticket: TICKET };

/** Whether a piece of a path can be what it is meant to be; anything else is an unknown page. */
export function isWellFormed(parameter: Parameter, text: string): boolean {
  return shapes[parameter].test(text);
}

/**
 * An address from outside as it may stand in a link: `http` and `https` without a name or password in it, nothing else.
 * Empty for all others.
 */
export function safeExternal(address: string | null | undefined): string | undefined {
  if (!address || address.length > 2000) return undefined;
  const url = URL.parse(address.trim());
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  if (url.username || url.password || !url.hostname) return undefined;
  return url.href;
}

/** Like `safeExternal`, and also a path of this site, a place in this page, `mailto:` and `tel:`, as an editor may write them. */
export function safeLink(address: string | null | undefined): string | undefined {
  if (!address) return undefined;
  const trimmed = address.trim();
  if (/^#[\w-]+$/.test(trimmed)) return trimmed;
  if (/^(mailto:[^\s<>"?]+@[^\s<>"?]+|tel:\+?[\d .()-]+)$/i.test(trimmed)) return trimmed;
  return safePath(trimmed) ?? safeExternal(trimmed);
}

/** A path of this site. `//host`, `/\host` and whatever else a browser reads as another host are refused. */
export function safePath(address: string): string | undefined {
  if (!/^\/(?![/\\])[^\s\\]*$/.test(address)) return undefined;
  const url = URL.parse(address, 'https://site.invalid');
  return url?.origin === 'https://site.invalid' ? `${url.pathname}${url.search}${url.hash}` : undefined;
}

/** The host of an address, without `www.`, for a reader. */
export function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';
}
