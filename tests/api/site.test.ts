import type { AddressInfo } from 'node:net';
import { parseRssFeed } from 'feedsmith';
import { startSiteAlone } from '../../plugins/site/server/src/alone';
import {
  buildArticle,
  buildFeedEntry,
  buildLeader,
  buildLegalDocument,
  buildPage,
  buildSubPortal,
  buildTopic,
} from '../support/builders';
import { usePortal } from '../support/start-portal';

const portal = usePortal({ env: { PUBLIC_URL: 'https://portal.test' } });
const get = (path: string) => portal().request().get(path);

async function addressesOf(slug: string): Promise<Record<string, boolean>> {
  const paths = ['/', '/tin-tuc', `/tin-tuc/${slug}`, '/rss.xml', '/atom.xml', '/feed.json', '/sitemap.xml'];
  const found = await Promise.all(
    paths.map(
      async (path) =>
        [path.replace(slug, ':slug'), (await get(path)).text.includes(`/tin-tuc/${slug}`)] as const,
    ),
  );
  return Object.fromEntries(found);
}

describe('what is not published cannot be found', () => {
  const parameters = [
    'status=draft',
    'publicationState=preview',
    '_draft=1',
    'locale=*',
    'populate=*',
    'filters[publishedAt][$null]=true',
    'hasPublishedVersion=false',
    'preview=1',
  ];
  const tricks = ['', '?status=draft', `?${parameters.join('&')}`];

  test.each(['draft', 'withdrawn'] as const)(
    'a %s article, by any page and any parameter',
    async (publication) => {
      const title = `Bí mật ${publication}`;
      const { slug } = await buildArticle(portal().strapi, {
        title,
        slug: `bi-mat-${publication}`,
        publication,
      });
      const pages = [
        '/',
        '/tin-tuc',
        `/tin-tuc/${slug}`,
        '/rss.xml',
        '/atom.xml',
        '/feed.json',
        '/sitemap.xml',
      ];
      for (const page of pages.flatMap((path) => [path, path === '/' ? '/en' : `/en${path}`])) {
        const texts = await Promise.all(tricks.map(async (trick) => (await get(page + trick)).text));
        const telling = tricks.filter((_, index) => texts[index]?.includes(title));
        expect({ page, telling }).toEqual({ page, telling: [] });
      }
      expect((await get(`/tin-tuc/${slug}`)).status).toBe(404);
    },
  );

  test('an entry that is held or hidden', async () => {
    const subPortal = (await buildSubPortal(portal().strapi, { code: 't-hidden' })).documentId;
    for (const state of ['held', 'hidden', 'withdrawn']) {
      await buildFeedEntry(portal().strapi, { subPortal, state, title: `Tin bị giữ ${state}` });
    }
    for (const page of [
      '/',
      '/cong-thanh-phan',
      '/cong-thanh-phan/t-hidden',
      '/cong-thanh-phan/t-hidden?state=held',
    ]) {
      expect((await get(page)).text).not.toContain('Tin bị giữ');
    }
  });
});

describe('publishing', () => {
  test('puts an article everywhere, unpublishing takes it away again', async () => {
    const article = await buildArticle(portal().strapi, {
      title: 'Trạm 5G ở Đà Nẵng',
      slug: 'tram-5g',
      releasedAt: new Date().toISOString(),
    });
    const everywhere = await addressesOf('tram-5g');
    expect(Object.values(everywhere)).not.toContain(false);

    await portal()
      .strapi.documents('api::article.article')
      .unpublish({ documentId: article.documentId, locale: 'vi' });
    const nowhere = await addressesOf('tram-5g');
    expect(Object.values({ ...nowhere, '/tin-tuc/:slug': false })).not.toContain(true);
    expect((await get('/tin-tuc/tram-5g')).status).toBe(404);
  });

  test('a feed names the article as a reader can open it', async () => {
    await buildArticle(portal().strapi, {
      title: 'Trong RSS',
      slug: 'trong-rss',
      releasedAt: new Date().toISOString(),
    });
    const feed = parseRssFeed((await get('/rss.xml')).text);
    const item = feed.items?.find(({ title }) => title === 'Trong RSS');
    expect(item?.link).toBe('https://portal.test/tin-tuc/trong-rss');
    expect((await get('/tin-tuc/trong-rss')).status).toBe(200);
  });

  test('relations of documents show in both directions', async () => {
    const old = await buildLegalDocument(portal().strapi, { number: '1/2020/NĐ-CP', slug: 'nd-1-2020' });
    await buildLegalDocument(portal().strapi, {
      number: '2/2025/NĐ-CP',
      slug: 'nd-2-2025',
      relations: [{ kind: 'replaces', target: old.documentId }],
    });
    expect((await get('/van-ban/nd-2-2025')).text).toMatch(/Thay thế.*href="\/van-ban\/nd-1-2020"/s);
    expect((await get('/van-ban/nd-1-2020')).text).toMatch(/Bị thay thế bởi.*href="\/van-ban\/nd-2-2025"/s);
  });

  test('documents are filtered by every field of the form, together', async () => {
    const made = await buildLegalDocument(portal().strapi, {
      number: '9/2023/QĐ-X',
      kind: 'decision',
      slug: 'qd-9',
      issuedOn: '2023-05-05',
    });
    await buildLegalDocument(portal().strapi, {
      number: '10/2024/QĐ-X',
      kind: 'decision',
      slug: 'qd-10',
      issuedOn: '2024-05-05',
    });
    const { text } = await get('/van-ban?loai=decision&nam=2023');
    expect(made.documentId).toBeTruthy();
    expect(text).toContain('/van-ban/qd-9');
    expect(text).not.toContain('/van-ban/qd-10');
    expect((await get('/van-ban?loai=law&nam=2023')).text).toContain('Không có văn bản nào khớp');
  });
});

describe('the site alone', () => {
  let alone: Awaited<ReturnType<typeof startSiteAlone>>;
  const from = async (path: string) => {
    const { port } = alone.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  beforeAll(async () => {
    alone = await startSiteAlone({ host: '127.0.0.1', port: 0, apiUrl: portal().url });
  });
  afterAll(() => alone.close());

  test('gives the same pages, byte for byte, without Strapi and without a database', async () => {
    const { strapi } = portal();
    const [article, topic, leader, document, page, subPortal] = await Promise.all([
      buildArticle(strapi),
      buildTopic(strapi),
      buildLeader(strapi),
      buildLegalDocument(strapi),
      buildPage(strapi),
      buildSubPortal(strapi),
    ]);
    const paths = [
      '/',
      '/tin-tuc',
      `/tin-tuc/${article.slug}`,
      '/chuyen-muc',
      `/chuyen-muc/${topic.slug}`,
      '/lanh-dao',
      `/lanh-dao/${leader.slug}`,
      '/van-ban',
      `/van-ban/${document.slug}`,
      '/cong-thanh-phan',
      `/cong-thanh-phan/${subPortal.code}`,
      '/lay-y-kien',
      '/thoi-han',
      `/${page.slug}`,
      '/khong-co',
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
      '/sitemap.xml',
      '/robots.txt',
      '/site.webmanifest',
    ];
    for (const path of [
      ...paths,
      ...paths.slice(0, 15).map((path) => (path === '/' ? '/en' : `/en${path}`)),
    ]) {
      const [here, there] = await Promise.all([fetch(portal().url + path), from(path)]);
      const isSame = there.text === (await here.text());
      expect({ path, status: there.status, isSame }).toEqual({ path, status: here.status, isSame: true });
      for (const header of [
        'etag',
        'content-security-policy',
        'cache-control',
        'content-type',
        'x-robots-tag',
      ]) {
        expect([path, header, there.headers.get(header)]).toEqual([path, header, here.headers.get(header)]);
      }
    }
  });

  test('answers HEAD without a body, and 304', async () => {
    const { port } = alone.address() as AddressInfo;
    const head = await fetch(`http://127.0.0.1:${port}/tin-tuc`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const again = await fetch(`http://127.0.0.1:${port}/tin-tuc`, {
      headers: { 'if-none-match': head.headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('asks to come back when the portal is not there', async () => {
    const orphan = await startSiteAlone({ host: '127.0.0.1', port: 0, apiUrl: 'http://127.0.0.1:9' });
    const { port } = orphan.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await answer.text()).toContain('Tạm thời chưa xem được');
    await orphan.close();
  });
});

describe('beside Strapi', () => {
  test.each([
    ['/khong-co', 404, /text\/html/],
    ['/en/khong-co', 404, /text\/html/],
    ['/site.css', 404, /text\/html/],
    ['//evil.example/', 404, /text\/html/],
    ['/api/khong-co', 404, /application\/json/],
    ['/uploads/khong-co.jpg', 404, /application\/json/],
    ['/content-manager/content-types', 401, /application\/json/],
    ['/favicon.ico', 200, /image/],
    ['/robots.txt', 200, /text\/plain/],
  ])('%s is %d', async (path, status, type) => {
    const answer = await fetch(portal().url + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      expect.stringMatching(type),
    ]);
  });

  test('a page is not decorated with what holds for the API', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(headers['strict-transport-security']).toMatch(/max-age/);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });
});
