import type { Knex } from 'knex';
import type { SavedChange } from '../actions/save-version';
import type { Actor } from '../services/recorders';
import type { SubjectKind } from '../services/versions';
import { readJson } from './read-json';

export interface VersionRow {
  id: string;
  kind: SubjectKind;
  code: string;
  name: { vi: string; en: string } | null;
  number: number;
  change: SavedChange;
  actor: Actor;
  at: string;
  /** When all open deadlines had been looked at; null while that goes on. */
  movedAt: string | null;
  moved: number;
}

/** The newest first. */
export async function listVersions(
  knex: Knex,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: VersionRow[]; total: number }> {
  const { rows } = await knex.raw<{ rows: VersionRow[] }>(
    `select id::text as id, subject_kind as kind, code, content->'name' as name, number, change, actor, at,
       moved_at as "movedAt",
       (select count(*)::int from calendar_deadline_events where version_id = versions.id and event = 'moved') as moved
     from calendar_versions as versions order by versions.id desc limit ? offset ?`,
    [pageSize, (page - 1) * pageSize],
  );
  const read = rows.map((row) => ({
    ...row,
    name: readJson<VersionRow['name']>(row.name),
    change: readJson<SavedChange>(row.change),
    actor: readJson<Actor>(row.actor),
  }));
  const total = await knex('calendar_versions').count<{ count: string }[]>('id as count');
  return { rows: read, total: Number(total[0]?.count ?? 0) };
}

export interface MoveRow {
  deadlineId: string;
  subjectKind: string;
  subjectId: string;
  stage: string;
  dueBefore: string | null;
  dueAfter: string | null;
}

/** What one version moved. */
export async function listMoves(
  knex: Knex,
  { versionId, page, pageSize }: { versionId: string; page: number; pageSize: number },
): Promise<{ rows: MoveRow[]; total: number }> {
  const { rows } = await knex.raw<{ rows: MoveRow[] }>(
    `select deadline_id::text as "deadlineId", subject_kind as "subjectKind", subject_id as "subjectId", stage,
       due_before::text as "dueBefore", due_after::text as "dueAfter"
     from calendar_deadline_events as events
     join calendar_deadlines as deadlines on deadlines.id = events.deadline_id
     where version_id = ? and event = 'moved' order by events.deadline_id limit ? offset ?`,
    [versionId, pageSize, (page - 1) * pageSize],
  );
  const total = await knex('calendar_deadline_events')
    .where({ version_id: versionId, event: 'moved' })
    .count<{ count: string }[]>('id as count');
  return { rows, total: Number(total[0]?.count ?? 0) };
}
