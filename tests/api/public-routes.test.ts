import { buildArticle, buildOrganization } from '../support/builders';
import { addressOf, nameOf, walkRouter } from '../support/router-walk';
import { usePortal } from '../support/start-portal';

const portal = usePortal();

const content = [
  'articles',
  'consultations',
  'feed-entries',
  'leaders',
  'legal-documents',
  'organizations',
  'pages',
  'sub-portals',
  'territories',
  'topics',
];

/** What answers anybody below /api: the routes of the contract and nothing else. A new route is added here by hand, on purpose. */
const publicApi = [
  ...content.flatMap((plural) => [`GET /api/${plural}`, `GET /api/${plural}/:id`]),
  'GET /api/calendar/due',
  'GET /api/feeds/health',
  'GET /api/feeds/latest',
  'GET /api/feeds/opml',
  'GET /api/home',
  'GET /api/openapi.json',
  'GET /api/preview/:ticket',
];

/** What the sign-in screen of the admin panel needs before anybody has signed in. */
const beforeSignIn = [
  'GET /admin/init',
  'GET /admin/project-type',
  'GET /admin/registration-info',
  'GET /content-manager/preview/script',
  'POST /admin/access-token',
  'POST /admin/forgot-password',
  'POST /admin/login',
  'POST /admin/logout',
  'POST /admin/register',
  'POST /admin/register-admin',
  'POST /admin/reset-password',
];

/** The public website, in Vietnamese and below /en (CONTRACT "Site"), with the files that it serves to readers and machines. */
const site = new RegExp(
  `^GET (/en)?(/|/(${[
    '(tin-tuc|chuyen-muc|lanh-dao|van-ban|cong-thanh-phan|lay-y-kien|to-chuc|xem-truoc)(/:\\w+)?',
    'thoi-han|quy-che|tim-kiem|trang/:\\w+|gioi-thieu|:slug',
    '(rss|atom|opml|sitemap)\\.xml|feed\\.json|robots\\.txt',
    'assets/.*',
  ].join('|')}))?$`,
);

/** Platform and files: health, the admin panel's own shell and uploaded files. */
const platform = ['GET /', 'GET /_health', 'GET /readyz', 'GET /uploads/(.*)', 'GET /((?!uploads/).+)'];

describe('the router', () => {
  test('below /api, only the routes of the contract exist', () => {
    const found = walkRouter(portal().strapi)
      .map(nameOf)
      .filter((name) => name.includes(' /api'));
    expect(found.filter((name) => !publicApi.includes(name))).toEqual([]);
  });

  test('everything else refuses a stranger', async () => {
    const open: string[] = [];
    const others = walkRouter(portal().strapi).filter(({ path }) => !path.startsWith('/api'));
    for (const route of others) {
      const name = nameOf(route);
      if (platform.includes(name) || beforeSignIn.includes(name) || site.test(name)) continue;
      const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete' | 'patch';
      const { status } = await portal().request()[method](addressOf(route)).send();
      if (![401, 403, 404].includes(status)) open.push(`${name}: ${status}`);
    }
    expect(open).toEqual([]);
  });

  test('nobody becomes an administrator by asking, once there is one', async () => {
    const admin = { firstname: 'A', lastname: 'B', email: 'first@portal.test', password: 'Aa1-first-admin' };
    await portal().request().post('/admin/register-admin').send(admin);
    const second = { ...admin, email: 'second@portal.test' };
    const { status } = await portal().request().post('/admin/register-admin').send(second);
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('stock routes of Strapi are closed', () => {
  const account = {
    username: 'someone',
    email: 'someone@portal.test',
    password: 'Aa1-someone',
    identifier: 'x',
  };

  test.each`
    method    | path
    ${'post'} | ${'/api/auth/local'}
    ${'post'} | ${'/api/auth/local/register'}
    ${'get'}  | ${'/api/auth/google/callback'}
    ${'get'}  | ${'/api/auth/email-confirmation?confirmation=x'}
    ${'post'} | ${'/api/auth/send-email-confirmation'}
    ${'post'} | ${'/api/auth/forgot-password'}
    ${'post'} | ${'/api/auth/reset-password'}
    ${'post'} | ${'/api/auth/change-password'}
    ${'post'} | ${'/api/auth/refresh'}
    ${'post'} | ${'/api/auth/logout'}
    ${'get'}  | ${'/api/connect/google'}
    ${'get'}  | ${'/api/connect/google/callback'}
    ${'get'}  | ${'/api/users'}
    ${'get'}  | ${'/api/users/me'}
    ${'get'}  | ${'/api/users/count'}
    ${'post'} | ${'/api/users'}
    ${'get'}  | ${'/api/users/1'}
    ${'get'}  | ${'/api/users-permissions/roles'}
    ${'get'}  | ${'/api/users-permissions/permissions'}
    ${'post'} | ${'/api/upload'}
    ${'get'}  | ${'/api/upload/files'}
    ${'get'}  | ${'/api/upload/files/1'}
    ${'post'} | ${'/api/email'}
    ${'get'}  | ${'/api/i18n/locales'}
    ${'get'}  | ${'/api/content-type-builder/content-types'}
    ${'get'}  | ${'/api/content-type-builder/components'}
    ${'get'}  | ${'/api/successions'}
    ${'post'} | ${'/graphql'}
    ${'get'}  | ${'/documentation'}
    ${'get'}  | ${'/openapi.json'}
  `('$method $path', async ({ method, path }: { method: 'get' | 'post'; path: string }) => {
    const { status, headers } = await portal()
      .request()
      [method](path)
      .send(method === 'post' ? account : undefined);
    expect([401, 403, 404, 405]).toContain(status);
    expect(headers['set-cookie']).toBeUndefined();
  });
});

describe('content cannot be written through the public API', () => {
  let token: string;
  let article: { documentId: string };

  beforeAll(async () => {
    const service = portal().strapi.service('admin::api-token') as unknown as {
      create: (input: object) => Promise<{ accessKey: string }>;
    };
    const created = await service.create({
      name: 'everything',
      description: '',
      type: 'full-access',
      lifespan: null,
    });
    token = created.accessKey;
    article = await buildArticle(portal().strapi, { title: 'Không đổi' });
    await buildOrganization(portal().strapi);
  });

  test.each(content)('%s', async (plural) => {
    const data = { title: 'Đã đổi', name: 'Đã đổi' };
    const calls = [
      portal().request().post(`/api/${plural}`),
      portal().request().put(`/api/${plural}/${article.documentId}`),
      portal().request().patch(`/api/${plural}/${article.documentId}`),
      portal().request().delete(`/api/${plural}/${article.documentId}`),
      portal().request().post(`/api/${plural}`).set('X-HTTP-Method-Override', 'PUT'),
      portal().request().get(`/api/${plural}?_method=DELETE`).set('X-HTTP-Method-Override', 'DELETE'),
    ];
    for (const call of calls) {
      const { status } = await call.set('Authorization', `Bearer ${token}`).send({ data });
      expect([400, 401, 403, 404, 405]).toContain(status);
    }
  });

  test('and the article is as it was', async () => {
    const { body } = await portal().request().get(`/api/articles/${article.documentId}`).expect(200);
    expect(body.data.title).toBe('Không đổi');
  });

  test('a key of any kind opens nothing hidden', async () => {
    const draft = await buildArticle(portal().strapi, { title: 'Bản nháp', publication: 'draft' });
    const paths = [
      `/api/articles/${draft.documentId}`,
      `/api/articles/${draft.documentId}?status=draft`,
      '/api/users',
    ];
    for (const path of paths) {
      const { status } = await portal().request().get(path).set('Authorization', `Bearer ${token}`);
      expect([400, 401, 403, 404]).toContain(status);
    }
  });
});
