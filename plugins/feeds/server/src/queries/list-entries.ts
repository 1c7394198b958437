import type { Knex } from 'knex';
import type { EntryState } from '../domain/storing/match-entries';

export interface ListedEntry {
  id: number;
  documentId: string;
  title: string;
  url: string | null;
  summary: string | null;
  author: string | null;
  releasedAt: string;
  editedAt: string | null;
  state: EntryState;
  portalCode: string;
  portalName: string;
  versions: number;
  /** Portals that carry the same release; this one among them. */
  clusterSize: number;
  clusterLead: boolean;
}

export interface EntryFilter {
  state?: EntryState;
  portal?: string;
  q?: string;
  page: number;
  pageSize: number;
}

interface Row extends Omit<ListedEntry, 'releasedAt' | 'editedAt'> {
  releasedAt: string;
  editedAt: string | null;
  total: string;
}

/** A page of entries, newest first, in any state; for the steward. */
export async function listEntries(
  knex: Knex,
  { state, portal, q, page, pageSize }: EntryFilter,
): Promise<{ entries: ListedEntry[]; total: number }> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `with found as (
       select e.*, s.code as portal_code, s.name as portal_name, count(*) over () as total
       from feed_entries e join sub_portals s on s.id = e.sub_portal_id
       where (?::text is null or e.state = ?) and (?::text is null or s.code = ?)
         and (?::text is null or strpos(lower(e.title), lower(?)) > 0)
       order by e.released_at desc, e.id desc limit ? offset ?
     )
     select f.id, f.document_id as "documentId", f.title, f.url, left(f.summary, 2000) as summary, f.author, f.state, f.total,
       to_char(f.released_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "releasedAt",
       to_char(f.edited_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "editedAt",
       f.portal_code as "portalCode", f.portal_name as "portalName", f.cluster_lead as "clusterLead",
       (select count(*)::int from feeds_entry_versions v where v.entry_id = f.id) as versions,
       (select count(*)::int from feed_entries c where f.cluster_key is not null and c.cluster_key = f.cluster_key) as "clusterSize"
     from found f order by f.released_at desc, f.id desc`,
    [...twice(state), ...twice(portal), ...twice(q), pageSize, (page - 1) * pageSize],
  );
  return { entries: rows.map(({ total: _total, ...entry }) => entry), total: Number(rows[0]?.total ?? 0) };
}

const twice = (value: string | undefined): [string | null, string | null] => [value ?? null, value ?? null];
