import type { Knex } from 'knex';
import { explain, type Placement } from '../domain/deadline';
import type { CountedDay } from '../domain/due-date';
import { OutsideCalendar, type WorkingCalendar } from '../domain/working-calendar';
import type { Actor } from '../services/recorders';
import type { Versions } from '../services/versions';
import { type DeadlineRow, findDeadline, placementOf } from './deadline-row';
import { readJson } from './read-json';

export interface DeadlineEventRow {
  event: string;
  at: string;
  actor: Actor;
  dueBefore: string | null;
  dueAfter: string | null;
  versionId: string | null;
  note: string | null;
}

export interface Explanation {
  deadline: DeadlineRow;
  rule: { name: { vi: string; en: string }; legalBasis: string; confirmed: boolean };
  /** Every day from the one after day zero to the due date; empty while it stands still, or where its calendar no longer reaches. */
  days: CountedDay[];
  history: DeadlineEventRow[];
}

/** Why this date: by the versions on which the stored date stands, so that the days sum to it. Null when there is no such deadline. */
export async function explainDeadline(
  knex: Knex,
  versions: Versions,
  id: string,
): Promise<Explanation | null> {
  const deadline = await findDeadline(knex, id);
  if (!deadline) return null;
  const rule = await versions.find(knex, 'rule', deadline.rule, deadline.ruleVersion);
  const calendar = await versions.calendar(knex, deadline.calendar, deadline.calendarVersion);
  const days = deadline.dueOn ? daysOf(placementOf(deadline, rule.receiptRule), calendar) : [];
  const events = await knex('calendar_deadline_events')
    .where({ deadline_id: id })
    .orderBy('id')
    .select<DeadlineEventRow[]>(
      knex.raw(
        `event, at, actor, due_before::text as "dueBefore", due_after::text as "dueAfter", version_id::text as "versionId", note`,
      ),
    );
  const history = events.map((event) => ({ ...event, actor: readJson<Actor>(event.actor) }));
  const { name, legalBasis, confirmed } = rule;
  return { deadline, rule: { name, legalBasis, confirmed }, days, history };
}

function daysOf(placement: Placement, calendar: WorkingCalendar): CountedDay[] {
  try {
    return explain(placement, calendar).days;
  } catch (error) {
    if (error instanceof OutsideCalendar) return [];
    throw error;
  }
}
