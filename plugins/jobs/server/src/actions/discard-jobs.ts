import type { Knex } from 'knex';

/** Takes jobs out of the queue for good. A running job cannot be discarded. */
export async function discardJobs(knex: Knex, ids: readonly string[]): Promise<number> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    'delete from graphile_worker._private_jobs where id = any(?::bigint[]) and locked_at is null',
    [ids],
  );
  return rowCount;
}
