import { buildDeadline, editRow, settled } from '../support/calendar-ground';
import { usePortal } from '../support/start-portal';

jest.setTimeout(60_000);

const portal = usePortal({ workers: true });
const strapi = () => portal().strapi;
let token: string;
let outsider: string;

async function signIn(roleCode: string): Promise<string> {
  const role = await strapi()
    .db.query('admin::role')
    .findOne({ where: { code: roleCode } });
  const email = `${roleCode}@calendar.test`;
  const password = 'Calendar-Test-57';
  await strapi()
    .service('admin::user')
    .create({ email, firstname: 'Người', lastname: 'Thử', password, isActive: true, roles: [role.id] });
  const { body } = await portal().request().post('/admin/login').send({ email, password });
  return body.data.accessToken ?? body.data.token;
}

beforeAll(async () => {
  token = await signIn('strapi-super-admin');
  outsider = await signIn('author');
  for (let index = 0; index < 25; index += 1)
    await buildDeadline(strapi(), { at: '2026-11-20T10:00', stage: 'classify', subject: `screen-${index}` });
}, 60_000);

const get = (path: string, as = token) =>
  portal().request().get(`/calendar${path}`).set('Authorization', `Bearer ${as}`);
const preview = (body: object, as = token) =>
  portal().request().post('/calendar/preview').set('Authorization', `Bearer ${as}`).send(body);

test.each(['/deadlines', '/deadlines/1', '/versions', '/versions/1/moves'])(
  'GET %s: 401, 403, 400',
  async (path) => {
    expect((await portal().request().get(`/calendar${path}`)).status).toBe(401);
    expect((await get(path, outsider)).status).toBe(403);
    if (path !== '/deadlines/1') expect((await get(`${path}?pageSize=1000`)).status).toBe(400);
  },
);

test('preview: 401, 403, 400', async () => {
  expect((await portal().request().post('/calendar/preview').send({})).status).toBe(401);
  expect((await preview({}, outsider)).status).toBe(403);
  expect((await preview({})).status).toBe(400);
  const wrong = { collection: 'day', documentId: null, values: { date: '2026-13-01' } };
  expect((await preview(wrong)).status).toBe(400);
  expect((await get('/deadlines/999999')).status).toBe(404);
});

test('the preview lists, page by page, what the save then moves', async () => {
  const day = await strapi()
    .documents('plugin::calendar.day')
    .findFirst({ filters: { date: '2026-11-24' } });
  const change = {
    collection: 'day',
    documentId: day?.documentId,
    values: { ...day, confirmation: 'confirmed' },
  };
  const first = await preview({ ...change, page: 1, pageSize: 20 });
  expect(first.status).toBe(200);
  expect(first.body.data).toMatchObject({ total: 25, looked: 25 });
  expect(first.body.data.rows).toHaveLength(20);
  expect(first.body.data.rows[0]).toMatchObject({ dueBefore: '2026-11-27', dueAfter: '2026-11-30' });
  const second = await preview({ ...change, page: 2, pageSize: 20 });
  expect(second.body.data.rows).toHaveLength(5);

  const { body } = await get('/deadlines?state=running&subject=screen-');
  expect(body.data.rows.map((row: { dueOn: string }) => row.dueOn)).toEqual(Array(20).fill('2026-11-27'));

  await editRow(strapi(), 'day', day?.documentId, { confirmation: 'confirmed' });
  await settled(strapi());
  const versions = await get('/versions');
  expect(versions.body.data.rows[0]).toMatchObject({ kind: 'calendar', code: 'vn', number: 2, moved: 25 });
  const moves = await get(`/versions/${versions.body.data.rows[0].id}/moves?pageSize=100`);
  expect(moves.body.data.rows).toEqual([...first.body.data.rows, ...second.body.data.rows]);
});

test('one deadline: why this date', async () => {
  const { body } = await get('/deadlines?subject=screen-7');
  const { body: shown } = await get(`/deadlines/${body.data.rows[0].id}`);
  expect(shown.data.days.filter((day: { counted: boolean }) => day.counted)).toHaveLength(5);
  expect(shown.data.history.map(({ event }: { event: string }) => event)).toEqual(['opened', 'moved']);
  expect(shown.data.rule.confirmed).toBe(false);
});
