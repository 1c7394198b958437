import { createHash } from 'node:crypto';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { everyRow, type FakeRows, fakePublicApi, row } from '../../../../tests/support/fake-public-api';
import { awkwardTexts, hostileMarkup } from '../../../../tests/support/hostile-texts';
import { ApiUnavailable } from './api/transport';
import { createSite, type SiteParts } from './create-site';
import { loadAssets } from './http/assets';

const assets = loadAssets(path.resolve(__dirname, '../../../../public'));

function siteWith(rows: FakeRows = everyRow(), parts: Partial<SiteParts> = {}) {
  const fake = fakePublicApi(rows);
  const warnings: string[] = [];
  const site = createSite({
    api: fake.api,
    assets,
    publicUrl: 'https://portal.test',
    demo: true,
    now: () => new Date('2025-07-03T02:00:00Z'),
    warn: (message) => warnings.push(message),
    ...parts,
  });
  const get = async (url: string, headers: Record<string, string> = {}, method = 'GET') => {
    const answer = await site({ method, url, headers });
    return { ...answer, text: answer.body.toString() };
  };
  return { ...fake, get, warnings };
}

const pages = [
  '/',
  '/tin-tuc',
  '/tin-tuc?loai=video',
  '/tin-tuc/phu-song-5g',
  '/chuyen-muc',
  '/chuyen-muc/ha-tang-so',
  '/lanh-dao',
  '/lanh-dao/do-minh-khue',
  '/van-ban',
  '/van-ban?loai=resolution&co-quan=C-BCT&nam=2024&trang-thai=in-force',
  '/van-ban/57-nq-tw',
  '/cong-thanh-phan',
  '/cong-thanh-phan/p48',
  '/to-chuc/P48',
  '/lay-y-kien',
  '/thoi-han',
  '/lay-y-kien/du-thao-nghi-dinh',
  '/quy-che',
];
const inEnglish = (address: string): string => (address === '/' ? '/en' : `/en${address}`);

describe('what is refused comes first', () => {
  const { get } = siteWith();

  test.each([
    '/khong-co',
    '/tin-tuc/khong-co',
    '/tin-tuc?trang=99',
    '/van-ban?trang=2',
    '/tin-tuc/..%2f..%2fetc%2fpasswd',
    '/tin-tuc/%00',
    '/tin-tuc/a%0d%0aSet-Cookie:%20a=b',
    '/tin-tuc/%E1%BB%87',
    '/tin-tuc/%zz',
    '/__proto__',
    '/constructor',
    '//evil.example/',
    '/\\evil.example',
    '/en/opml.xml',
    '/xem-truoc/khong-co',
    '/assets/site.css',
    '/sitemap-tin-tuc-vi-9999.xml',
    `/${'a'.repeat(5000)}`,
    '/./tin-tuc',
    '/tin-tuc//a',
  ])('%s is 404, with a way on', async (url) => {
    const { status, text, headers } = await get(url);
    expect(status).toBe(404);
    expect(text).toMatch(/href="\/(en)?"/);
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
  });

  test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND'])('%s is 405', async (method) => {
    const { status, headers } = await get('/tin-tuc', {}, method);
    expect([status, headers.Allow]).toEqual([405, 'GET, HEAD']);
  });

  test.each([
    ['/tin-tuc/', '/tin-tuc'],
    ['/en/', '/en'],
    ['/tin-tuc/?trang=2&x=%0d%0aSet-Cookie:a', '/tin-tuc?trang=2&x=%0D%0ASet-Cookie%3Aa'],
    ['/to-chuc/p48', '/to-chuc/P48'],
  ])('%s moves to %s', async (url, to) => {
    const { status, headers } = await get(url);
    expect([status, headers.Location]).toEqual([301, to]);
  });

  test('a slash at the end never leads to another host', async () => {
    for (const url of ['//evil.example/', '/%2f/evil.example/', '/\\/evil.example/', '/%5cevil.example/']) {
      expect((await get(url)).headers.Location ?? '').toBe('');
    }
  });
});

describe('every page', () => {
  test.each([...pages, ...pages.map(inEnglish)])('%s', async (url) => {
    const { get, asked, warnings } = siteWith();
    const { status, text, headers } = await get(url);
    expect([status, warnings]).toEqual([200, []]);
    expect(text).toContain(
      'Dữ liệu minh họa'.replace(/.*/, url.startsWith('/en') ? 'Demonstration data' : '$&'),
    );
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(headers['X-Robots-Tag']).toBe('noindex');
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(text).not.toMatch(/ (style|on\w+)="|javascript:|undefined|\[object|NaN/);
    expect(asked.length).toBeLessThanOrEqual(9);
    expect(asked.filter((path) => !path.startsWith('/api/'))).toEqual([]);
  });

  test('headings never skip a level', async () => {
    const { get } = siteWith();
    for (const url of pages) {
      const levels = [...(await get(url)).text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      const skips = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
      expect({ url, skips }).toEqual({ url, skips: [] });
    }
  });

  test('says where it stands and in which languages', async () => {
    const { text } = await siteWith().get('/en/van-ban?nam=2024&utm_source=x');
    expect(text).toContain('<link rel="canonical" href="https://portal.test/en/van-ban?nam=2024"/>');
    expect(text).toContain(
      '<link rel="alternate" hreflang="vi" href="https://portal.test/van-ban?nam=2024"/>',
    );
    expect(text).toContain('<html lang="en">');
  });

  test('parameters that it does not know change nothing', async () => {
    const { get } = siteWith();
    const [plain, decorated] = await Promise.all([
      get('/tin-tuc'),
      get('/tin-tuc?status=draft&populate=*&utm_source=x'),
    ]);
    expect(decorated.body).toEqual(plain.body);
    expect(decorated.headers).toEqual(plain.headers);
  });
});

describe('outside the demonstration', () => {
  test('search engines are welcome and nothing is called invented', async () => {
    const { text, headers } = await siteWith(everyRow(), { demo: false }).get('/');
    expect(text).not.toMatch(/noindex|Dữ liệu minh họa/);
    expect(headers['X-Robots-Tag']).toBeUndefined();
  });
});

describe('delivery', () => {
  const { get } = siteWith();

  test('an unchanged page is 304', async () => {
    const first = await get('/tin-tuc');
    const tag = first.headers.ETag ?? '';
    expect(tag).toMatch(/^W\/"/);
    for (const header of [tag, tag.slice(2), `"x", ${tag}`, '*']) {
      const { status, text } = await get('/tin-tuc', { 'if-none-match': header });
      expect([status, text]).toEqual([304, '']);
    }
    expect((await get('/tin-tuc', { 'if-none-match': 'W/"other"' })).status).toBe(200);
  });

  test.each([
    ['br, gzip', 'br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip;q=0.5', 'gzip', (body: Buffer) => gunzipSync(body)],
    ['br;q=0, gzip', 'gzip', (body: Buffer) => gunzipSync(body)],
  ] as const)('Accept-Encoding %s gets %s with the same content', async (accepted, encoding, unpack) => {
    const [plain, packed] = await Promise.all([get('/'), get('/', { 'accept-encoding': accepted })]);
    expect(packed.headers['Content-Encoding']).toBe(encoding);
    expect(packed.headers.Vary).toBe('Accept-Encoding');
    expect(unpack(Buffer.from(packed.body)).equals(Buffer.from(plain.body))).toBe(true);
  });

  test('a style sheet may be kept for good and names only what exists', async () => {
    const address = /href="(\/assets\/site\.[\w-]+\.css)"/.exec((await get('/')).text)?.[1] ?? '';
    const { text, headers } = await get(address);
    expect(headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
    const fonts = [...text.matchAll(/url\("([^"]+)"\)/g)].map(([, font]) => font ?? '');
    expect(fonts).toHaveLength(4);
    for (const font of fonts) expect((await get(font)).status).toBe(200);
  });

  test('under 100 KB before images, fonts and all', async () => {
    const accept = { 'accept-encoding': 'br' };
    const home = await get('/', accept);
    const { text } = await get('/');
    const parts = [...text.matchAll(/(?:href|src)="(\/(?:assets\/[^"]+\.(?:css|js)))"/g)].map(
      ([, each]) => each ?? '',
    );
    const css = (await get(parts[0] ?? '')).text;
    const fonts = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, each]) => each ?? '');
    const bodies = await Promise.all(
      [...parts, ...fonts].map(async (each) => (await get(each, accept)).body.length),
    );
    expect(home.body.length + bodies.reduce((sum, size) => sum + size, 0)).toBeLessThan(92_000);
  });

  test('the policy allows exactly the data blocks of the page and nothing inline', async () => {
    const { text, headers } = await get('/tin-tuc/phu-song-5g');
    const policy = headers['Content-Security-Policy'] ?? '';
    const blocks = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, block]) => block ?? '',
    );
    const hashes = blocks.map((block) => `'sha256-${createHash('sha256').update(block).digest('base64')}'`);
    expect(policy).toContain(`script-src ${hashes.join(' ')};`);
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect(blocks.map((block) => JSON.parse(block)['@type'])).toEqual(['NewsArticle', 'BreadcrumbList']);
  });

  test('HSTS goes with https and only with it', async () => {
    expect((await get('/')).headers['Strict-Transport-Security']).toMatch(/max-age=31536000/);
    const plain = await siteWith(everyRow(), { publicUrl: 'http://127.0.0.1:1337' }).get('/');
    expect(plain.headers['Strict-Transport-Security']).toBeUndefined();
    expect(plain.headers['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
  });
});

describe('when the API does not answer as it should', () => {
  test.each([
    ['is down', new ApiUnavailable('down'), 503, '30'],
    ['is busy', { status: 429, retryAfter: '7' }, 503, '7'],
    ['is starting', { status: 503, retryAfter: 'soon' }, 503, '30'],
    ['fails', { status: 500, body: 'x' }, 500, undefined],
    ['answers nonsense', { body: '<html>' }, 500, undefined],
    ['answers another shape', { body: '[]' }, 500, undefined],
  ] as const)('it %s', async (_, answer, status, retryAfter) => {
    const { get, answerAll, warnings } = siteWith();
    answerAll(answer);
    const page = await get('/tin-tuc');
    expect([page.status, page.headers['Retry-After']]).toEqual([status, retryAfter]);
    expect(page.headers['Cache-Control']).toBe('private, no-store');
    expect(page.text).not.toContain('answered');
    expect(warnings).toHaveLength(1);
  });

  test('a fault of the network leaves its part of the front page out and the rest up', async () => {
    const { get, api, warnings } = siteWith();
    const broken = siteWith(everyRow(), {
      api: (path, request) =>
        path.includes('/feeds/') ? Promise.resolve({ status: 500, body: '' }) : api(path, request),
    });
    const { status, text } = await broken.get('/');
    expect(status).toBe(200);
    expect(text).toContain('Phủ sóng 5G');
    expect(text).not.toContain('Mới từ các cổng');
    expect((await get('/')).text).toContain('Mới từ các cổng');
    expect(warnings).toEqual([]);
  });

  test('an odd row is left out, not the page', async () => {
    const { get, warnings } = siteWith({
      ...everyRow(),
      articles: [row.article(), { title: 7 }, row.article({ slug: 'hai', title: 'Hai' })],
    });
    const { status, text } = await get('/tin-tuc');
    expect(status).toBe(200);
    expect(text).toContain('/tin-tuc/hai');
    expect(warnings[0]).toContain('left out');
  });
});

describe('hostile content', () => {
  test.each([...hostileMarkup, ...awkwardTexts])(
    '$name stays text on every page',
    async ({ text: hostile }) => {
      const given = {
        title: hostile,
        name: hostile,
        sapo: hostile,
        summary: hostile,
        abstract: hostile,
        number: hostile,
        position: hostile,
        description: hostile,
        authorLine: hostile,
        sourceName: hostile,
        sourceUrl: hostile,
        url: hostile,
        siteUrl: hostile,
        videoUrl: hostile,
        address: hostile,
        body: [row.paragraph(hostile)],
        seo: { metaTitle: hostile, metaDescription: hostile },
        cover: { image: row.image({ url: hostile }), alt: hostile, caption: hostile, credit: hostile },
      };
      const { get } = siteWith({
        articles: [row.article(given)],
        topics: [row.topic(given)],
        leaders: [row.leader(given)],
        'legal-documents': [row.document(given)],
        consultations: [row.consultation(given)],
        pages: [row.page(given)],
        organizations: [row.organization(given)],
        'sub-portals': [row.subPortal(given)],
        'feed-entries': [row.entry(given)],
        'feeds/health': [row.health({ format: hostile })],
        'feeds/latest': [row.entry(given)],
        home: { announcement: hostile, seo: given.seo },
      });
      for (const url of pages) {
        const { status, text } = await get(url);
        expect(status).toBe(200);
        expect(text).not.toMatch(
          /<(?:script(?! type="application\/ld\+json">)|iframe|object|embed|base|form action="(?!\/)|style|math|meta http-equiv|marquee|details|audio|video|noscript|template|textarea)[\s>]/i,
        );
        expect(text).not.toMatch(/<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*\son\w+=/i);
        expect(text).not.toMatch(/(?:href|src|action)="\s*(?:javascript|data|vbscript):/i);
        expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u);
      }
    },
  );
});

describe('languages', () => {
  const translated = {
    articles: [
      row.article({ localizations: [{ slug: '5g-coverage', locale: 'en' }] }),
      row.article({
        slug: '5g-coverage',
        title: '5G coverage',
        locale: 'en',
        localizations: [{ slug: 'phu-song-5g', locale: 'vi' }],
      }),
      row.article({ slug: 'chi-tieng-viet', title: 'Chỉ tiếng Việt' }),
    ],
  };

  test('the switch leads to the translation, both ways', async () => {
    const { get } = siteWith(translated);
    expect((await get('/tin-tuc/phu-song-5g')).text).toContain(
      '<a href="/en/tin-tuc/5g-coverage" hreflang="en"',
    );
    expect((await get('/en/tin-tuc/5g-coverage')).text).toContain(
      '<a href="/tin-tuc/phu-song-5g" hreflang="vi"',
    );
  });

  test('the slug of the other language leads to the translation', async () => {
    const { get } = siteWith(translated);
    const { status, headers } = await get('/en/tin-tuc/phu-song-5g');
    expect([status, headers.Location]).toEqual([302, '/en/tin-tuc/5g-coverage']);
  });

  test('a missing translation is said, and the Vietnamese text offered', async () => {
    const { get } = siteWith(translated);
    const { status, text } = await get('/en/tin-tuc/chi-tieng-viet');
    expect(status).toBe(200);
    expect(text).toContain('has not been translated');
    expect(text).toContain('<h1 lang="vi">Chỉ tiếng Việt</h1>');
    expect(text).toContain('href="/tin-tuc/chi-tieng-viet"');
    expect(text).toContain('noindex');
    expect(text).not.toContain('hreflang="en" href=');
  });

  test('what is unknown in both languages is 404', async () => {
    expect((await siteWith(translated).get('/en/tin-tuc/khong-co')).status).toBe(404);
  });

  test('names without an English form are said to be Vietnamese', async () => {
    const { text } = await siteWith().get('/en/to-chuc/P48');
    expect(text).toContain('<span lang="vi">Ủy ban nhân dân thành phố Đà Nẵng</span>');
  });
});

describe('a draft by its ticket', () => {
  const drafts = {
    previews: { 'tick.et-1': { type: 'article', entry: row.article({ title: 'Bản nháp' }) } },
  };

  test('is shown, marked, and kept by nobody', async () => {
    const { status, text, headers } = await siteWith(drafts).get('/xem-truoc/tick.et-1');
    expect(status).toBe(200);
    expect(text).toContain('Bản nháp');
    expect(text).toContain('Bản xem trước');
    expect(text).not.toMatch(/rel="canonical"|application\/ld\+json/);
    expect(headers).toMatchObject({
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
      'Referrer-Policy': 'no-referrer',
    });
    expect(headers.ETag).toBeUndefined();
  });

  test('may be unfinished', async () => {
    const entry = { documentId: 'a', title: null, slug: null, sapo: null, body: null, kind: 'news' };
    const { get, warnings } = siteWith({ previews: { 'tick.et-1': { type: 'article', entry } } });
    expect([(await get('/xem-truoc/tick.et-1')).status, warnings]).toEqual([200, []]);
  });

  test.each(['expired', 'a'.repeat(3000), '..%2ffeeds%2fhealth'])(
    'a ticket that is none is 404: %.20s',
    async (ticket) => {
      expect((await siteWith(drafts).get(`/xem-truoc/${ticket}`)).status).toBe(404);
    },
  );
});

describe('feeds', () => {
  const many = Array.from({ length: 60 }, (_, n) =>
    row.article({ slug: `tin-${n}`, title: `Tin ${n} <b>&amp;</b> "x"`, authorLine: 'Hà & Nam' }),
  );
  const { get } = siteWith({ ...everyRow(), articles: many });

  test('RSS', async () => {
    const { text, headers } = await get('/rss.xml');
    expect(headers['Content-Type']).toBe('application/rss+xml; charset=utf-8');
    const feed = parseRssFeed(text);
    expect(feed).toMatchObject({
      title: 'Cổng thông tin Nghị quyết 57',
      language: 'vi',
      link: 'https://portal.test/',
    });
    expect(feed.atom?.links).toEqual([
      { href: 'https://portal.test/rss.xml', rel: 'self', type: 'application/rss+xml' },
    ]);
    expect(feed.items).toHaveLength(50);
    expect(feed.items?.[0]).toMatchObject({
      title: 'Tin 0 <b>&amp;</b> "x"',
      link: 'https://portal.test/tin-tuc/tin-0',
      pubDate: 'Wed, 02 Jul 2025 07:30:00 GMT',
      guid: { value: 'https://portal.test/tin-tuc/tin-0', isPermaLink: true },
    });
  });

  test('Atom', async () => {
    const feed = parseAtomFeed((await get('/atom.xml')).text);
    expect(feed).toMatchObject({ id: 'https://portal.test/atom.xml', updated: '2025-07-02T08:00:00.000Z' });
    expect(feed.entries?.[0]).toMatchObject({
      id: 'https://portal.test/tin-tuc/tin-0',
      authors: [{ name: 'Hà & Nam' }],
    });
  });

  test('JSON Feed, in English under /en', async () => {
    const { text } = await get('/en/feed.json');
    expect(text).toContain('"version":"https://jsonfeed.org/version/1.1"');
    const feed = parseJsonFeed(text);
    expect(feed).toMatchObject({
      language: 'en',
      feed_url: 'https://portal.test/en/feed.json',
    });
  });

  test('OPML is passed on as the API wrote it', async () => {
    const { text, headers } = await get('/opml.xml');
    expect(headers['Content-Type']).toBe('text/x-opml; charset=utf-8');
    expect(text).toBe(everyRow().opml);
  });

  test.each(['/rss.xml', '/atom.xml', '/feed.json', '/sitemap.xml'])(
    '%s of an empty portal is still well-formed',
    async (url) => {
      const { status, text } = await siteWith({}).get(url);
      expect(status).toBe(200);
      expect(text.length).toBeGreaterThan(60);
    },
  );
});

describe('the map for search engines', () => {
  test('is one list while it is small', async () => {
    const { text } = await siteWith().get('/sitemap.xml');
    expect(text).toContain(
      '<loc>https://portal.test/tin-tuc/phu-song-5g</loc><lastmod>2025-07-02T08:00:00.000Z</lastmod>',
    );
    expect(text).toContain('<loc>https://portal.test/cong-thanh-phan/p48</loc>');
    expect(text).not.toContain('sitemapindex');
  });

  test('is an index once it is large, and its parts hold everything', async () => {
    const articles = Array.from({ length: 2_345 }, (_, n) => row.article({ slug: `tin-${n}` }));
    const { get } = siteWith({ ...everyRow(), articles });
    const parts = [
      ...(await get('/sitemap.xml')).text.matchAll(/<loc>https:\/\/portal.test(\/sitemap-[^<]+)<\/loc>/g),
    ];
    const texts = await Promise.all(parts.map(async ([, address]) => (await get(address ?? '')).text));
    const found = new Set(
      texts.flatMap((text) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)),
    );
    expect(articles.every(({ slug }) => found.has(`https://portal.test/tin-tuc/${slug}`))).toBe(true);
    expect(found.has('https://portal.test/van-ban/57-nq-tw')).toBe(true);
  });

  test('robots may read all but the desk and the drafts', async () => {
    const { text } = await siteWith().get('/robots.txt');
    expect(text).toContain('Disallow: /admin');
    expect(text).toContain('Sitemap: https://portal.test/sitemap.xml');
  });
});
