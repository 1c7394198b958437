import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, deflate, gzip } from 'node:zlib';
import { contentTypeOf, documentOf } from './documents';
import { FAULTS, lastChange } from './faults';
import { behaviourOf, type DemoPortal, formatOf } from './portal';
import { releasesOf } from './releases';

export interface DemoFeedServer {
  port: number;
  close: () => Promise<void>;
}

const SERVER_NAME = 'portal-demo-feeds';
const SLOW_ANSWER_MS = 4_500;
const PACKERS = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
  deflate: promisify(deflate),
} as const;

/**
 * The demo's 62 sub-portals on loopback: `http://127.0.0.1:PORT/CODE/feed`. They speak every format, answer conditional requests, publish as time goes by, and
 * each fault of the real world is planted in one of them. A fixed port is taken if it is free, else any.
 */
export async function startDemoFeedServer({
  portals,
  port = 0,
  now = () => new Date(),
}: {
  portals: readonly DemoPortal[];
  port?: number;
  now?: () => Date;
}): Promise<DemoFeedServer> {
  const places = new Map(portals.map((portal, index) => [portal.code, { portal, index }]));
  const shared = sharing(portals);
  const server = createServer(async (request, response) => {
    try {
      response.setHeader('server', SERVER_NAME);
      const [, code = '', page = ''] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
      const place = places.get(code);
      if (place && page.startsWith('feed'))
        await answerFeed(request, response, place, { page, shared, now: now() });
      else answerPage(response, place?.portal);
    } catch (error) {
      response.destroy(error as Error);
    }
  });
  const taken = await listen(server, port).catch(() => listen(server, 0));
  server.unref();
  return {
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether a demo feed server answers on that port of this machine. */
export async function isDemoFeedServer(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1_000) }).catch(
    () => undefined,
  );
  return answer?.headers.get('server') === SERVER_NAME;
}

/** The first body that is not a province, and some provinces that print its releases again. */
function sharing(portals: readonly DemoPortal[]): DemoPortal[] {
  const source = portals.find(({ code }) => !/^p\d/.test(code));
  return [source, ...portals.filter(({ code }) => ['p31', 'p79', 'p92'].includes(code))].filter(
    (portal) => portal !== undefined,
  );
}

interface Place {
  portal: DemoPortal;
  index: number;
}

async function answerFeed(
  request: IncomingMessage,
  response: ServerResponse,
  { portal, index }: Place,
  { page, shared, now }: { page: string; shared: readonly DemoPortal[]; now: Date },
): Promise<void> {
  const behaviour = behaviourOf(portal.code);
  if (behaviour === 'server-error') return void response.writeHead(500).end('Lỗi máy chủ');
  if (behaviour === 'gone') return void response.writeHead(410).end();
  if (behaviour === 'moved' && page !== 'feed-moi')
    return void response.writeHead(301, { location: `/${portal.code}/feed-moi` }).end();
  if (behaviour === 'slow') await sleep(SLOW_ANSWER_MS, undefined, { ref: false });

  const format = formatOf(portal.code, index);
  const releases = releasesOf(portal, now, shared);
  const text = documentOf(format, { portal, origin: `http://${request.headers.host}`, releases });
  const body = behaviour in FAULTS ? FAULTS[behaviour as keyof typeof FAULTS](text) : Buffer.from(text);
  const type = behaviour === 'legacy-charset' ? 'text/xml' : contentTypeOf(format);
  const validators = { etag: etagOf(body, index), 'last-modified': lastChange(releases).toUTCString() };
  if (isUnchanged(request, validators)) return void response.writeHead(304, validators).end();
  const packed = await pack(request, body, index);
  response
    .writeHead(200, { ...validators, 'content-type': type, 'cache-control': 'max-age=60', ...packed.headers })
    .end(packed.body);
}

function etagOf(body: Buffer, index: number): string {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return index % 3 === 0 ? `W/${tag}` : tag;
}

function isUnchanged({ headers }: IncomingMessage, { etag }: { etag: string }): boolean {
  return headers['if-none-match']?.split(',').some((given) => given.trim() === etag) ?? false;
}

async function pack(
  { headers }: IncomingMessage,
  body: Buffer,
  index: number,
): Promise<{ body: Buffer; headers: Record<string, string> }> {
  const wish = (['br', 'gzip', 'deflate', undefined] as const)[index % 4];
  if (!wish || !String(headers['accept-encoding'] ?? '').includes(wish)) return { body, headers: {} };
  return { body: await PACKERS[wish](body), headers: { 'content-encoding': wish, vary: 'accept-encoding' } };
}

/** Links of releases lead to a page that says what this is. */
function answerPage(response: ServerResponse, portal: DemoPortal | undefined): void {
  if (!portal)
    return void response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      .end('Không có trang này.');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${portal.name}</title><h1>${portal.name}</h1><p>Trang minh họa của cổng thành phần.</p></html>`,
  );
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
