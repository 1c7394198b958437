import { parseFeed } from 'feedsmith';
import type { DemoPortal } from './portal';
import { type DemoFeedServer, startDemoFeedServer } from './server';

const portals: DemoPortal[] = [
  ...['c-bkhcn', 'c-bnv', 'c-bxd', 'c-bct', 'c-byt', 'c-btp', 'c-bqp', 'c-bca'].map((code) => ({
    code,
    name: `Bộ ${code}`,
  })),
  ...['p01', 'p04', 'p08', 'p11', 'p12', 'p14', 'p15', 'p19', 'p20', 'p22', 'p24', 'p31'].map((code) => ({
    code,
    name: `Tỉnh ${code}`,
  })),
];

describe('the demo feed server', () => {
  let server: DemoFeedServer;
  let now = new Date('2026-11-21T03:00:00Z');

  beforeAll(async () => {
    server = await startDemoFeedServer({ portals, now: () => now });
  });
  afterAll(() => server.close());

  const get = (code: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${server.port}/${code}/feed`, { redirect: 'manual', ...init });

  test.each([
    ['p08', 500],
    ['p11', 410],
    ['p12', 301],
    ['khong-co', 404],
  ])('%s answers %i', async (code, status) => {
    expect((await get(code)).status).toBe(status);
  });

  test('every sound portal is a feed of at least ten entries, in six formats', async () => {
    const formats = await Promise.all(
      portals
        .filter(({ code }) => code.startsWith('c-'))
        .map(async ({ code }) => {
          const { format, feed } = parseFeed(await (await get(code)).text());
          const entries = 'entries' in feed ? feed.entries : 'items' in feed ? feed.items : [];
          expect(entries?.length).toBeGreaterThanOrEqual(10);
          return format;
        }),
    );
    expect([...new Set(formats)].sort()).toEqual(['atom', 'json', 'rdf', 'rss']);
  });

  test('an unchanged feed answers 304 to its own tag', async () => {
    const etag = (await get('c-bnv')).headers.get('etag') ?? '';
    const again = await get('c-bnv', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('a lively portal publishes while it runs, and keeps what it published', async () => {
    const before = await (await get('p01')).text();
    now = new Date(now.getTime() + 5 * 60_000);
    const after = await (await get('p01')).text();
    const ids = (text: string) => [...text.matchAll(/<guid[^>]*>([^<]*)/g)].map(([, id]) => id);
    expect(ids(after)[0]).not.toBe(ids(before)[0]);
    expect(ids(after)).toContain(ids(before)[0]);
  });

  test('one release stands on several portals under one headline', async () => {
    const titles = async (code: string) =>
      new Set([...(await (await get(code)).text()).matchAll(/title>([^<]*)</g)].map(([, title]) => title));
    const source = await titles('c-bkhcn');
    expect([...(await titles('p31'))].filter((title) => source.has(title)).length).toBeGreaterThan(0);
  });

  test('the legacy charset is one that this document declares and UTF-8 is not', async () => {
    const bytes = Buffer.from(await (await get('p15')).arrayBuffer());
    expect(bytes.toString('latin1')).toContain('encoding="windows-1258"');
    expect(bytes.toString('utf8')).toContain('\ufffd');
  });
});
