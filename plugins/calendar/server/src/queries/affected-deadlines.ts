import type { Knex } from 'knex';
import { place } from '../domain/deadline';
import type { LegalDate } from '../domain/legal-date';
import { OutsideCalendar, type WorkingCalendar, workingCalendar } from '../domain/working-calendar';
import type { Contents, SubjectKind, Versions } from '../services/versions';
import { type DeadlineRow, deadlineColumns, selectDeadlines } from './deadline-row';

/** A calendar or a rule in a form that may not be saved yet. */
export type Proposal = {
  [Kind in SubjectKind]: { kind: Kind; subject: string; number: number; content: Contents[Kind] };
}[SubjectKind];

/** Where a running deadline would lie under a proposal. `dueOn` null: outside the calendar; it stays where it is. */
export interface Placed {
  row: DeadlineRow;
  dueOn: LegalDate | null;
  dayZero: LegalDate;
  receivedOn: LegalDate;
  calendar: string;
  calendarVersion: number;
  length: number;
  unit: DeadlineRow['unit'];
}

export interface BatchOptions {
  afterId: string;
  limit: number;
  /** Only for the job that moves: the rows stay locked until its transaction ends. */
  lock: boolean;
}

/** The next running deadlines that stand on an older version than the proposal, placed anew. */
export async function placeBatch(
  knex: Knex,
  versions: Versions,
  proposal: Proposal,
  { afterId, limit, lock }: BatchOptions,
): Promise<Placed[]> {
  const column = proposal.kind === 'calendar' ? 'calendar' : 'rule';
  const rows = await selectDeadlines(
    knex,
    `select ${deadlineColumns} from calendar_deadlines
     where state = 'running' and ${column} = ? and ${column}_version < ? and id > ?
     order by calendar_deadlines.id limit ? ${lock ? 'for update' : ''}`,
    [proposal.subject, proposal.number, afterId, limit],
  );
  const placeOne = placer(knex, versions, proposal);
  const placed: Placed[] = [];
  for (const row of rows) placed.push(await placeOne(row));
  return placed;
}

function placer(knex: Knex, versions: Versions, proposal: Proposal): (row: DeadlineRow) => Promise<Placed> {
  const proposed = proposal.kind === 'calendar' ? workingCalendar(proposal.content) : null;
  return async (row) => {
    const rule =
      proposal.kind === 'rule'
        ? proposal.content
        : await versions.find(knex, 'rule', row.rule, row.ruleVersion);
    const { calendar, calendarVersion } =
      proposal.kind === 'calendar'
        ? { calendar: row.calendar, calendarVersion: proposal.number }
        : await calendarOfRule(knex, versions, row, rule.calendar);
    const counted = proposed ?? (await versions.calendar(knex, calendar, calendarVersion));
    const { length, unit } = proposal.kind === 'rule' ? rule : row;
    const placement = {
      receivedAt: row.receivedAt,
      term: { length: length + row.extended, unit },
      receiptRule: rule.receiptRule,
      pauses: row.pauses,
    };
    const found = tryPlace(placement, counted);
    return {
      row,
      calendar,
      calendarVersion,
      length,
      unit,
      dueOn: found?.dueOn ?? null,
      dayZero: found?.dayZero ?? row.dayZero,
      receivedOn: found?.receivedOn ?? row.receivedOn,
    };
  };
}

/** The calendar that the deadline counts by, unless the rule now names another one. */
async function calendarOfRule(knex: Knex, versions: Versions, row: DeadlineRow, calendar: string) {
  if (calendar === row.calendar) return { calendar, calendarVersion: row.calendarVersion };
  const current = await versions.current(knex, 'calendar', calendar);
  return current
    ? { calendar, calendarVersion: current.number }
    : { calendar: row.calendar, calendarVersion: row.calendarVersion };
}

function tryPlace(placement: Parameters<typeof place>[0], calendar: WorkingCalendar) {
  try {
    return place(placement, calendar);
  } catch (error) {
    if (error instanceof OutsideCalendar) return null;
    throw error;
  }
}
