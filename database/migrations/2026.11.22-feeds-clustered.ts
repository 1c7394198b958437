import type { Knex } from 'knex';

/**
 * Entries are put into clusters after they were stored, many at once: doing it in the transaction of each portal made the
 * portals wait for each other. What is still to do must survive a crash, so it stands with the keys.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table feeds_entry_keys add column if not exists clustered boolean not null default false;
    create index if not exists feeds_entry_keys_unclustered on feeds_entry_keys (entry_id) where not clustered;
  `);
}
