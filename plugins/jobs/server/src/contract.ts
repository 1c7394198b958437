/**
 * Jobs and schedules for every other plugin. A plugin defines them as constants, registers them in its `register`, and
 * enqueues inside its own transaction:
 *
 *   export const pollPortal = defineJob({ name: 'feeds.poll-portal', payload: z.object({ code: z.string() }), run });
 *   registerJobs(strapi, { jobs: [pollPortal], schedules: [pollDuePortals] });
 *   await enqueue(trx, pollPortal, { code: 'p01' }, { key: 'poll:p01', keyMode: 'once' });
 *
 * A job may run more than once (its worker can die after the work and before the record of it): write every `run` so
 * that the second time does no harm.
 */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { type AddedJob, addJobs } from './actions/add-jobs';
import type { ScheduleTiming } from './domain/timing';

export type { JobsOverview, JobsPage } from './controllers/admin';
export { JobCancelled, NoRetry, RetryLater } from './domain/outcome';
export type { JobState } from './queries/job-state';
export type { AddedJob, ScheduleTiming };

/** What `run` is told about the job at hand. */
export interface JobContext {
  strapi: Core.Strapi;
  /** Aborted when the process is stopping or the job's time is over: stop, throw, and the job is put back. */
  signal: AbortSignal;
  /** 1 on the first run. */
  attempt: number;
  maxAttempts: number;
  job: { id: string; name: string; key: string | null; createdAt: Date };
  /** For a job made by a schedule: the instant for which it was due. */
  dueAt: Date | null;
  log: JobLog;
}

export interface JobLog {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface JobDefinition<Payload extends z.ZodType> {
  /** `plugin.verb-noun`; never renamed while jobs of that name may wait in a database. */
  name: string;
  /** Checked when the job is enqueued and again when it runs: a payload of an older shape goes to the dead letters. */
  payload: Payload;
  /** Jobs of one queue run one after the other over all instances. Few, fixed names only. */
  queue?: string;
  /** Runs before it becomes a dead letter; 10 by default. */
  maxAttempts?: number;
  /** Seconds to wait after failed attempt n; by default about 3, 7, 20, 55, ... up to six hours, with jitter. */
  backoff?: (attempt: number) => number;
  /** After so many seconds the signal is aborted and the attempt counts as failed; 600 by default. */
  timeoutSeconds?: number;
  /** Smaller runs first; 0 by default. */
  priority?: number;
  run(payload: z.output<Payload>, context: JobContext): Promise<void>;
}

export type Job<Payload extends z.ZodType = z.ZodType> = Readonly<JobDefinition<Payload>>;

export interface EnqueueOptions {
  /** At most one waiting job has this key. */
  key?: string;
  /**
   * What happens when a job with this key waits already.
   * `replace` (default): it takes the new payload and time; when it runs at this moment, another is added.
   * `keep-time`: as `replace`, with the time it had.
   * `once`: nothing is added, neither while it waits nor while it runs.
   */
  keyMode?: 'replace' | 'keep-time' | 'once';
  /** Not before; at once by default. */
  runAt?: Date;
  priority?: number;
}

export interface Enqueued<Payload extends z.ZodType> extends EnqueueOptions {
  payload: z.input<Payload>;
}

export type Schedule<Payload extends z.ZodType = z.ZodType> = Readonly<{
  /** Unique over all plugins, for example `feeds.poll-due`. */
  name: string;
  job: Job<Payload>;
  payload: z.input<Payload>;
  priority?: number;
}> &
  ScheduleTiming;

/** Names a kind of job. It says nothing to the queue until it is registered. */
export function defineJob<Payload extends z.ZodType>(definition: JobDefinition<Payload>): Job<Payload> {
  return Object.freeze({ ...definition });
}

/**
 * Names a schedule: `cron` (five or six fields, read in `timeZone`, Asia/Ho_Chi_Minh by default) or `everySeconds`. It
 * fires once over all instances. Times missed while nothing ran fire once, at the next start, unless `missed: 'skip'`.
 */
export function defineSchedule<Payload extends z.ZodType>(schedule: Schedule<Payload>): Schedule<Payload> {
  return Object.freeze({ ...schedule });
}

/** In a plugin's `register`: from here on workers of this process can run these. Refuses a name that is taken. */
export function registerJobs(
  strapi: Core.Strapi,
  { jobs, schedules = [] }: { jobs: readonly Job[]; schedules?: readonly Schedule[] },
): void {
  const registry = jobsService(strapi, 'registry');
  for (const job of jobs) registry.addJob(job);
  for (const schedule of schedules) registry.addSchedule(schedule);
}

/** Adds a job in the transaction `trx` (or at once, given a plain connection); throws a ZodError on a wrong payload. */
export async function enqueue<Payload extends z.ZodType>(
  trx: Knex,
  job: Job<Payload>,
  payload: z.input<Payload>,
  options: EnqueueOptions = {},
): Promise<AddedJob> {
  const [added] = await enqueueMany(trx, job, [{ payload, ...options }]);
  if (!added) throw new Error(`The job ${job.name} was not added`);
  return added;
}

/** The same for many jobs of one kind, in one statement for each key mode. */
export function enqueueMany<Payload extends z.ZodType>(
  trx: Knex,
  job: Job<Payload>,
  entries: readonly Enqueued<Payload>[],
): Promise<AddedJob[]> {
  return addJobs(trx, job, entries);
}

/** Lets this process work, once its HTTP server is ready; nothing happens when its role is `web`. */
export function startWorkers(strapi: Core.Strapi): Promise<void> {
  return jobsService(strapi, 'workers').start();
}

/** Stops working within a few seconds: unfinished jobs are put back, to be run at once by whoever is there. */
export function stopWorkers(strapi: Core.Strapi): Promise<void> {
  return jobsService(strapi, 'workers').stop();
}

interface JobsServices {
  registry: { addJob(job: Job): void; addSchedule(schedule: Schedule): void };
  workers: { start(): Promise<void>; stop(): Promise<void> };
}

function jobsService<Name extends keyof JobsServices>(strapi: Core.Strapi, name: Name): JobsServices[Name] {
  return strapi.plugin('jobs').service<JobsServices[Name]>(name);
}
