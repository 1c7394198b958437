import { hostname } from 'node:os';
import type { Core } from '@strapi/strapi';
import { runTaskList, type TaskList, type WorkerPool } from 'graphile-worker';
import type { Client, ClientConfig, Pool } from 'pg';
import { announceSchedules, fireSchedules } from '../actions/fire-schedules';
import { queueSchema } from '../actions/prepare-queue';
import {
  announcePool,
  announceUnknownPools,
  releaseDeadWorkers,
  withdrawPool,
} from '../actions/release-dead-workers';
import { type RunContext, taskOf } from '../actions/run-job';
import type { JobsSettings } from '../config';
import type { JobLog } from '../contract';
import { JobCancelled } from '../domain/outcome';
import { openPool, openSession } from './connections';
import { queueLogger } from './queue-log';
import type { Registry } from './registry';
import { createTally, type Tally } from './tally';

export interface WorkerGround {
  strapi: Core.Strapi;
  log: JobLog;
  registry: Registry;
  settings: JobsSettings;
  connection: ClientConfig;
}

export interface WorkerSession {
  stop(): Promise<void>;
}

const scheduleMilliseconds = 1000;
const flushMilliseconds = 5000;
const fetchedMilliseconds = 2000;

/**
 * One life of this process as a worker: its connections, its pool of workers and its three clocks (schedules, the dead,
 * the tally). `onLost` is called once when it can no longer work: then its jobs may already run elsewhere.
 */
export async function openWorkerSession(
  ground: WorkerGround,
  onLost: (error: Error) => void,
): Promise<WorkerSession> {
  const { settings, log } = ground;
  const end = new AbortController();
  const stopping = new AbortController();
  const lost = (error: Error) => {
    if (end.signal.aborted) return;
    end.abort();
    stopping.abort(new JobCancelled('The worker lost its database'));
    onLost(error);
  };
  const session = await openSession(ground.connection, lost);
  const pool = openPool(ground.connection, settings.concurrency + 4, (error) =>
    log.warn(`Jobs: ${error.message}`),
  );
  try {
    const tally = createTally(pool, () => new Date());
    await announceSchedules(pool, ground.registry.schedules.values(), new Date());
    await announceUnknownPools(pool);
    const workers = await startPool(ground, { session, pool, tally, stopping: stopping.signal });
    workers.pool.promise.then(() => lost(new Error('The workers ended')), lost);
    const clocks = [
      repeat(scheduleMilliseconds, end.signal, log, () => fireSchedules(pool, ground.registry.schedules)),
      repeat(settings.sweepMilliseconds, end.signal, log, () => sweep(pool, log)),
      repeat(flushMilliseconds, end.signal, log, () => tally.flush()),
    ];
    return {
      stop: () => close({ ground, workers: workers.pool, session, pool, tally, stopping, end, clocks }),
    };
  } catch (error) {
    end.abort();
    await Promise.allSettled([session.end(), pool.end()]);
    throw error;
  }
}

interface PoolGround {
  session: Client;
  pool: Pool;
  tally: Tally;
  stopping: AbortSignal;
}

/** The pool is wrapped: it has a `then` of its own, and a promise of it would wait for its end. */
async function startPool(
  ground: WorkerGround,
  { session, pool, tally, stopping }: PoolGround,
): Promise<{ pool: WorkerPool }> {
  const { settings } = ground;
  const context: RunContext = {
    ...ground,
    pool,
    tally,
    stopping,
    abandonMilliseconds: settings.abandonMilliseconds,
  };
  const tasks: TaskList = Object.fromEntries(
    [...ground.registry.jobs.values()].map((job) => [job.name, taskOf(job, context)]),
  );
  const workers = runTaskList(
    {
      schema: queueSchema,
      pgPool: pool,
      noHandleSignals: true,
      logger: queueLogger(ground.log),
      preset: {
        worker: {
          concurrentJobs: settings.concurrency,
          pollInterval: settings.pollMilliseconds,
          // A batch of no length at all; it also makes a failed write end the pool instead of the process.
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
          // Fetching a few at once doubles what small jobs achieve; what waits behind a long one goes back soon.
          localQueue: { size: settings.concurrency, ttl: fetchedMilliseconds },
        },
      },
    },
    tasks,
    pool,
  );
  try {
    await announcePool(session, workers.id, hostname(), process.pid);
  } catch (error) {
    await Promise.allSettled([workers.gracefulShutdown()]);
    throw error;
  }
  return { pool: workers };
}

async function sweep(pool: Pool, log: JobLog): Promise<void> {
  const dead = await releaseDeadWorkers(pool);
  if (dead.length > 0)
    log.warn(`Jobs: freed what ${dead.length} dead worker process(es) had left (${dead.join(', ')})`);
}

interface Closing {
  ground: WorkerGround;
  workers: WorkerPool;
  session: Client;
  pool: Pool;
  tally: Tally;
  stopping: AbortController;
  end: AbortController;
  clocks: Promise<void>[];
}

/** New jobs are no longer taken, running ones may finish for a moment, then give up, then are put back. */
async function close({
  ground,
  workers,
  session,
  pool,
  tally,
  stopping,
  end,
  clocks,
}: Closing): Promise<void> {
  const { finishMilliseconds, abandonMilliseconds } = ground.settings;
  end.abort();
  const cutOff = setTimeout(
    () => stopping.abort(new JobCancelled('The process is stopping')),
    finishMilliseconds,
  );
  const stopped = Promise.resolve(workers.gracefulShutdown()).catch(() => undefined);
  // Without a database nothing can be put back; then the lock is gone too and others free the jobs.
  const clean = await Promise.race([
    stopped.then(() => true),
    after(finishMilliseconds + abandonMilliseconds + 1000, false),
  ]);
  clearTimeout(cutOff);
  stopping.abort(new JobCancelled('The process is stopping'));
  await Promise.allSettled(clocks);
  if (clean) {
    await tally.flush().catch(() => undefined);
    await withdrawPool(session, workers.id).catch(() => undefined);
  }
  await Promise.race([Promise.allSettled([session.end(), pool.end()]), after(1000, undefined)]);
}

/** Runs `work` again and again with a pause between, until `signal`; a failure is told and changes nothing. */
async function repeat(
  milliseconds: number,
  signal: AbortSignal,
  log: JobLog,
  work: () => Promise<unknown>,
): Promise<void> {
  while (!signal.aborted) {
    await work().catch((error: unknown) => {
      if (!signal.aborted) log.warn(`Jobs: ${error instanceof Error ? error.message : String(error)}`);
    });
    await pause(milliseconds, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
  });
}

function after<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds).unref());
}
