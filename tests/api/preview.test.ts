import { usePortal } from '../support/start-portal';

const portal = usePortal({ env: { PORTAL_DEMO_PASSWORD: 'Preview-Password-57' } });

type Data = Record<string, unknown>;
interface Documents {
  create: (params: Data) => Promise<{ documentId: string }>;
  publish: (params: Data) => Promise<unknown>;
}
const ARTICLE = 'api::article.article';
const articles = () => portal().strapi.documents(ARTICLE) as unknown as Documents;

let draft: string;
const tokens = new Map<string, string>();

/** Signs in somebody with one of the newsroom's roles, or with none of its rights. */
async function signIn(role: string): Promise<string> {
  const known = tokens.get(role);
  if (known) return known;
  const { strapi } = portal();
  const roles = strapi.db.query('admin::role');
  const found =
    (await roles.findOne({ where: { code: role } })) ??
    (await roles.create({ data: { code: role, name: role } }));
  const account = { email: `${role}@example.test`, password: 'Preview-Password-57' };
  await strapi
    .service('admin::user')
    .create({ ...account, firstname: role, isActive: true, roles: [found.id] });
  const { body } = await portal().request().post('/admin/login').send(account).expect(200);
  const token = (body.data.accessToken ?? body.data.token) as string;
  tokens.set(role, token);
  return token;
}

const ask = async (role: string, wish: object) =>
  portal()
    .request()
    .post('/admin/preview-tickets')
    .set('Authorization', `Bearer ${await signIn(role)}`)
    .send(wish);

beforeAll(async () => {
  const made = await articles().create({
    data: {
      title: 'Bản nháp',
      kind: 'news',
      sapo: 'Chưa đăng',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }],
    },
  });
  draft = made.documentId;
});

test('nobody gets a ticket without signing in', async () => {
  await portal()
    .request()
    .post('/admin/preview-tickets')
    .send({ contentType: ARTICLE, documentId: draft })
    .expect(401);
});

test('a colleague who may not read articles gets none', async () => {
  expect((await ask('outsider', { contentType: ARTICLE, documentId: draft })).status).toBe(403);
});

test.each([
  ['an unknown document', { contentType: ARTICLE, documentId: 'nonesuch' }, 404],
  ['a language without a draft', { contentType: ARTICLE, documentId: 'DRAFT', locale: 'en' }, 404],
  ['a type without a page', { contentType: 'api::home.home', documentId: 'DRAFT' }, 400],
  ['a type of the panel', { contentType: 'admin::user', documentId: 'DRAFT' }, 400],
  ['more than was asked', { contentType: ARTICLE, documentId: 'DRAFT', expires: 9e9 }, 400],
])('%s gets none', async (_, wish, status) => {
  const documentId = wish.documentId === 'DRAFT' ? draft : wish.documentId;
  expect((await ask('author', { ...wish, documentId })).status).toBe(status);
});

test('an author opens the draft, and nobody keeps it', async () => {
  const issued = await ask('author', { contentType: ARTICLE, documentId: draft });
  expect(issued.status).toBe(201);
  const { ticket, path } = issued.body.data as { ticket: string; path: string };
  expect(path).toBe(`/xem-truoc/${ticket}`);
  const shown = await portal().request().get(`/api/preview/${ticket}`).expect(200);
  expect(shown.headers['cache-control']).toContain('no-store');
  expect(shown.body.data).toMatchObject({ type: 'article', entry: { title: 'Bản nháp', sapo: 'Chưa đăng' } });
  expect(shown.body.data.entry).not.toHaveProperty('createdBy');
  await portal().request().get(`/api/articles/${draft}`).expect(404);
  await portal()
    .request()
    .get(`/api/preview/${ticket.replace(draft, 'abc')}`)
    .expect(404);
  await portal().request().get(`/api/preview/${ticket}?status=published`).expect(400);
});

test('its page on the site shows the draft, says so, and is kept and listed by nobody', async () => {
  const issued = await ask('author', { contentType: ARTICLE, documentId: draft });
  const { path } = issued.body.data as { path: string };
  const page = await portal().request().get(path).expect(200);
  expect(page.text).toContain('<h1>Bản nháp</h1>');
  expect(page.text).toContain('Bản xem trước');
  expect(page.headers).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  });
  await portal().request().get(path.replace(draft, 'abc')).expect(404);
  const others = await Promise.all(
    ['/', '/tin-tuc', '/rss.xml'].map((other) => portal().request().get(other)),
  );
  expect(others.filter(({ text }) => text.includes('Bản nháp'))).toEqual([]);
});

test('the preview shows the draft, not what is published', async () => {
  await articles().publish({ documentId: draft });
  const { strapi } = portal();
  await (strapi.documents(ARTICLE) as unknown as { update: (params: Data) => Promise<unknown> }).update({
    documentId: draft,
    data: { title: 'Bản sửa' },
  });
  const { ticket } = (await ask('author', { contentType: ARTICLE, documentId: draft })).body.data;
  const { body } = await portal().request().get(`/api/preview/${ticket}`).expect(200);
  expect(body.data.entry.title).toBe('Bản sửa');
  expect((await portal().request().get(`/api/articles/${draft}`).expect(200)).body.data.title).toBe(
    'Bản nháp',
  );
});
