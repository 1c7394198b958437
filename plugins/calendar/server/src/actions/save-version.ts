import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { enqueue } from '../../../../jobs/server/src/contract';
import { uids } from '../content-types';
import {
  type CalendarContent,
  problemsOfCalendar,
  problemsOfRule,
  type RuleContent,
} from '../domain/content';
import { moveDeadlinesJob } from '../jobs';
import type { Actor, Recorders } from '../services/recorders';
import { refuseProblems, refuseSave } from '../services/refusals';
import { calendarOfRow, dayOfRow, ruleOfRow } from '../services/rows';
import { newestVersions, type SubjectKind, type Versions } from '../services/versions';

export interface Subject {
  kind: SubjectKind;
  id: string;
}

/** What an editor did: which row of which collection. */
export interface SavedChange {
  collection: string;
  action: string;
  documentId: string | null;
}

interface Saving {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  actor: Actor;
  now: Date;
}

/**
 * Fixes the subject as its rows stand now as its next version, and enqueues the job that moves what runs on older ones. Nothing is done when nothing
 * changed. Throws what an editor can read when it cannot be saved so; the caller holds `lockForChange`.
 */
export async function saveVersion(saving: Saving, subject: Subject, change: SavedChange): Promise<void> {
  const { strapi, trx, actor, now } = saving;
  const versions = strapi.plugin('calendar').service<Versions>('versions');
  const last = await versions.current(trx, subject.kind, subject.id);
  const content = await contentOf(strapi, subject);
  if (!content) {
    if (!last) return;
    await assertUnused(trx, subject);
  }
  if (last && JSON.stringify(canonical(last.content)) === JSON.stringify(canonical(content))) return;

  const newest = await trx('calendar_versions')
    .where({ subject_kind: subject.kind, subject: subject.id })
    .max<{ number: number | null } | undefined>('number as number')
    .first();
  const number = (newest?.number ?? 0) + 1;
  const [inserted] = await trx('calendar_versions')
    .insert({
      subject_kind: subject.kind,
      subject: subject.id,
      code: content?.code ?? last?.content.code,
      number,
      content: content ? JSON.stringify(content) : null,
      change: JSON.stringify(change),
      actor: JSON.stringify(actor),
      at: now,
    })
    .returning<{ id: string | number }[]>('id');
  const versionId = String(inserted?.id);
  await enqueue(trx, moveDeadlinesJob, { versionId }, { key: `calendar.version:${versionId}` });
  await strapi
    .plugin('calendar')
    .service<Recorders>('recorders')
    .record(trx, {
      action: 'version-saved',
      subject: { kind: `calendar-${subject.kind}`, id: subject.id },
      actor,
      at: now,
      before: last && { version: last.number, content: last.content },
      after: { version: number, change, content },
    });
}

/** Null when its row is gone. */
async function contentOf(
  strapi: Core.Strapi,
  { kind, id }: Subject,
): Promise<CalendarContent | RuleContent | null> {
  if (kind === 'calendar') {
    const row = await strapi.db
      .query(uids.calendar)
      .findOne({ where: { documentId: id }, populate: { days: true } });
    if (!row) return null;
    const content = calendarOfRow(row, (row.days as unknown[]).map(dayOfRow));
    refuseProblems(problemsOfCalendar(content));
    return content;
  }
  const row = await strapi.db
    .query(uids.rule)
    .findOne({ where: { documentId: id }, populate: { calendar: true } });
  if (!row) return null;
  const calendar: unknown = row.calendar?.documentId;
  if (typeof calendar !== 'string') throw refuseSave('calendar', 'calendar-missing');
  const content = ruleOfRow(row, calendar);
  refuseProblems(problemsOfRule(content));
  return content;
}

/** What open deadlines or rules stand on cannot be deleted; it can be taken out of force. */
async function assertUnused(trx: Knex, { kind, id }: Subject): Promise<void> {
  const open = await trx('calendar_deadlines')
    .where({ [kind]: id })
    .whereIn('state', ['running', 'paused'])
    .first('id');
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from ${newestVersions} where subject_kind = 'rule' and content->>'calendar' = ? limit 1`,
    [kind === 'calendar' ? id : ''],
  );
  if (open || rows.length > 0) throw refuseSave(null, 'in-use');
}

/** Keys in one order: jsonb gives them back in its own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
  );
}
