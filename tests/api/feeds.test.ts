import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type PollReport, pollNow } from '../../plugins/feeds/server/src/contract';
import { signInAdmin } from '../support/admin-session';
import { buildOrganization } from '../support/builders';
import { usePortal } from '../support/start-portal';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const portal = usePortal();
const knex = () => portal().strapi.db.connection;
const answers = new Map<string, Handler>();
const feedServer = createServer((request, response) => {
  const handler = answers.get(request.url ?? '');
  if (handler) handler(request, response);
  else response.writeHead(404).end();
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => feedServer.listen(0, '127.0.0.1', resolve));
  const { port } = feedServer.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  process.env.FEEDS_ALLOW_PRIVATE = `127.0.0.1:${port}`;
});
afterAll(() => {
  feedServer.closeAllConnections();
  feedServer.close();
});
afterEach(async () => {
  answers.clear();
  for (const table of [
    'feeds_notes',
    'feeds_entry_versions',
    'feeds_entry_keys',
    'feeds_polling',
    'feed_entries',
    'sub_portals',
  ]) {
    await knex().raw('delete from ??', [table]);
  }
});

interface Item {
  id: string;
  title?: string;
  text?: string;
  at?: number;
}

const TEXT =
  'Phiên họp đánh giá tình hình ba tháng đầu năm, những điểm nghẽn về thể chế, hạ tầng, nhân lực và nguồn vốn, giao nhiệm vụ cho các bộ, ngành, địa phương với thời hạn cụ thể và yêu cầu công khai tiến độ.';
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toUTCString();
const rss = (items: Item[]): string =>
  `<rss version="2.0"><channel><title>T</title><link>https://a.test/</link>${items
    .map(
      ({ id, title = `Tin ${id} của cổng thành phần`, text = `<p>Nội dung ${id}</p>`, at = 1 }) =>
        `<item><guid isPermaLink="false">${id}</guid><link>https://a.test/${id}</link><title>${title}</title><pubDate>${hoursAgo(at)}</pubDate><description><![CDATA[${text}]]></description></item>`,
    )
    .join('')}</channel></rss>`;
const five: Item[] = [1, 2, 3, 4, 5].map((at) => ({ id: `e${at}`, at }));

/** Answers like a good server: with a tag, and 304 to it. */
function serves(path: string, body: string, tag = body.length.toString()): void {
  answers.set(path, (request, response) => {
    if (request.headers['if-none-match'] === `"${tag}"`) response.writeHead(304).end();
    else response.writeHead(200, { etag: `"${tag}"` }).end(body);
  });
}

async function makePortal(
  code: string,
  more: Record<string, unknown> = {},
): Promise<{ id: number; documentId: string }> {
  const organization = (await buildOrganization(portal().strapi)).documentId;
  const data = { code, name: `Cổng ${code}`, feedUrl: `${origin}/${code}`, organization, ...more };
  const made = await portal()
    .strapi.documents('api::sub-portal.sub-portal')
    .create({ data: data as never });
  return { id: Number(made.id), documentId: made.documentId };
}

async function poll(): Promise<PollReport[]> {
  const reports: PollReport[] = [];
  for await (const report of pollNow(portal().strapi, { all: true, parallel: 4 })) reports.push(report);
  return reports;
}
const pollOne = async (): Promise<PollReport> => (await poll())[0]!;
const polling = async () => (await knex().raw('select * from feeds_polling')).rows;
const entries = async (): Promise<
  { external_id: string; state: string; cluster_key: string | null; cluster_lead: boolean; title: string }[]
> => (await knex().raw('select * from feed_entries order by released_at desc, id')).rows;
const health = async () => (await portal().request().get('/api/feeds/health').expect(200)).body.data;

describe('storing', () => {
  test('a second poll of an unchanged portal costs a 304, one row of polling state and no entry', async () => {
    await makePortal('c-a');
    serves('/c-a', rss(five));
    expect(await pollOne()).toMatchObject({ outcome: 'read', inserted: 5 });
    const [before] = await polling();
    const stored = await entries();
    expect(await pollOne()).toMatchObject({ outcome: 'unchanged', inserted: 0, edited: 0, withdrawn: 0 });
    const [after] = await polling();
    expect(Number(after.seq)).toBe(Number(before.seq) + 1);
    expect(after.status).toBe(304);
    expect(await entries()).toEqual(stored);
  });

  test('the same body without a tag writes no entry either', async () => {
    await makePortal('c-a');
    const body = rss(five);
    answers.set('/c-a', (_request, response) => response.end(body));
    await poll();
    expect(await pollOne()).toMatchObject({ outcome: 'unchanged' });
  });

  test('an edit becomes a version, what disappears is withdrawn, and what returns is shown again', async () => {
    await makePortal('c-a');
    serves('/c-a', rss(five), '1');
    await poll();
    serves(
      '/c-a',
      rss([{ id: 'e1', at: 1, text: 'Đã sửa' }, ...five.filter(({ id }) => id !== 'e1' && id !== 'e3')]),
      '2',
    );
    expect(await pollOne()).toMatchObject({ inserted: 0, edited: 1, withdrawn: 1 });
    expect(
      (await entries()).filter(({ state }) => state === 'withdrawn').map(({ external_id }) => external_id),
    ).toEqual(['e3']);
    expect(
      (await knex().raw('select count(*)::int as number from feeds_entry_versions')).rows[0].number,
    ).toBe(1);
    serves('/c-a', rss(five), '3');
    await poll();
    expect((await entries()).every(({ state }) => state === 'shown')).toBe(true);
  });

  test('a broken document withdraws nothing', async () => {
    await makePortal('c-a');
    serves('/c-a', rss(five), '1');
    await poll();
    serves('/c-a', rss(five.filter(({ id }) => id !== 'e3')).replace('</channel></rss>', ''), '2');
    expect(await pollOne()).toMatchObject({ withdrawn: 0 });
  });

  test('two polls at the same time store everything once', async () => {
    await makePortal('c-a');
    serves('/c-a', rss(five));
    const reports = (await Promise.all([poll(), poll(), poll()])).flat();
    expect(reports.reduce((sum, { inserted }) => sum + inserted, 0)).toBe(5);
    expect(await entries()).toHaveLength(5);
  });

  test('one release on several portals is one cluster with one lead', async () => {
    const title = 'Phiên họp Ban Chỉ đạo về khoa học công nghệ quý một';
    await makePortal('c-a');
    await makePortal('p01');
    serves('/c-a', rss([{ id: 'x', title, text: TEXT, at: 2 }, ...five]));
    serves('/p01', rss([{ id: 'y', title, text: `${TEXT} (Theo Cổng thông tin)`, at: 1 }]));
    await poll();
    const clustered = (await entries()).filter(({ cluster_key }) => cluster_key !== null);
    expect(clustered.map(({ external_id, cluster_lead }) => [external_id, cluster_lead])).toEqual([
      ['y', false],
      ['x', true],
    ]);
    expect(new Set(clustered.map(({ cluster_key }) => cluster_key)).size).toBe(1);
  });
});

describe('trouble', () => {
  test.each<[string, Handler, string]>([
    ['500', (_, response) => response.writeHead(500).end(), 'server-error'],
    ['410', (_, response) => response.writeHead(410).end(), 'gone-once'],
    [
      'an HTML page',
      (_, response) => response.end('<!doctype html><html><body>x</body></html>'),
      'malformed',
    ],
    [
      'no dates',
      (_, response) =>
        response.end(
          '<rss><channel><title>x</title><item><guid>1</guid><title>x</title></item></channel></rss>',
        ),
      'undated',
    ],
  ])('%s', async (_what, handler, state) => {
    await makePortal('c-a');
    answers.set('/c-a', handler);
    await poll();
    expect(await health()).toMatchObject([{ code: 'c-a', state }]);
  });

  test('a private address is never asked', async () => {
    await makePortal('c-a', { feedUrl: 'http://127.0.0.1/feed' });
    expect(await pollOne()).toMatchObject({ outcome: 'failed' });
    expect((await polling())[0].failure_code).toBe('private-address');
  });

  test('gone twice, a day apart: suspended, told, entries kept; recovers unaided', async () => {
    await makePortal('c-a');
    serves('/c-a', rss(five), '1');
    await poll();
    answers.set('/c-a', (_request, response) => response.writeHead(410).end());
    await poll();
    await knex().raw("update feeds_polling set gone_first_at = now() - interval '25 hours'");
    await poll();
    expect(await health()).toMatchObject([{ state: 'suspended', entries: 5 }]);
    serves('/c-a', rss(five), '2');
    await poll();
    expect(await health()).toMatchObject([{ state: 'ok' }]);
    const { rows } = await knex().raw('select kind from feeds_notes order by id');
    expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual(['suspended', 'recovered']);
  });

  test('moved for good: the address moves, with a note', async () => {
    await makePortal('c-a');
    answers.set('/c-a', (_request, response) => response.writeHead(301, { location: '/c-a-moi' }).end());
    serves('/c-a-moi', rss(five));
    await poll();
    expect(await health()).toMatchObject([{ state: 'moved', entries: 5 }]);
    expect(
      await portal()
        .strapi.db.query('api::sub-portal.sub-portal')
        .findOne({ where: { code: 'c-a' } }),
    ).toMatchObject({ feedUrl: `${origin}/c-a-moi` });
    expect(await pollOne()).toMatchObject({ outcome: 'unchanged' });
  });
});

describe('the steward', () => {
  test.each([
    ['get', '/feeds/overview'],
    ['get', '/feeds/entries'],
    ['get', '/feeds/notes'],
    ['get', '/feeds/opml'],
    ['post', '/feeds/poll'],
    ['post', '/feeds/pause'],
    ['post', '/feeds/policy'],
    ['post', '/feeds/opml'],
    ['post', '/feeds/entries/state'],
    ['post', '/feeds/entries/1/article'],
  ] as const)('%s %s: 401 and 403', async (method, path) => {
    await portal().request()[method](path).expect(401);
    await portal()
      .request()
      [method](path)
      .set(await signInAdmin(portal(), []))
      .expect(403);
  });

  test('holds, shows and hides; the public sees only what is shown', async () => {
    const steward = await signInAdmin(portal(), ['plugin::feeds.read', 'plugin::feeds.manage']);
    await makePortal('c-a', { policy: 'hold' });
    serves('/c-a', rss(five));
    await poll();
    const publicEntries = async () =>
      (await portal().request().get('/api/feed-entries').expect(200)).body.data;
    expect(await publicEntries()).toEqual([]);
    const { body } = await portal().request().get('/feeds/entries?state=held').set(steward).expect(200);
    const ids = body.data.entries.map(({ id }: { id: number }) => id);
    expect(ids).toHaveLength(5);
    await portal()
      .request()
      .post('/feeds/entries/state')
      .set(steward)
      .send({ ids, state: 'shown' })
      .expect(200);
    expect(await publicEntries()).toHaveLength(5);
    await portal()
      .request()
      .post('/feeds/entries/state')
      .set(steward)
      .send({ ids: ids.slice(0, 2), state: 'hidden' })
      .expect(200);
    expect(await publicEntries()).toHaveLength(3);
    await portal()
      .request()
      .post('/feeds/entries/state')
      .set(steward)
      .send({ ids, state: 'withdrawn' })
      .expect(400);
  });

  test('turns an entry into a draft article that keeps its source', async () => {
    const steward = await signInAdmin(portal(), ['plugin::feeds.read', 'plugin::feeds.manage']);
    await makePortal('c-a');
    serves(
      '/c-a',
      rss([
        {
          id: 'x',
          title: 'Khai trương trung tâm dữ liệu',
          text: '<p>Một <b>hai</b></p><ul><li>ba</li></ul>',
        },
      ]),
    );
    await poll();
    const [{ id }] = (await knex().raw('select id from feed_entries')).rows;
    const { body } = await portal().request().post(`/feeds/entries/${id}/article`).set(steward).expect(201);
    const article = await portal()
      .strapi.documents('api::article.article')
      .findOne({ documentId: body.data.documentId });
    expect(article).toMatchObject({
      title: 'Khai trương trung tâm dữ liệu',
      sourceName: 'Cổng c-a',
      sourceUrl: 'https://a.test/x',
      publishedAt: null,
    });
    await portal().request().post('/feeds/entries/999999/article').set(steward).expect(404);
  });

  test('OPML goes out and comes in again', async () => {
    const steward = await signInAdmin(portal(), ['plugin::feeds.read', 'plugin::feeds.manage']);
    await makePortal('c-a');
    const text = (await portal().request().get('/api/feeds/opml').expect(200)).text;
    expect(text).toContain(`${origin}/c-a`);
    const send = async (opml: string) =>
      (await portal().request().post('/feeds/opml').set(steward).send({ text: opml }).expect(200)).body.data;
    expect(await send(text)).toEqual({ created: [], updated: [], unchanged: 1 });
    const more = text.replace(
      '</body>',
      '<outline text="Sở Mới" type="rss" xmlUrl="https://moi.test/rss"/></body>',
    );
    expect(await send(more)).toMatchObject({ created: ['so-moi'], unchanged: 1 });
    await portal().request().post('/feeds/opml').set(steward).send({ text: 'x' }).expect(400);
  });
});
