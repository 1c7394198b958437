import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Site, SiteAnswer } from '../site';

/** The site as a listener of a plain Node server. */
export function listenerOf(site: Site): RequestListener {
  return (request, response) => void answerTo(site, request, response);
}

async function answerTo(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.resume(); // a body that nobody reads would hold the connection
  const answer = await site({
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: request.headers,
    address: request.socket.remoteAddress,
  });
  send(response, answer, request.method === 'HEAD');
}

function send(response: ServerResponse, { status, headers, body }: SiteAnswer, isHead: boolean): void {
  const length = status === 304 ? {} : { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length });
  response.end(isHead || status === 304 ? undefined : body);
}
