import { createHash } from 'node:crypto';
import type { SiteAnswer, SiteRequest } from '../site';
import { acceptedEncoding, type createEncoder } from './encoding';

export interface Draft {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
  etag?: string;
  /** Already compressed, or an image: not worth another try. */
  isCompact?: boolean;
}

/** Tags an answer, says "not changed" where it has not, and compresses it for whoever accepts that. */
export async function finish(
  draft: Draft,
  request: SiteRequest,
  encode: ReturnType<typeof createEncoder>,
): Promise<SiteAnswer> {
  const { status, headers } = draft;
  const body = typeof draft.body === 'string' ? Buffer.from(draft.body) : draft.body;
  const isKept = status === 200 && headers['Cache-Control'] !== 'private, no-store';
  if (!isKept) return { status, headers, body };
  const etag = draft.etag ?? tagOf(body, headers);
  const tagged = { ...headers, ETag: etag, ...(!draft.isCompact && { Vary: 'Accept-Encoding' }) };
  if (isKnown(etag, headerOf(request, 'if-none-match'))) return { status: 304, headers: tagged, body: '' };
  const encoding = draft.isCompact ? undefined : acceptedEncoding(headerOf(request, 'accept-encoding'));
  const encoded = encoding && (await encode(body, etag, encoding));
  if (!encoding || !encoded) return { status, headers: tagged, body };
  return { status, headers: { ...tagged, 'Content-Encoding': encoding }, body: encoded };
}

export function headerOf(request: SiteRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}

/** Weak, because the compressed forms share it. The policy belongs to it: a change of settings is a change of the page. */
function tagOf(body: Buffer, headers: Record<string, string>): string {
  const hash = createHash('sha256').update(body).update(JSON.stringify(headers));
  return `W/"${hash.digest('base64url').slice(0, 22)}"`;
}

function isKnown(etag: string, header: string | undefined): boolean {
  if (!header) return false;
  if (header.trim() === '*') return true;
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.split(',').some((tag) => bare(tag) === bare(etag));
}
