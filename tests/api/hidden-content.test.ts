import fc from 'fast-check';
import { buildHiddenContent, type Hidden, nonsense, secret } from '../support/hidden-content';
import { operationsOf } from '../support/openapi-answers';
import { prying } from '../support/query-sweep';
import { usePortal } from '../support/start-portal';

/** A draft, a withdrawn article and a held entry cannot be found by any query parameter of any public route. */
const portal = usePortal();
let hidden: Hidden[] = [];
let lists: string[] = [];

const pages = [
  '/',
  '/tin-tuc',
  '/van-ban',
  '/lanh-dao',
  '/lay-y-kien',
  '/chuyen-muc',
  '/cong-thanh-phan',
  '/tim-kiem',
].flatMap((path) => [path, `/en${path === '/' ? '' : path}`]);
const feeds = ['/rss.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/opml.xml', '/robots.txt'];

beforeAll(async () => {
  hidden = await buildHiddenContent(portal().strapi);
  const { body } = await portal().request().get('/api/openapi.json').expect(200);
  lists = operationsOf(body)
    .filter(({ method, path }) => method === 'GET' && !path.includes('{'))
    .map(({ path }) => path);
});

async function read(address: string): Promise<{ status: number; text: string; total: number | undefined }> {
  const { status, text, body } = await portal().request().get(address);
  return { status, text, total: body?.meta?.pagination?.total };
}

/** What of the hidden things an answer shows; the asked word itself may be repeated by an error or a search page. */
function leaksIn(text: string, asked: string): string[] {
  const shown = asked.includes(secret) ? [] : [secret].filter((word) => text.includes(word));
  return [
    ...shown,
    ...hidden
      .filter(({ documentId }) => text.includes(documentId))
      .map(({ why, plural }) => `${plural} ${why}`),
  ];
}

/** What an answer about the secret shows, and what it tells by differing from the answer about nonsense. */
async function leaksOf(address: string, control: string): Promise<string[]> {
  const asked = await read(address);
  const leaks = leaksIn(asked.text, address);
  if (asked.status >= 500) leaks.push(String(asked.status));
  if (asked.status === 200 && control !== address) {
    const { total } = await read(control);
    if (total !== asked.total) leaks.push(`${asked.total} found, of nonsense ${total}`);
  }
  return leaks.map((leak) => `${address}: ${leak}`);
}

describe('the ground of the sweep', () => {
  test('public things are found, so that finding nothing means something', async () => {
    expect((await read('/api/articles?filters[title][$contains]=công khai')).total).toBe(1);
    expect((await read('/api/feed-entries')).text).toContain('Tin được hiện');
    expect((await read('/api/legal-documents')).text).toContain('Văn bản công khai');
    expect((await read('/tin-tuc')).text).toContain('Bài công khai');
  });

  test('the hidden things are there', () => {
    expect(hidden).toHaveLength(6 * 4 + 3);
  });
});

describe('lists', () => {
  test('no single parameter shows a hidden thing or tells of it', async () => {
    const leaks: string[] = [];
    const about = { secret: prying(secret), nonsense: prying(nonsense) };
    for (const list of lists) {
      for (const [index, query] of about.secret.entries()) {
        leaks.push(...(await leaksOf(`${list}?${query}`, `${list}?${about.nonsense[index]}`)));
      }
    }
    expect(leaks).toEqual([]);
  }, 600_000);

  test('nor do several together', async () => {
    const queries = prying(nonsense);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lists),
        fc.uniqueArray(fc.constantFrom(...queries), { minLength: 2, maxLength: 5 }),
        async (list, chosen) => {
          expect(leaksIn((await read(`${list}?${chosen.join('&')}`)).text, '')).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  }, 300_000);
});

describe('by its id', () => {
  test('a hidden thing does not exist, whatever is asked along', async () => {
    const found: string[] = [];
    const queries = [
      '',
      ...prying(nonsense).filter((query) =>
        /^(status|public|has|locale|populate=|fields=|version|draft|preview)/.test(query),
      ),
    ];
    for (const { plural, documentId, why } of hidden) {
      for (const query of queries) {
        const { status, text } = await read(`/api/${plural}/${documentId}?${query}`);
        if (![400, 404].includes(status) || text.includes(secret))
          found.push(`${plural} ${why} ?${query}: ${status}`);
      }
    }
    expect(found).toEqual([]);
  }, 300_000);

  test('it is answered as what never was', async () => {
    const bodies = await Promise.all(
      [hidden[0]?.documentId, 'aaaaaaaaaaaaaaaaaaaaaaaa'].map((id) =>
        portal().request().get(`/api/articles/${id}`),
      ),
    );
    expect(bodies[0]?.body).toEqual(bodies[1]?.body);
    expect(bodies.map(({ status }) => status)).toEqual([404, 404]);
  });
});

describe('the website', () => {
  test('pages and feeds show no hidden thing', async () => {
    const leaks: string[] = [];
    const queries = [
      '',
      'status=draft',
      'preview=true',
      'publicationState=preview',
      'populate=*',
      'locale=*',
      'page=1',
    ];
    for (const address of [...pages, ...feeds]) {
      for (const query of queries) {
        leaks.push(
          ...leaksIn((await read(`${address}?${query}`)).text, '').map(
            (leak) => `${address}?${query}: ${leak}`,
          ),
        );
      }
    }
    expect(leaks).toEqual([]);
  }, 120_000);

  test('the address of a hidden thing is not found', async () => {
    const places: Record<string, string> = {
      articles: 'tin-tuc',
      topics: 'chuyen-muc',
      leaders: 'lanh-dao',
      'legal-documents': 'van-ban',
    };
    for (const { plural, slug } of hidden.filter(({ plural }) => plural in places)) {
      for (const prefix of ['', '/en']) {
        const { status } = await read(`${prefix}/${places[plural]}/${slug}`);
        expect([slug, status]).toEqual([slug, 404]);
      }
    }
  });
});
