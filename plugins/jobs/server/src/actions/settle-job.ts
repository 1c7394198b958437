import type { Pool } from 'pg';
import type { Outcome } from '../domain/outcome';

interface ClaimedJob {
  id: string;
  /** The pool that runs it. */
  lockedBy: string;
}

/**
 * Writes down what becomes of a job whose `run` threw. The library would write its own after us, but only where the job
 * still carries the pool's name, which this statement takes off: so ours stands.
 *
 * A job that lost its key while it ran has been replaced by a newer one: it is neither retried nor kept.
 */
export async function settleJob(pool: Pool, job: ClaimedJob, outcome: Outcome): Promise<void> {
  const error = outcome.kind === 'put-back' ? null : outcome.error;
  const delay = outcome.kind === 'retry' ? outcome.delaySeconds : 0;
  await pool.query({
    name: 'jobs/settle',
    text: statement,
    values: [job.id, job.lockedBy, outcome.kind, error, delay],
  });
}

const statement = `
  with claimed as (
    select id, job_queue_id, key is null and coalesce(flags ? 'keyed', false) as replaced
    from graphile_worker._private_jobs
    where id = $1::bigint and locked_by = $2::text
    for update
  ), gone as (
    delete from graphile_worker._private_jobs as jobs using claimed
    where jobs.id = claimed.id and claimed.replaced
  ), kept as (
    update graphile_worker._private_jobs as jobs
    set locked_at = null,
        locked_by = null,
        last_error = coalesce($4::text, jobs.last_error),
        attempts = case $3::text
          when 'put-back' then greatest(0, jobs.attempts - 1)
          when 'dead' then jobs.max_attempts
          else jobs.attempts end,
        run_at = case $3::text when 'retry' then now() + make_interval(secs => $5::float8) else jobs.run_at end,
        -- A dead letter must not keep others from its key, nor pass for a replaced job when it is retried.
        key = case $3::text when 'dead' then null else jobs.key end,
        flags = case $3::text when 'dead' then jobs.flags - 'keyed' else jobs.flags end,
        updated_at = now()
    from claimed
    where jobs.id = claimed.id and not claimed.replaced
  ), freed as (
    update graphile_worker._private_job_queues as queues
    set locked_at = null, locked_by = null
    from claimed
    where queues.id = claimed.job_queue_id and queues.locked_by = $2::text
  )
  select case when $3::text = 'put-back' then pg_notify('jobs:insert', json_build_object('r', random(), 'count', 1)::text) end
  from claimed`;
