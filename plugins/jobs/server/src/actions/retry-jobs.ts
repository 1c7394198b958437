import type { Knex } from 'knex';

/** Lets dead letters and waiting retries run now, with all their attempts. Running jobs stay as they are. */
export async function retryJobs(knex: Knex, ids: readonly string[]): Promise<number> {
  const { rows } = await knex.raw<{ rows: { retried: number }[] }>(
    `with retried as (
       update graphile_worker._private_jobs
       set attempts = 0, run_at = now(), updated_at = now()
       where id = any(?::bigint[]) and locked_at is null
       returning id
     ), told as (
       select pg_notify('jobs:insert', json_build_object('r', random(), 'count', count(*))::text)
       from retried having count(*) > 0
     )
     select (select count(*)::int from retried) as retried from (select 1) as one left join told on true`,
    [ids],
  );
  return rows[0]?.retried ?? 0;
}
