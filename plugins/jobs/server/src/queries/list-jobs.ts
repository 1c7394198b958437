import type { Knex } from 'knex';
import { type JobState, stateExpression } from './job-state';

export interface ListedJob {
  id: string;
  name: string;
  state: JobState;
  key: string | null;
  queue: string | null;
  payload: unknown;
  attempts: number;
  maxAttempts: number;
  lastError: string | null;
  runAt: string;
  createdAt: string;
  lockedAt: string | null;
}

export interface JobFilter {
  states: readonly JobState[];
  name?: string;
  page: number;
  pageSize: number;
}

/** Running and failing ones first as they were last touched, then in the order in which they will run. */
export async function listJobs(knex: Knex, filter: JobFilter): Promise<{ jobs: ListedJob[]; total: number }> {
  const { rows } = await knex.raw<{ rows: (ListedJob & { total: number })[] }>(statement, {
    states: [...filter.states],
    name: filter.name ?? null,
    limit: filter.pageSize,
    offset: (filter.page - 1) * filter.pageSize,
  });
  return {
    jobs: rows.filter((row) => row.id !== null).map(({ total: _, ...job }) => job),
    total: rows[0]?.total ?? 0,
  };
}

// The count stands beside every row, and alone when the page is past the end.
const statement = `
  with found as (
    select jobs.id, tasks.identifier as name, ${stateExpression} as state, jobs.key, queues.queue_name as queue,
      jobs.payload, jobs.attempts, jobs.max_attempts, jobs.last_error, jobs.run_at, jobs.created_at, jobs.updated_at,
      jobs.locked_at, jobs.priority
    from graphile_worker._private_jobs as jobs
    join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
    left join graphile_worker._private_job_queues as queues on queues.id = jobs.job_queue_id
  ), wanted as (
    select * from found where state = any(cast(:states as text[])) and (cast(:name as text) is null or name = cast(:name as text))
  ), page as (
    select * from wanted
    order by state in ('running', 'dead', 'retrying') desc,
      case when state in ('running', 'dead', 'retrying') then updated_at end desc, priority, run_at, id
    limit :limit offset :offset
  )
  select page.id::text as id, name, state, key, queue, payload, attempts, max_attempts as "maxAttempts",
    last_error as "lastError", run_at as "runAt", created_at as "createdAt", locked_at as "lockedAt",
    (select count(*)::int from wanted) as total
  from (select 1) as one left join page on true`;
