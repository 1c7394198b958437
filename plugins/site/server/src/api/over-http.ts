import { type Api, ApiUnavailable } from './transport';

const PATIENCE_MS = 10_000;

/** The API of a portal elsewhere, over HTTP. `base` is the address that `/api/...` is under. */
export function apiOverHttp(base: string): Api {
  return async (path, { headers, address }) => {
    try {
      const answer = await fetch(new URL(path, base), {
        headers: address ? { ...headers, 'x-forwarded-for': address } : headers,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const retryAfter = answer.headers.get('retry-after') ?? undefined;
      return { status: answer.status, retryAfter, body: await answer.text() };
    } catch (error) {
      throw new ApiUnavailable(`${path.split('?')[0]}: no answer`, { cause: error });
    }
  };
}
