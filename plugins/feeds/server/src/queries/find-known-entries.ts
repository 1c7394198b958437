import type { Knex } from 'knex';
import type { EntryState, StoredEntry } from '../domain/storing/match-entries';
import type { IncomingEntry } from '../domain/storing/plan-changes';

interface Row {
  id: number;
  state: EntryState;
  released_at: Date;
  id_key: string;
  url_key: string | null;
  text_key: string;
  version_key: string;
}

/** Entries of a portal that a document may know (by identifier or address), and those of its last document. Keys only. */
export async function findKnownEntries(
  trx: Knex,
  portalId: number,
  incoming: readonly IncomingEntry[],
  lastPresent: readonly number[],
): Promise<StoredEntry[]> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select k.entry_id as id, e.state, k.released_at, k.id_key, k.url_key, k.text_key, k.version_key
     from feeds_entry_keys k join feed_entries e on e.id = k.entry_id
     where k.portal_id = ?
       and (k.id_key = any(?::uuid[]) or k.url_key = any(?::uuid[]) or k.entry_id = any(?::int[]))`,
    [
      portalId,
      incoming.map(({ idKey }) => idKey),
      incoming.flatMap(({ urlKey }) => urlKey ?? []),
      [...lastPresent],
    ],
  );
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    releasedAt: row.released_at,
    idKey: row.id_key,
    urlKey: row.url_key,
    textKey: row.text_key,
    versionKey: row.version_key,
  }));
}
