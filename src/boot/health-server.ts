import { createServer, type Server } from 'node:http';
import { readiness } from '../http/readiness';

/** What a worker process shows of itself: `/_health` and `/readyz`, and nothing of the portal. */
export function createHealthServer(): Server {
  return createServer(async (request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/_health') {
      response.writeHead(204).end();
    } else if (path === '/readyz') {
      const { status, body } = await readiness();
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    } else response.writeHead(404).end();
  });
}
