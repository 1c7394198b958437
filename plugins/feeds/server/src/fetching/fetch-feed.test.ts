import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Agent } from 'undici';
import { readAllowedHosts } from '../domain/polling/public-address';
import { createFeedAgent, type Resolve, vet } from './feed-agent';
import { FetchFailure } from './fetch-failure';
import { type Answer, type FetchGround, fetchFeed } from './fetch-feed';
import { HostLimit } from './host-limit';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const BODY = '<rss><channel><title>Cổng</title></channel></rss>';
const nothingKnown = { etag: null, lastModified: null };
const servers: Server[] = [];
const agents: Agent[] = [];
let handle: Handler;
let port: number;

beforeAll(async () => {
  port = await listen((request, response) => handle(request, response));
});
afterAll(async () => {
  await Promise.all(agents.map((agent) => agent.destroy()));
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

function listen(handler: Handler): Promise<number> {
  const server = createServer(handler);
  servers.push(server);
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}

function ground({
  allow = `127.0.0.1:${port}`,
  resolve,
  ...given
}: Partial<FetchGround> & { allow?: string; resolve?: Resolve } = {}): FetchGround {
  const allowed = readAllowedHosts(allow);
  const agent = createFeedAgent({
    allowed,
    connectMilliseconds: 1000,
    idleMilliseconds: 1000,
    connectionsPerHost: 4,
    ...(resolve ? { resolve } : {}),
  });
  agents.push(agent);
  return {
    agent,
    allowed,
    hosts: new HostLimit(() => 4),
    userAgent: 'test',
    totalMilliseconds: 2500,
    redirects: 3,
    body: { packedBytes: 200_000, unpackedBytes: 300_000 },
    clock: () => new Date('2026-03-12T08:00:00Z'),
    ...given,
  };
}

const fetchAt = (path: string, given = {}, known = nothingKnown): Promise<Answer> =>
  fetchFeed(ground(given), `http://127.0.0.1:${port}${path}`, known);
const failureAt = (path: string, given = {}): Promise<FetchFailure> =>
  fetchAt(path, given).then(
    () => Promise.reject(new Error('it was fetched')),
    (error: unknown) => error as FetchFailure,
  );

describe('the network guard', () => {
  const dns =
    (...addresses: string[]): Resolve =>
    () =>
      Promise.resolve(addresses);
  const none = readAllowedHosts('');

  test.each([
    ['a private address', 'a.vn', dns('10.0.0.1')],
    ['loopback under a public name', 'localhost.', dns('127.0.0.1')],
    ['one private among public ones', 'a.vn', dns('8.8.8.8', '192.168.0.1')],
    ['a mapped address', 'a.vn', dns('::ffff:127.0.0.1')],
    ['NAT64', 'a.vn', dns('64:ff9b::a00:1')],
    ['a literal', '[::1]', dns()],
  ])('refuses %s', async (_what, hostname, resolve) => {
    await expect(vet(hostname, '80', none, resolve)).rejects.toMatchObject({ code: 'private-address' });
  });

  test('a name without an address, or unknown', async () => {
    await expect(vet('a.vn', '80', none, dns())).rejects.toMatchObject({ code: 'unresolved' });
    await expect(vet('a.vn', '80', none, () => Promise.reject(new Error('ENOTFOUND')))).rejects.toMatchObject(
      { code: 'unresolved' },
    );
  });

  test('what is allowed is allowed by name and port, and pinned', async () => {
    const allowed = readAllowedHosts('portal.test:8080');
    await expect(vet('portal.test', '8080', allowed, dns('127.0.0.1'))).resolves.toBe('127.0.0.1');
    await expect(vet('portal.test', '80', allowed, dns('127.0.0.1'))).rejects.toMatchObject({
      code: 'private-address',
    });
    await expect(vet('127.0.0.1', '8080', allowed, dns())).rejects.toMatchObject({ code: 'private-address' });
  });

  test('a name is resolved once a connection, and that answer is connected to: a second one cannot differ', async () => {
    handle = (_request, response) => response.end(BODY);
    let asked = 0;
    const resolve: Resolve = () => Promise.resolve([asked++ === 0 ? '127.0.0.1' : '10.0.0.1']);
    const answer = await fetchFeed(
      ground({ allow: `portal.test:${port}`, resolve }),
      `http://portal.test:${port}/`,
      nothingKnown,
    );
    expect([answer.bytes.toString(), asked]).toEqual([BODY, 1]);
  });

  test.each([
    ['http://127.0.0.1:1/', 'port'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['file:///etc/passwd', 'not-http'],
    ['http://user:pass@a.vn/', 'credentials'],
  ])('holds on every hop: a redirect to %s is refused', async (target, code) => {
    handle = (_request, response) => response.writeHead(302, { location: target }).end();
    expect(await failureAt('/')).toMatchObject({ code });
  });
});

describe('answers', () => {
  test('a document with what it says of itself', async () => {
    handle = (_request, response) =>
      response
        .writeHead(200, {
          etag: 'W/"1"',
          'last-modified': 'Thu, 12 Mar 2026 07:00:00 GMT',
          'cache-control': 'max-age=600',
          'content-type': 'text/xml',
        })
        .end(BODY);
    const answer = await fetchAt('/feed?a=1');
    expect(answer.bytes.toString()).toBe(BODY);
    expect(answer).toMatchObject({
      kind: 'document',
      contentType: 'text/xml',
      freshSeconds: 600,
      move: null,
      validators: { etag: 'W/"1"', lastModified: 'Thu, 12 Mar 2026 07:00:00 GMT' },
    });
  });

  test('conditional requests, and what comes of them', async () => {
    let asked: IncomingMessage['headers'] = {};
    handle = (request, response) => {
      asked = request.headers;
      response.writeHead(304).end();
    };
    const answer = await fetchAt('/', {}, {
      etag: '"1"',
      lastModified: 'Thu, 12 Mar 2026 07:00:00 GMT',
    } as never);
    expect(answer.kind).toBe('unchanged');
    expect(asked).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Thu, 12 Mar 2026 07:00:00 GMT',
      'user-agent': 'test',
    });
  });

  test.each([
    ['gzip', gzipSync(BODY)],
    ['x-gzip', gzipSync(BODY)],
    ['br', brotliCompressSync(BODY)],
    ['deflate', deflateSync(BODY)],
    ['deflate', deflateRawSync(BODY)],
    ['gzip, br', brotliCompressSync(gzipSync(BODY))],
    ['identity', Buffer.from(BODY)],
    ['gzip', Buffer.from(BODY)],
    ['gzip', Buffer.concat([gzipSync(BODY), gzipSync(BODY)]).subarray(0, gzipSync(BODY).length)],
  ])('%s', async (encoding, body) => {
    handle = (_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
    expect((await fetchAt('/')).bytes.toString()).toBe(BODY);
  });

  test('410 is an answer', async () => {
    handle = (_request, response) => response.writeHead(410).end();
    expect((await fetchAt('/')).kind).toBe('gone');
  });

  test.each([
    [[301, 301], true],
    [[308], true],
    [[301, 302], false],
    [[307], false],
  ])('redirects %j: moved for good %s', async (statuses, moved) => {
    handle = (request, response) => {
      const hop = Number(request.url?.slice(1));
      if (hop < statuses.length) response.writeHead(statuses[hop] ?? 500, { location: `/${hop + 1}` }).end();
      else response.end(BODY);
    };
    const { move, url } = await fetchAt('/0');
    expect(url).toBe(`http://127.0.0.1:${port}/${statuses.length}`);
    expect(move).toEqual(moved ? { to: url, verdict: 'follow' } : null);
  });
});

describe('failures', () => {
  const blank = Buffer.alloc(4_000_000, 32);
  const bombs = {
    gzip: gzipSync(blank),
    br: brotliCompressSync(blank, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  };

  test.each([
    [500, null],
    [404, null],
    [403, null],
    [429, 120],
    [503, 120],
  ])('status %s', async (status, retryAfter) => {
    handle = (_request, response) => response.writeHead(status, { 'retry-after': '120' }).end('x');
    expect(await failureAt('/')).toMatchObject({ code: 'status', status, retryAfter });
  });

  test.each([
    [
      'too many redirects',
      'too-many-redirects',
      (_: IncomingMessage, response: ServerResponse) => response.writeHead(302, { location: '/again' }).end(),
    ],
    [
      'a redirect to nowhere',
      'redirect-without-address',
      (_: IncomingMessage, response: ServerResponse) => response.writeHead(302).end(),
    ],
    [
      'a body without end',
      'too-large',
      (_: IncomingMessage, response: ServerResponse) => response.end('x'.repeat(400_000)),
    ],
    [
      'a gzip bomb',
      'too-large',
      (_: IncomingMessage, response: ServerResponse) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bombs.gzip),
    ],
    [
      'a brotli bomb',
      'too-large',
      (_: IncomingMessage, response: ServerResponse) =>
        response.writeHead(200, { 'content-encoding': 'br' }).end(bombs.br),
    ],
    [
      'a bomb in a bomb',
      'too-large',
      (_: IncomingMessage, response: ServerResponse) =>
        response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(bombs.gzip)),
    ],
    [
      'packed too often',
      'encoding',
      (_: IncomingMessage, response: ServerResponse) =>
        response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end('x'),
    ],
    [
      'an unknown packing',
      'encoding',
      (_: IncomingMessage, response: ServerResponse) =>
        response.writeHead(200, { 'content-encoding': 'zstd' }).end('x'),
    ],
    [
      'a damaged packing',
      'encoding',
      (_: IncomingMessage, response: ServerResponse) =>
        response.writeHead(200, { 'content-encoding': 'br' }).end('not brotli at all'),
    ],
    ['no answer', 'timeout', () => undefined],
    [
      'a trickle',
      'timeout',
      (_: IncomingMessage, response: ServerResponse) =>
        void setInterval(() => response.write('x'), 300).unref(),
    ],
    ['a connection that breaks', 'network', (request: IncomingMessage) => request.socket.destroy()],
  ] as [string, string, Handler][])('%s', async (_what, code, handler) => {
    handle = handler;
    expect(await failureAt('/')).toMatchObject({ code });
  });

  test('nobody listens', async () => {
    const closed = await listen(() => undefined);
    servers.pop()?.close();
    const failure = await fetchFeed(
      ground({ allow: `127.0.0.1:${closed}` }),
      `http://127.0.0.1:${closed}/`,
      nothingKnown,
    ).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FetchFailure);
  });
});

test('only so many requests at a time reach one host', async () => {
  let inside = 0;
  let most = 0;
  handle = (_request, response) => {
    most = Math.max(most, ++inside);
    setTimeout(() => {
      inside -= 1;
      response.end(BODY);
    }, 30);
  };
  const shared = ground({ hosts: new HostLimit(() => 2) });
  await Promise.all(
    Array.from({ length: 8 }, () => fetchFeed(shared, `http://127.0.0.1:${port}/`, nothingKnown)),
  );
  expect(most).toBe(2);
});
