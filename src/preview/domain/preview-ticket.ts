import { createHmac, timingSafeEqual } from 'node:crypto';

/** What can be previewed: the types that have a page of their own. */
export const PREVIEWED = ['article', 'leader', 'legal-document', 'page', 'consultation'] as const;
export type PreviewType = (typeof PREVIEWED)[number];

/** One draft, and until when its ticket opens it (seconds since 1970). */
export interface PreviewSubject {
  type: PreviewType;
  documentId: string;
  locale: 'vi' | 'en';
  expires: number;
}

/** A ticket that opens one draft in one language until it expires, to whoever holds it; readable, but nobody without `key` can make one. */
export function signTicket({ type, documentId, locale, expires }: PreviewSubject, key: string): string {
  const claim = [type, documentId, locale, expires.toString(36)].join('.');
  return `${claim}.${signatureOf(claim, key)}`;
}

/** What a ticket opens at `now` (seconds since 1970); null when it is forged, damaged or expired, which nobody is told apart. */
export function readTicket(ticket: string, key: string, now: number): PreviewSubject | null {
  const match = /^(([a-z-]+)\.([a-z0-9]{1,40})\.(vi|en)\.([a-z0-9]{1,10}))\.([\w-]{43})$/.exec(ticket);
  if (!match) return null;
  const [, claim = '', type, documentId = '', locale, expires = '', signature = ''] = match;
  const known = PREVIEWED.find((name) => name === type);
  const isOurs = timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(claim, key)));
  const until = Number.parseInt(expires, 36);
  if (!known || !isOurs || until <= now) return null;
  return { type: known, documentId, locale: locale === 'en' ? 'en' : 'vi', expires: until };
}

function signatureOf(claim: string, key: string): string {
  return createHmac('sha256', `preview ticket:${key}`).update(claim).digest('base64url');
}
