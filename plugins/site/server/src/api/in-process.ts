import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestListener, Server } from 'node:http';
import { inject } from 'light-my-request';
import { type Api, ApiUnavailable } from './transport';

/**
 * The API of this very process, through its HTTP server but without a socket. Calls run in the context in which this function
 * was called (at boot): inside a visitor's context an open transaction would be seen, and rows that may never be committed.
 */
export function apiInProcess(server: Server): Api {
  const inBootContext = AsyncLocalStorage.snapshot();
  const dispatch: RequestListener = (request, response) => void server.emit('request', request, response);
  return (path, { headers, address }) =>
    inBootContext(async () => {
      try {
        const answer = await inject(dispatch, {
          method: 'GET',
          url: path,
          headers,
          remoteAddress: address ?? '127.0.0.1',
        });
        const retryAfter = answer.headers['retry-after'];
        return { status: answer.statusCode, retryAfter: retryAfter?.toString(), body: answer.payload };
      } catch (error) {
        throw new ApiUnavailable(`${path.split('?')[0]}: no answer`, { cause: error });
      }
    });
}
