import type { Client, Pool } from 'pg';

/** The first half of the advisory lock's name; the second is a hash of the pool's. */
const lockClass = 571_002;

/** Announces a pool and takes its lock in `session`: while the session lives, the pool counts as alive. */
export async function announcePool(
  session: Client,
  poolId: string,
  host: string,
  processId: number,
): Promise<void> {
  await session.query('select pg_advisory_lock($1, hashtext($2))', [lockClass, poolId]);
  await session.query('insert into jobs_pools (id, host, process_id) values ($1, $2, $3)', [
    poolId,
    host,
    processId,
  ]);
}

/** After a clean end, when no job carries the pool's name any more. */
export async function withdrawPool(session: Client, poolId: string): Promise<void> {
  await session.query('delete from jobs_pools where id = $1', [poolId]);
}

/**
 * Frees the jobs of pools whose lock nobody holds. They keep the attempt that they lost: a job that kills its worker every
 * time ends as a dead letter. Returns the ids of the dead.
 */
export async function releaseDeadWorkers(pool: Pool): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>(
      `select id from jobs_pools as pools
       where pg_try_advisory_xact_lock($1, hashtext(id))
       for update skip locked`,
      [lockClass],
    );
    const dead = rows.map((row) => row.id);
    if (dead.length > 0) {
      await client.query(freeTheirJobs, [dead]);
      await client.query('delete from jobs_pools where id = any($1)', [dead]);
    }
    await client.query('commit');
    return dead;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/**
 * Names on locked jobs that no pool answers to: a pool that died before it could announce itself. Its jobs have been
 * locked for a while by then, those of a pool that is just starting have not.
 */
export async function announceUnknownPools(pool: Pool): Promise<void> {
  await pool.query(`
    insert into jobs_pools (id, host, process_id)
    select distinct locked_by, 'unknown', 0
    from graphile_worker._private_jobs
    where locked_by is not null and locked_at < now() - interval '10 seconds'
    on conflict do nothing`);
}

const freeTheirJobs = `
  with replaced as (
    delete from graphile_worker._private_jobs
    where locked_by = any($1::text[]) and key is null and coalesce(flags ? 'keyed', false)
  ), freed as (
    update graphile_worker._private_jobs
    set locked_at = null,
        locked_by = null,
        last_error = 'The worker died while it had this job',
        key = case when attempts >= max_attempts then null else key end,
        flags = case when attempts >= max_attempts then flags - 'keyed' else flags end,
        updated_at = now()
    where locked_by = any($1::text[]) and not (key is null and coalesce(flags ? 'keyed', false))
    returning id
  ), queues as (
    update graphile_worker._private_job_queues
    set locked_at = null, locked_by = null
    where locked_by = any($1::text[])
  )
  select pg_notify('jobs:insert', json_build_object('r', random(), 'count', count(*))::text) from freed having count(*) > 0`;
