import type { Knex } from 'knex';
import type { NoteKind } from '../domain/polling/after-poll';
import { jsonColumn } from './json-column';

export interface FeedNote {
  id: string;
  kind: NoteKind;
  portalCode: string;
  portalName: string;
  details: Record<string, string | null>;
  createdAt: string;
  readAt: string | null;
}

interface Row {
  id: string;
  kind: NoteKind;
  code: string;
  name: string;
  details: Record<string, string | null> | string;
  created_at: Date;
  read_at: Date | null;
}

const MOST = 200;

/** The newest notes to the editor, unread ones first. */
export async function findNotes(knex: Knex): Promise<FeedNote[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select n.id, n.kind, s.code, s.name, n.details, n.created_at, n.read_at from feeds_notes n join sub_portals s on s.id = n.portal_id
     order by (n.read_at is null) desc, n.created_at desc, n.id desc limit ${MOST}`,
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    portalCode: row.code,
    portalName: row.name,
    details: jsonColumn<Record<string, string | null>>(row.details, {}),
    createdAt: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  }));
}

export async function countUnread(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: { unread: number }[] }>(
    'select count(*)::int as unread from feeds_notes where read_at is null',
  );
  return rows[0]?.unread ?? 0;
}

export async function markRead(knex: Knex, ids: readonly string[], now: Date): Promise<number> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    'update feeds_notes set read_at = ? where read_at is null and id = any(?::bigint[])',
    [now, [...ids]],
  );
  return rowCount;
}
