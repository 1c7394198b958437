import { signInAdmin } from '../support/admin-session';
import { usePortal } from '../support/start-portal';

const portal = usePortal();
const knex = () => portal().strapi.db.connection;

let outsider: { Authorization: string };
let reader: { Authorization: string };
let keeper: { Authorization: string };
beforeAll(async () => {
  outsider = await signInAdmin(portal(), []);
  reader = await signInAdmin(portal(), ['plugin::jobs.read']);
  keeper = await signInAdmin(portal(), ['plugin::jobs.read', 'plugin::jobs.manage']);
});

afterEach(() => knex().raw('delete from graphile_worker._private_jobs'));

/** A job as the queue would hold it after what happened to it. */
async function queued(attempts = 0, more: Record<string, unknown> = {}): Promise<string> {
  const { rows } = await knex().raw(
    `select (graphile_worker.add_job('jobs.tidy-up', '{}', max_attempts => 3)).id`,
  );
  await knex()('graphile_worker._private_jobs')
    .where({ id: rows[0].id })
    .update({ attempts, ...more });
  return String(rows[0].id);
}
const rowOf = (id: string) => knex()('graphile_worker._private_jobs').where({ id }).first();

describe('refuses', () => {
  test.each([
    ['get', '/jobs/overview'],
    ['get', '/jobs/list'],
    ['post', '/jobs/retry'],
    ['post', '/jobs/discard'],
  ] as const)('%s %s to those who are not signed in or not allowed', async (method, path) => {
    await portal().request()[method](path).expect(401);
    await portal().request()[method](path).set(outsider).expect(403);
    if (method === 'post')
      await portal()
        .request()
        .post(path)
        .set(reader)
        .send({ ids: ['1'] })
        .expect(403);
  });

  test.each(['?page=0', '?pageSize=101', '?state=lost', '?page=x', '?unknown=1', '?name[a]=b'])(
    'the list %s',
    async (query) => {
      await portal().request().get(`/jobs/list${query}`).set(reader).expect(400);
    },
  );

  test.each([
    [{}],
    [{ ids: [] }],
    [{ ids: ['1; drop table files'] }],
    [{ ids: ['9'.repeat(30)] }],
    [{ ids: Array.from({ length: 101 }, (_, id) => String(id)) }],
    [{ ids: ['1'], more: true }],
  ])('the command %j', async (body) => {
    await portal().request().post('/jobs/retry').set(keeper).send(body).expect(400);
    await portal().request().post('/jobs/discard').set(keeper).send(body).expect(400);
  });
});

test('the overview counts what waits, runs and failed, and knows the schedules', async () => {
  await queued();
  await queued(0, { run_at: new Date(Date.now() + 3_600_000) });
  await queued(1, { last_error: 'no luck' });
  await queued(3, { last_error: 'no luck at all' });
  await queued(1, { locked_at: new Date(), locked_by: 'somebody' });
  await knex().raw(`select graphile_worker.add_job('feeds.long-gone', '{}')`);
  const { body } = await portal().request().get('/jobs/overview').set(reader).expect(200);
  const figures = (name: string) => body.data.jobs.find((job: { name: string }) => job.name === name);
  expect(figures('jobs.tidy-up')).toMatchObject({
    known: true,
    running: 1,
    waiting: 1,
    delayed: 1,
    retrying: 1,
    dead: 1,
  });
  expect(figures('feeds.long-gone')).toMatchObject({ known: false, waiting: 1 });
});

test('the list is filtered and paged, failures first', async () => {
  for (let count = 0; count < 3; count += 1) await queued();
  const dead = await queued(3, { last_error: 'no luck' });
  const { body } = await portal().request().get('/jobs/list?pageSize=2&page=1').set(reader).expect(200);
  expect(body.data).toMatchObject({ total: 4, page: 1, pageSize: 2 });
  expect(body.data.jobs[0]).toMatchObject({
    id: dead,
    state: 'dead',
    lastError: 'no luck',
    attempts: 3,
    maxAttempts: 3,
  });
  const waiting = await portal()
    .request()
    .get('/jobs/list?state=waiting&name=jobs.tidy-up')
    .set(reader)
    .expect(200);
  expect(waiting.body.data.total).toBe(3);
  const past = await portal().request().get('/jobs/list?page=9').set(reader).expect(200);
  expect(past.body.data).toMatchObject({ jobs: [], total: 4 });
});

test('a dead letter is retried with all its attempts; a running job is left alone', async () => {
  const dead = await queued(3, { last_error: 'no luck' });
  const running = await queued(1, { locked_at: new Date(), locked_by: 'somebody' });
  const { body } = await portal()
    .request()
    .post('/jobs/retry')
    .set(keeper)
    .send({ ids: [dead, running] })
    .expect(200);
  expect(body.data).toEqual({ changed: 1 });
  expect(await rowOf(dead)).toMatchObject({ attempts: 0, is_available: true });
  expect(await rowOf(running)).toMatchObject({ attempts: 1, locked_by: 'somebody' });
});

test('a dead letter is discarded for good; a running job cannot be', async () => {
  const dead = await queued(3);
  const running = await queued(1, { locked_at: new Date(), locked_by: 'somebody' });
  const { body } = await portal()
    .request()
    .post('/jobs/discard')
    .set(keeper)
    .send({ ids: [dead, running] })
    .expect(200);
  expect(body.data).toEqual({ changed: 1 });
  expect([await rowOf(dead), await rowOf(running)]).toEqual([undefined, expect.anything()]);
});
