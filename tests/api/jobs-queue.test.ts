import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import createKnex, { type Knex } from 'knex';
import { z } from 'zod';
import { up } from '../../database/migrations/2026.11.21-jobs-tables';
import { prepareQueue } from '../../plugins/jobs/server/src/actions/prepare-queue';
import { readSettings } from '../../plugins/jobs/server/src/config';
import {
  defineJob,
  defineSchedule,
  enqueue,
  enqueueMany,
  type Job,
  NoRetry,
  RetryLater,
  type Schedule,
} from '../../plugins/jobs/server/src/contract';
import { connectionSettings } from '../../plugins/jobs/server/src/services/connections';
import { queueLogger } from '../../plugins/jobs/server/src/services/queue-log';
import { createRegistry } from '../../plugins/jobs/server/src/services/registry';
import { createWorkers, type Workers } from '../../plugins/jobs/server/src/services/workers';
import { emptyDatabase } from '../support/empty-database';

let knex: Knex;
let url: string;
let dropDatabase: () => Promise<void>;
const running: Workers[] = [];
const processes: ChildProcess[] = [];
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

beforeAll(async () => {
  ({ url, drop: dropDatabase } = await emptyDatabase());
  knex = createKnex({ client: 'postgres', connection: url, pool: { min: 0, max: 10 } });
  await Promise.all([1, 2].map(() => prepareQueue(settings(), queueLogger(log))));
  await up(knex);
  await knex.raw(
    'create table runs (id text not null, attempt int not null, at timestamptz not null default now())',
  );
}, 60_000);

afterEach(async () => {
  await Promise.all(running.splice(0).map((workers) => workers.stop()));
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  await knex.raw('delete from graphile_worker._private_jobs; delete from jobs_schedules; delete from runs');
});

afterAll(async () => {
  await knex?.destroy();
  await dropDatabase?.();
});

const settings = () => connectionSettings({ client: 'postgres', connection: { connectionString: url } });

/** Workers of this process, as one instance of the portal would have them. */
async function work(jobs: Job[], schedules: Schedule[] = [], options: object = {}): Promise<Workers> {
  const registry = createRegistry();
  for (const job of jobs) registry.addJob(job);
  for (const schedule of schedules) registry.addSchedule(schedule);
  const workers = createWorkers(
    () => ({
      strapi: {} as Core.Strapi,
      log,
      registry,
      settings: readSettings({ pollMilliseconds: 100, sweepMilliseconds: 300, ...options }),
      connection: settings(),
    }),
    () => true,
  );
  running.push(workers);
  await workers.start();
  return workers;
}

const noted = z.object({ id: z.string() });
const note = (id: string, attempt: number) => knex('runs').insert({ id, attempt });
const noteJob = defineJob({
  name: 'test.note',
  payload: noted,
  run: async ({ id }, { attempt }) => {
    await note(id, attempt);
  },
});

const runsOf = async (id: string) =>
  (await knex('runs').where({ id }).orderBy('at')).map((row) => row.attempt as number);
const jobs = () => knex('graphile_worker._private_jobs as jobs').orderBy('id');

async function until<T>(
  look: () => Promise<T | undefined | false>,
  what: string,
  limit = 15_000,
): Promise<T> {
  for (const began = Date.now(); Date.now() - began < limit; await sleep(50)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`Not within ${limit} ms: ${what}`);
}

const emptied = () => until(async () => (await jobs()).length === 0, 'no job is left');

/** A worker process of its own, which can be killed. */
async function spawnWorker(): Promise<{ child: ChildProcess; said: (line: string) => Promise<void> }> {
  const child = spawn(process.execPath, [path.resolve(__dirname, '../support/queue-process.cjs'), url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  processes.push(child);
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  const said = async (line: string) => {
    await until(async () => output.includes(line), `the worker says "${line}": ${output}`);
  };
  await said('working');
  return { child, said };
}

const slow = { name: 'test.slow', payload: z.object({ id: z.string(), milliseconds: z.number() }) };
const slowJob = { ...slow, run: async () => {} };
const slowJobHere = {
  ...slow,
  run: async ({ id }: { id: string }, { attempt }: { attempt: number }) => {
    await note(id, attempt);
  },
};

describe('enqueue', () => {
  test('refuses a payload that the job does not expect', async () => {
    // @ts-expect-error the compiler refuses it too
    await expect(enqueue(knex, noteJob, { id: 7 })).rejects.toThrow(z.ZodError);
    expect(await jobs()).toEqual([]);
  });

  test('is undone with the transaction, and done with it', async () => {
    await work([noteJob]);
    await expect(
      knex.transaction(async (trx) => {
        await enqueue(trx, noteJob, { id: 'undone' });
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    await knex.transaction((trx) => enqueue(trx, noteJob, { id: 'done' }));
    await emptied();
    expect([await runsOf('undone'), await runsOf('done')]).toEqual([[], [1]]);
  });

  test('waits for the time it was given', async () => {
    await work([noteJob]);
    await enqueue(knex, noteJob, { id: 'later' }, { runAt: new Date(Date.now() + 1500) });
    await sleep(700);
    expect(await runsOf('later')).toEqual([]);
    await emptied();
    expect(await runsOf('later')).toEqual([1]);
  });

  test('with a key: one job waits, with the newest payload, or the first under `once`', async () => {
    for (const id of ['a', 'b']) await enqueue(knex, noteJob, { id }, { key: 'k' });
    expect(await enqueue(knex, noteJob, { id: 'c' }, { key: 'once', keyMode: 'once' })).toMatchObject({
      added: true,
    });
    expect(await enqueue(knex, noteJob, { id: 'd' }, { key: 'once', keyMode: 'once' })).toMatchObject({
      added: false,
    });
    await work([noteJob]);
    await emptied();
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(runsOf))).toEqual([[], [1], [1], []]);
  });

  test('answers many in the order they came', async () => {
    const added = await enqueueMany(knex, noteJob, [
      { payload: { id: 'z' }, key: 'z' },
      { payload: { id: 'plain' } },
      { payload: { id: 'a' }, key: 'a' },
    ]);
    const keys = new Map((await jobs()).map((row) => [String(row.id), row.key as string | null]));
    expect(added.map(({ id }) => keys.get(id))).toEqual(['z', null, 'a']);
  });
});

describe('failures', () => {
  const failing = (name: string, run: Job['run'], more: Partial<Job> = {}) =>
    defineJob({ name, payload: noted, run, ...more });

  test('a job that fails is tried again after its own pause, then becomes a dead letter with error and payload', async () => {
    const job = failing(
      'test.fail',
      async (payload, { attempt }) => {
        await note((payload as { id: string }).id, attempt);
        throw new Error(`no luck at attempt ${attempt}`);
      },
      { maxAttempts: 2, backoff: () => 1 },
    );
    await work([job]);
    await enqueue(knex, job, { id: 'f' }, { key: 'f' });
    const dead = await until(
      async () => (await jobs()).find((row) => row.attempts === 2 && !row.locked_at),
      'dead letter',
    );
    expect(await runsOf('f')).toEqual([1, 2]);
    expect(dead.last_error).toContain('no luck at attempt 2');
    expect(dead).toMatchObject({ payload: { id: 'f' }, is_available: false, key: null });
    // The key is free again: a dead letter blocks nobody.
    expect(await enqueue(knex, job, { id: 'g' }, { key: 'f', keyMode: 'once' })).toMatchObject({
      added: true,
    });
  });

  test('NoRetry and a payload of an older shape go to the dead letters at once, and say why', async () => {
    const hopeless = failing('test.hopeless', async () => {
      throw new NoRetry('gone for good');
    });
    await work([hopeless, noteJob]);
    await enqueue(knex, hopeless, { id: 'h' });
    await knex.raw(
      `select graphile_worker.add_job('test.note', '{"identifier": "old"}'::json, max_attempts => 5)`,
    );
    const dead = await until(async () => {
      const rows = await jobs();
      return (
        rows.length === 2 && rows.every((row) => row.attempts === row.max_attempts && !row.locked_at) && rows
      );
    }, 'two dead letters');
    expect(dead.map((row) => row.last_error).join()).toMatch(
      /gone for good[\s\S]*not what test.note expects[\s\S]*id/,
    );
  });

  test('RetryLater names its own time', async () => {
    const job = failing('test.later', async () => {
      throw new RetryLater('503', 3600);
    });
    await work([job]);
    await enqueue(knex, job, { id: 'r' });
    const row = await until(async () => (await jobs()).find(({ last_error }) => last_error), 'a failure');
    expect(new Date(row.run_at).getTime() - Date.now()).toBeGreaterThan(3_500_000);
  });

  test('a job that hangs and does not listen loses its place after its time', async () => {
    const job = failing('test.hang', () => new Promise(() => {}), { timeoutSeconds: 0.2, maxAttempts: 1 });
    await work([job, noteJob], [], { concurrency: 1, abandonMilliseconds: 200 });
    await enqueue(knex, job, { id: 'hang' });
    await enqueue(knex, noteJob, { id: 'next' }, { priority: 1 });
    await until(async () => (await runsOf('next')).length === 1, 'the next job runs');
    expect((await jobs())[0].last_error).toContain('Not done within 0.2 s');
  });

  test('a job replaced while it runs is not retried when it fails', async () => {
    let fail: (error: Error) => void = () => {};
    const job = failing('test.replaced', (payload, { attempt }) =>
      (payload as { id: string }).id === 'old'
        ? new Promise((_, reject) => {
            fail = reject;
          })
        : note('new', attempt).then(() => undefined),
    );
    await work([job]);
    await enqueue(knex, job, { id: 'old' }, { key: 'same' });
    await until(async () => (await jobs())[0]?.locked_at, 'the old one runs');
    await enqueue(knex, job, { id: 'new' }, { key: 'same' });
    await until(async () => (await runsOf('new')).length === 1, 'the new one runs');
    fail(new Error('too late'));
    await emptied();
  });
});

describe('several instances', () => {
  test('1,000 jobs: none lost, none run twice', async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `n${index}`);
    await Promise.all([work([noteJob]), work([noteJob])]);
    await enqueueMany(
      knex,
      noteJob,
      ids.map((id) => ({ payload: { id } })),
    );
    await emptied();
    const counted = await knex('runs').select('id').count('* as runs').groupBy('id');
    expect(counted.length).toBe(1000);
    expect(counted.filter((row) => Number(row.runs) !== 1)).toEqual([]);
  }, 60_000);

  test('a schedule fires once for each of its times', async () => {
    const fired: (string | undefined)[] = [];
    const tick = defineJob({
      name: 'test.tick',
      payload: z.object({}),
      run: async (_, { dueAt }) => {
        fired.push(dueAt?.toISOString());
      },
    });
    const everySecond = defineSchedule({
      name: 'test.every-second',
      job: tick,
      payload: {},
      everySeconds: 1,
    });
    await Promise.all([1, 2, 3].map(() => work([tick], [everySecond])));
    await until(async () => fired.length >= 4, 'four firings');
    expect(new Set(fired).size).toBe(fired.length);
    expect(fired.every((due) => due?.endsWith('.000Z'))).toBe(true);
  });

  test('times missed while nothing ran fire once, or not at all', async () => {
    const make = (name: string, missed: 'fire-once' | 'skip') =>
      defineSchedule({ name, job: noteJob, payload: { id: name }, cron: '0 7 * * *', missed });
    const schedules = [make('test.catch-up', 'fire-once'), make('test.let-go', 'skip')];
    await (await work([noteJob], schedules)).stop();
    await knex('jobs_schedules').update({ next_due_at: new Date('2026-01-01T00:00:00Z') });
    await Promise.all([work([noteJob], schedules), work([noteJob], schedules)]);
    await until(async () => (await runsOf('test.catch-up')).length > 0, 'the missed time fires');
    await sleep(1500);
    expect([await runsOf('test.catch-up'), await runsOf('test.let-go')]).toEqual([[1], []]);
    const rows = await knex('jobs_schedules').select('next_due_at');
    // 07:00 in Viet Nam is midnight UTC.
    expect(rows.map((row) => new Date(row.next_due_at).toISOString().slice(11))).toEqual([
      '00:00:00.000Z',
      '00:00:00.000Z',
    ]);
  });
});

describe('the end of a worker', () => {
  test('killed in the middle of a job: another runs it within seconds', async () => {
    const { child, said } = await spawnWorker();
    await enqueue(knex, slowJob, { id: 'killed', milliseconds: 60_000 });
    await said('begun killed');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const began = Date.now();
    await work([slowJobHere]);
    await until(async () => (await runsOf('killed')).length > 0, 'the job runs again');
    expect(await runsOf('killed')).toEqual([2]);
    expect(Date.now() - began).toBeLessThan(5000);
    expect((await knex('jobs_pools')).length).toBe(1);
  }, 30_000);

  test('stopped in the middle of a job: it is put back without loss of an attempt, within seconds', async () => {
    const { child, said } = await spawnWorker();
    await enqueue(knex, slowJob, { id: 'stopped', milliseconds: 60_000 });
    await said('begun stopped');
    const began = Date.now();
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(Date.now() - began).toBeLessThan(5000);
    expect(await jobs()).toMatchObject([
      { attempts: 0, locked_by: null, is_available: true, last_error: null },
    ]);
    await work([slowJobHere]);
    await emptied();
    expect(await runsOf('stopped')).toEqual([1]);
  }, 30_000);

  test('a job that does not listen is put back too, and one about to end may end', async () => {
    const deaf = defineJob({
      name: 'test.deaf',
      payload: noted,
      run: () => new Promise(() => {}),
    });
    const brief = defineJob({
      name: 'test.brief',
      payload: noted,
      run: async ({ id }, { attempt }) => {
        await sleep(300);
        await note(id, attempt);
      },
    });
    const workers = await work([deaf, brief], [], { abandonMilliseconds: 300 });
    await enqueue(knex, deaf, { id: 'deaf' });
    await enqueue(knex, brief, { id: 'brief' });
    await until(async () => (await jobs()).every((row) => row.locked_at), 'both run');
    await workers.stop();
    expect(await runsOf('brief')).toEqual([1]);
    expect(await jobs()).toMatchObject([{ payload: { id: 'deaf' }, attempts: 0, is_available: true }]);
  });

  test('jobs that were fetched and not begun go back with the others', async () => {
    const deaf = defineJob({ name: 'test.deaf', payload: noted, run: () => new Promise(() => {}) });
    const workers = await work([deaf], [], {
      concurrency: 3,
      abandonMilliseconds: 200,
      finishMilliseconds: 200,
    });
    await enqueueMany(
      knex,
      deaf,
      Array.from({ length: 20 }, (_, index) => ({ payload: { id: String(index) } })),
    );
    await until(async () => (await jobs()).some((row) => row.locked_at), 'some run');
    await workers.stop();
    const left = await jobs();
    expect(left.length).toBe(20);
    expect(left.filter((row) => row.attempts !== 0 || !row.is_available)).toEqual([]);
  });

  test('a job that kills its worker every time ends as a dead letter', async () => {
    await enqueue(knex, { ...slowJob, maxAttempts: 1 }, { id: 'poison', milliseconds: 60_000 });
    const { child, said } = await spawnWorker();
    await said('begun poison');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await work([slowJobHere]);
    const dead = await until(async () => (await jobs()).find((row) => !row.locked_at), 'freed');
    expect(dead).toMatchObject({
      is_available: false,
      attempts: 1,
      last_error: expect.stringContaining('worker died'),
    });
    expect(await runsOf('poison')).toEqual([]);
  }, 30_000);

  test('a lost database connection: the workers come back under another name', async () => {
    await work([noteJob]);
    const [before] = await knex('jobs_pools');
    await knex.raw(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'portal-jobs' and datname = current_database()`);
    await until(async () => {
      const [now] = await knex('jobs_pools');
      return now && now.id !== before.id;
    }, 'a new pool');
    await enqueue(knex, noteJob, { id: 'after' });
    await emptied();
    expect(await runsOf('after')).toEqual([1]);
  });
});
