import type { Knex } from 'knex';
import { stateExpression } from './job-state';

export interface JobFigures {
  name: string;
  /** False for jobs in the database that this version of the portal does not know: they wait for ever. */
  known: boolean;
  queue: string | null;
  running: number;
  waiting: number;
  delayed: number;
  retrying: number;
  dead: number;
  /** In the last hour. */
  succeeded: number;
  failed: number;
  meanMilliseconds: number | null;
}

export interface WorkerFigures {
  id: string;
  host: string;
  processId: number;
  startedAt: string;
  running: number;
}

/** One row for each kind of job that is known or in the queue, counted over the whole queue. */
export async function findJobFigures(
  knex: Knex,
  known: ReadonlyMap<string, { queue?: string }>,
): Promise<JobFigures[]> {
  const { rows } = await knex.raw<{ rows: Omit<JobFigures, 'known' | 'queue'>[] }>(figuresStatement, [
    [...known.keys()],
  ]);
  return rows.map((row) => ({
    ...row,
    known: known.has(row.name),
    queue: known.get(row.name)?.queue ?? null,
  }));
}

const figuresStatement = `
  with queued as (
    select tasks.identifier as name, ${stateExpression} as state
    from graphile_worker._private_jobs as jobs
    join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
  ), counted as (
    select name,
      count(*) filter (where state = 'running')::int as running,
      count(*) filter (where state = 'waiting')::int as waiting,
      count(*) filter (where state = 'delayed')::int as delayed,
      count(*) filter (where state = 'retrying')::int as retrying,
      count(*) filter (where state = 'dead')::int as dead
    from queued group by name
  ), done as (
    select job as name, sum(succeeded)::int as succeeded, sum(failed)::int as failed,
      sum(milliseconds) / nullif(sum(succeeded + failed), 0) as mean
    from jobs_tallies where minute > now() - interval '1 hour' group by job
  ), names as (
    select unnest(?::text[]) as name union select name from counted
  )
  select names.name,
    coalesce(running, 0) as running, coalesce(waiting, 0) as waiting, coalesce(delayed, 0) as delayed,
    coalesce(retrying, 0) as retrying, coalesce(dead, 0) as dead,
    coalesce(succeeded, 0) as succeeded, coalesce(failed, 0) as failed, mean as "meanMilliseconds"
  from names left join counted using (name) left join done using (name)
  order by names.name`;

/** The worker processes that are alive, and how many jobs each is running. */
export async function findWorkers(knex: Knex): Promise<WorkerFigures[]> {
  const { rows } = await knex.raw<{ rows: WorkerFigures[] }>(`
    select pools.id, pools.host, pools.process_id as "processId", pools.started_at as "startedAt",
      (select count(*)::int from graphile_worker._private_jobs where locked_by = pools.id) as running
    from jobs_pools as pools order by pools.started_at`);
  return rows;
}
