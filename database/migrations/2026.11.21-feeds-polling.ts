import type { Knex } from 'knex';

/**
 * What `feeds` keeps beside the sub-portals and their entries. One row a portal says how its polling stands, so that a poll
 * that finds nothing new writes that row and nothing else. The keys of entries stand apart from them: to see what a
 * document changes, only these are read. Strapi makes the tables of the entries after the migrations have run: no foreign keys.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table if not exists feeds_polling (
      portal_id integer primary key,
      seq bigint not null default 0,
      source_url text,
      next_at timestamptz not null,
      claimed_at timestamptz,
      attempted_at timestamptz,
      succeeded_at timestamptz,
      changed_at timestamptz,
      outcome text check (outcome in ('read', 'unchanged', 'failed', 'unreadable', 'gone')),
      status integer,
      failure_code text,
      failure text,
      failures integer not null default 0,
      gone_first_at timestamptz,
      suspended_at timestamptz,
      moved_at timestamptz,
      etag text,
      last_modified text,
      body_key text,
      format text,
      charset text,
      warnings jsonb not null default '[]',
      cleaned integer not null default 0,
      milliseconds integer,
      interval_seconds integer,
      usual_gap double precision,
      long_gap double precision,
      newest_at timestamptz,
      hints jsonb,
      present_ids integer[] not null default '{}',
      created_at timestamptz not null default now()
    );
    create index if not exists feeds_polling_next on feeds_polling (next_at);

    create table if not exists feeds_entry_keys (
      entry_id integer primary key,
      portal_id integer not null,
      id_key uuid not null,
      url_key uuid,
      text_key uuid not null,
      version_key uuid not null,
      released_at timestamptz not null,
      title_key uuid,
      simhash bigint not null,
      bands integer[] not null,
      words integer not null
    );
    create index if not exists feeds_entry_keys_portal on feeds_entry_keys (portal_id);
    create index if not exists feeds_entry_keys_title on feeds_entry_keys (title_key) where title_key is not null;
    create index if not exists feeds_entry_keys_bands on feeds_entry_keys using gin (bands);

    create table if not exists feeds_entry_versions (
      entry_id integer not null,
      number integer not null,
      replaced_at timestamptz not null,
      title text not null,
      url text,
      summary text,
      content text,
      author text,
      image_url text,
      categories jsonb,
      primary key (entry_id, number)
    );

    create table if not exists feeds_notes (
      id bigint generated always as identity primary key,
      portal_id integer not null,
      kind text not null check (kind in ('moved', 'move-refused', 'suspended', 'failing', 'recovered')),
      details jsonb not null default '{}',
      created_at timestamptz not null,
      read_at timestamptz
    );
    create index if not exists feeds_notes_unread on feeds_notes (created_at desc) where read_at is null;
  `);
}
