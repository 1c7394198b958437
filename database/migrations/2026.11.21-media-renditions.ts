import type { Knex } from 'knex';

/** What became of each image's renditions. They themselves stand in the file's `formats`; here is what they were made from. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table if not exists media_renditions (
      file_id integer primary key,
      source text not null,
      recipe text not null,
      focal text not null,
      state text not null check (state in ('made', 'none', 'failed')),
      reason text,
      milliseconds integer not null,
      made_at timestamptz not null
    );
    create index if not exists media_renditions_state on media_renditions (state);
  `);
}
