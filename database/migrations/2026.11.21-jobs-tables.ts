import type { Knex } from 'knex';

/**
 * What `jobs` keeps beside the queue's own schema: the worker processes that are alive, when each schedule fires next
 * (moved on by whoever fires it, which is how it fires once), and how much was done, for the screen.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table if not exists jobs_pools (
      id text primary key,
      host text not null,
      process_id integer not null,
      started_at timestamptz not null default now()
    );
    create table if not exists jobs_schedules (
      name text primary key,
      job text not null,
      timing text not null,
      next_due_at timestamptz,
      last_due_at timestamptz,
      last_fired_at timestamptz
    );
    create table if not exists jobs_tallies (
      job text not null,
      minute timestamptz not null,
      succeeded integer not null,
      failed integer not null,
      milliseconds double precision not null,
      primary key (job, minute)
    );
    create index if not exists jobs_tallies_minute on jobs_tallies (minute);
  `);
}
