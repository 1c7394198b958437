const LONGEST_SECONDS = 7 * 86_400;

export type HeaderReader = (name: string) => string | null;

/**
 * For how many seconds an answer need not be asked for again (RFC 9111, section 4.2): `max-age` less `Age`, else `Expires`
 * less `Date`. `no-cache` and `no-store` are 0; nothing said is null.
 */
export function freshSeconds(header: HeaderReader, now: Date): number | null {
  const control = header('cache-control') ?? '';
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  if (maxAge !== undefined) return bounded(Number(maxAge) - (Number(header('age')) || 0));
  const expires = header('expires');
  if (expires === null) return null;
  const until = Date.parse(expires);
  if (Number.isNaN(until)) return 0; // RFC 9111, section 5.3: an invalid date, especially "0", is in the past
  const sent = Date.parse(header('date') ?? '');
  return bounded((until - (Number.isNaN(sent) ? now.getTime() : sent)) / 1000);
}

/** `Retry-After` in seconds, from its seconds or its date (RFC 9110, section 10.2.3); null when absent or unreadable. */
export function retryAfterSeconds(value: string | null, now: Date): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return bounded(Number(text));
  const until = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? null : bounded((until - now.getTime()) / 1000);
}

const bounded = (seconds: number): number => Math.round(Math.min(LONGEST_SECONDS, Math.max(0, seconds)));
