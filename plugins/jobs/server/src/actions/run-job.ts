import type { Core } from '@strapi/strapi';
import type { JobHelpers, Job as QueuedJob, Task } from 'graphile-worker';
import type { Pool } from 'pg';
import { z } from 'zod';
import type { Job, JobContext, JobLog } from '../contract';
import { NoRetry, type Outcome, outcomeOf } from '../domain/outcome';
import { jobLog } from '../services/queue-log';
import type { Tally } from '../services/tally';
import { settleJob } from './settle-job';

export interface RunContext {
  strapi: Core.Strapi;
  log: JobLog;
  pool: Pool;
  tally: Tally;
  /** Aborted when the process is stopping. */
  stopping: AbortSignal;
  /** How long a job may go on after its signal is aborted, before it is left to itself. */
  abandonMilliseconds: number;
}

const defaultTimeoutSeconds = 600;

/** The library's view of a job: it throws when the job did not succeed, after the outcome has been written. */
export function taskOf(job: Job, context: RunContext): Task {
  return async (stored: unknown, helpers: JobHelpers) => {
    const started = performance.now();
    const log = jobLog(context.log, job.name, helpers.job.id);
    try {
      await runWithin(job, stored, helpers.job, log, context);
    } catch (error) {
      const outcome = outcomeOf({
        error,
        attempt: helpers.job.attempts,
        maxAttempts: helpers.job.max_attempts,
        stopping: context.stopping.aborted,
        backoff: job.backoff,
        random: Math.random(),
      });
      await settleJob(context.pool, { id: helpers.job.id, lockedBy: String(helpers.job.locked_by) }, outcome);
      tell(log, outcome, helpers.job);
      if (outcome.kind !== 'put-back') context.tally.count(job.name, 'failed', performance.now() - started);
      throw error;
    }
    context.tally.count(job.name, 'succeeded', performance.now() - started);
  };
}

async function runWithin(
  job: Job,
  stored: unknown,
  queued: QueuedJob,
  log: JobLog,
  context: RunContext,
): Promise<void> {
  const payload = job.payload.safeParse(stored);
  if (!payload.success)
    throw new NoRetry(
      `The payload is not what ${job.name} expects: ${z.prettifyError(payload.error).replaceAll(/\s+/g, ' ')}`,
    );

  using limit = timeLimit(job.timeoutSeconds ?? defaultTimeoutSeconds);
  const signal = AbortSignal.any([context.stopping, limit.signal]);
  const run = job.run(payload.data, jobContext(job, queued, log, signal, context.strapi));
  await Promise.race([run, givenUp(signal, context.abandonMilliseconds, run)]);
}

function jobContext(
  job: Job,
  queued: QueuedJob,
  log: JobLog,
  signal: AbortSignal,
  strapi: Core.Strapi,
): JobContext {
  const due = Object.keys(queued.flags ?? {}).find((flag) => flag.startsWith(dueFlag));
  return {
    strapi,
    signal,
    attempt: queued.attempts,
    maxAttempts: queued.max_attempts,
    job: { id: queued.id, name: job.name, key: queued.key, createdAt: queued.created_at },
    dueAt: due ? new Date(due.slice(dueFlag.length)) : null,
    log,
  };
}

/** Begins the flag that tells for which instant a schedule made the job. */
export const dueFlag = 'due:';

function timeLimit(seconds: number): { signal: AbortSignal } & Disposable {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`Not done within ${seconds} s`)), seconds * 1000);
  return { signal: controller.signal, [Symbol.dispose]: () => clearTimeout(timer) };
}

/** Rejects a while after the signal's abort: a job that does not listen must not hold its worker for ever. */
function givenUp(signal: AbortSignal, milliseconds: number, run: Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => {
      const timer = setTimeout(() => reject(signal.reason), milliseconds);
      run.then(
        () => clearTimeout(timer),
        () => clearTimeout(timer),
      );
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
}

function tell(log: JobLog, outcome: Outcome, queued: QueuedJob): void {
  const attempt = `attempt ${queued.attempts} of ${queued.max_attempts}`;
  if (outcome.kind === 'put-back') log.info('Put back: the process is stopping');
  else if (outcome.kind === 'retry')
    log.warn(`Failed (${attempt}), again in ${Math.round(outcome.delaySeconds)} s: ${outcome.error}`);
  else log.error(`Dead letter (${attempt}): ${outcome.error}`);
}
