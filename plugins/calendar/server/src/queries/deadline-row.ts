import type { Knex } from 'knex';
import type { DeadlineState, Placement } from '../domain/deadline';
import type { LegalDate } from '../domain/legal-date';
import type { Pause, TermUnit } from '../domain/term';
import { readJson } from './read-json';

/** A deadline as it is stored. Dates are read as text: a driver would make them instants of the machine's zone. */
export interface DeadlineRow {
  id: string;
  subjectKind: string;
  subjectId: string;
  stage: string;
  rule: string;
  ruleVersion: number;
  calendar: string;
  calendarVersion: number;
  receivedAt: Date;
  receivedOn: LegalDate;
  dayZero: LegalDate;
  length: number;
  extended: number;
  unit: TermUnit;
  pauses: Pause[];
  dueOn: LegalDate | null;
  state: DeadlineState;
  endedOn: LegalDate | null;
  revision: number;
}

export const deadlineColumns = `
  id::text as id, subject_kind as "subjectKind", subject_id as "subjectId", stage, rule, rule_version as "ruleVersion",
  calendar, calendar_version as "calendarVersion", received_at as "receivedAt", received_on::text as "receivedOn",
  day_zero::text as "dayZero", length, extended, unit, pauses, due_on::text as "dueOn", state, ended_on::text as "endedOn",
  revision`;

/** Rows of a statement that selects `deadlineColumns`. */
export async function selectDeadlines(
  knex: Knex,
  statement: string,
  values: Knex.ValueDict | Knex.RawBinding[],
): Promise<DeadlineRow[]> {
  const { rows } = await knex.raw<{ rows: DeadlineRow[] }>(statement, values);
  return rows.map((row) => ({
    ...row,
    receivedAt: new Date(row.receivedAt),
    pauses: readJson<Pause[]>(row.pauses),
  }));
}

/** The deadline, locked until the transaction ends; null when there is none. */
export async function lockDeadline(trx: Knex, id: string): Promise<DeadlineRow | null> {
  const statement = `select ${deadlineColumns} from calendar_deadlines where id = ? for update`;
  const [row] = await selectDeadlines(trx, statement, [id]);
  return row ?? null;
}

export async function findDeadline(knex: Knex, id: string): Promise<DeadlineRow | null> {
  const statement = `select ${deadlineColumns} from calendar_deadlines where id = ?`;
  const [row] = await selectDeadlines(knex, statement, [id]);
  return row ?? null;
}

/** What decides where a stored deadline ends. */
export function placementOf(
  { receivedAt, length, extended, unit, pauses }: DeadlineRow,
  receiptRule: Placement['receiptRule'],
): Placement {
  return { receivedAt, term: { length: length + extended, unit }, receiptRule, pauses };
}
