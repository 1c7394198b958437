import type { Knex } from 'knex';

export interface EntryVersion {
  number: number;
  replacedAt: string | null;
  title: string;
  url: string | null;
  summary: string | null;
  content: string | null;
  author: string | null;
}

/** All versions of an entry, the present one (without `replacedAt`) first. Empty for an unknown entry. */
export async function findVersions(knex: Knex, entryId: number): Promise<EntryVersion[]> {
  const { rows } = await knex.raw<{
    rows: (Omit<EntryVersion, 'replacedAt'> & { replaced_at: Date | null })[];
  }>(
    `select number, replaced_at, title, url, summary, content, author from feeds_entry_versions where entry_id = ?
     union all
     select (select count(*)::int + 1 from feeds_entry_versions where entry_id = ?), null, title, url, summary, content, author
     from feed_entries where id = ?
     order by number desc`,
    [entryId, entryId, entryId],
  );
  return rows.map(({ replaced_at, ...version }) => ({
    ...version,
    replacedAt: replaced_at?.toISOString() ?? null,
  }));
}
