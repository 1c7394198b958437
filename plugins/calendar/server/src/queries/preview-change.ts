import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { uids } from '../content-types';
import { problemsOfCalendar, problemsOfRule } from '../domain/content';
import { refuseProblems, refuseSave } from '../services/refusals';
import { calendarOfRow, dayOfRow, ruleOfRow } from '../services/rows';
import type { Versions } from '../services/versions';
import { type Placed, type Proposal, placeBatch } from './affected-deadlines';
import type { MoveRow } from './list-versions';

/** A change as an editor's form holds it, not saved. `values` are null for a deletion. */
export interface ProposedChange {
  collection: 'calendar' | 'day' | 'rule';
  documentId: string | null;
  calendar: string | null;
  values: Record<string, unknown> | null;
}

export interface Preview {
  looked: number;
  total: number;
  rows: MoveRow[];
}

const batchSize = 2_000;

/** Which open deadlines would move, by the very computation that the job does after the save; one page of them, and how many in all. */
export async function previewChange(
  strapi: Core.Strapi,
  change: ProposedChange,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<Preview> {
  const knex = strapi.db.connection;
  const versions = strapi.plugin('calendar').service<Versions>('versions');
  const proposal = await proposalOf(strapi, knex, versions, change);
  const preview: Preview = { looked: 0, total: 0, rows: [] };
  if (!proposal) return preview;

  const first = (page - 1) * pageSize;
  for (let afterId = '0'; ; ) {
    const batch = await placeBatch(knex, versions, proposal, { afterId, limit: batchSize, lock: false });
    for (const placed of batch) {
      preview.looked += 1;
      if (placed.dueOn === null || placed.dueOn === placed.row.dueOn) continue;
      if (preview.total >= first && preview.rows.length < pageSize) preview.rows.push(moveOf(placed));
      preview.total += 1;
    }
    const last = batch.at(-1);
    if (!last) return preview;
    afterId = last.row.id;
  }
}

function moveOf({ row, dueOn }: Placed): MoveRow {
  const { id, subjectKind, subjectId, stage } = row;
  return { deadlineId: id, subjectKind, subjectId, stage, dueBefore: row.dueOn, dueAfter: dueOn };
}

/** Null where nothing can stand on it yet. */
async function proposalOf(
  strapi: Core.Strapi,
  knex: Knex,
  versions: Versions,
  change: ProposedChange,
): Promise<Proposal | null> {
  if (change.collection === 'rule') return ruleProposal(knex, versions, change);
  const subject = change.collection === 'calendar' ? change.documentId : await calendarOfDay(strapi, change);
  const current = subject ? await versions.current(knex, 'calendar', subject) : null;
  if (!subject || !current || (change.collection === 'calendar' && !change.values)) return null;

  const { days } = current.content;
  const others = days.filter(({ id }) => id !== change.documentId);
  const content =
    change.collection === 'calendar'
      ? readable(() => calendarOfRow(change.values, days))
      : {
          ...current.content,
          days: change.values
            ? [
                ...others,
                readable(() => dayOfRow({ ...change.values, documentId: change.documentId ?? 'new' })),
              ]
            : others,
        };
  refuseProblems(problemsOfCalendar(content));
  return { kind: 'calendar', subject, number: current.number + 1, content };
}

async function ruleProposal(
  knex: Knex,
  versions: Versions,
  { documentId, calendar, values }: ProposedChange,
): Promise<Proposal | null> {
  const current = documentId ? await versions.current(knex, 'rule', documentId) : null;
  if (!current || !values) return null;
  const content = readable(() => ruleOfRow(values, calendar ?? current.content.calendar));
  refuseProblems(problemsOfRule(content));
  return { kind: 'rule', subject: current.subject, number: current.number + 1, content };
}

/** The calendar that the form names, or else the one in which the row stands, or else the only one that there is. */
async function calendarOfDay(strapi: Core.Strapi, { calendar, documentId }: ProposedChange) {
  if (calendar) return calendar;
  if (documentId) {
    const day = await strapi.db
      .query(uids.day)
      .findOne({ where: { documentId }, populate: { calendar: true } });
    if (day?.calendar) return day.calendar.documentId as string;
  }
  const [only, another] = await strapi.db.query(uids.calendar).findMany({ limit: 2 });
  if (!only || another) throw refuseSave('calendar', 'calendar-missing');
  return only.documentId as string;
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const field = (cause as { issues?: { path: PropertyKey[] }[] }).issues?.[0]?.path.map(String).join('.');
    throw refuseSave(field ?? null, 'not-readable', field ? `${field}: ` : '');
  }
}
