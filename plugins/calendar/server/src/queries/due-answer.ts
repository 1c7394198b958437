import type { Knex } from 'knex';
import { nationalCalendar } from '../actions/ship-calendar';
import { type DueDate, dueDate } from '../domain/due-date';
import type { LegalDate } from '../domain/legal-date';
import { type Receipt, receiptOf } from '../domain/receipt';
import type { Term } from '../domain/term';
import type { Versions } from '../services/versions';

export interface DueAnswer extends Receipt, DueDate {
  calendar: { code: string; name: { vi: string; en: string }; version: number };
}

/**
 * When a term ends by the national calendar as it stands now, with every day on the way. Throws `OutsideCalendar` where it does not reach.
 */
export async function dueAnswer(
  knex: Knex,
  versions: Versions,
  received: Date | LegalDate,
  term: Term,
): Promise<DueAnswer> {
  const [current] = await versions.currentByCode(knex, 'calendar', nationalCalendar);
  if (!current) throw new Error(`There is no calendar "${nationalCalendar}"`);
  const calendar = await versions.calendar(knex, current.subject, current.number);
  const receipt = receiptOf(received, calendar);
  const { code, name } = current.content;
  return {
    ...receipt,
    ...dueDate(receipt.dayZero, term, calendar),
    calendar: { code, name, version: current.number },
  };
}
