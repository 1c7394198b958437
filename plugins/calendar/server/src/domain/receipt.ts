import { dayAfter, type LegalDate, legalMoment } from './legal-date';
import type { WorkingCalendar } from './working-calendar';

/**
 * Which day is day zero.
 * `day-of-receipt`: the legal date on which it arrived, whatever the hour and the weekday: a day of law lasts until 24:00 (Civil Code 2015, art. 148.6)
 * and the first day is not counted (art. 147.2), so a receipt at night or on a Sunday has the next working day for its first.
 * `next-working-day`: what arrives after closing time or on a day off counts as received on the next working day, which is then day zero; for rules of procedure
 * that say so.
 */
export const receiptRules = ['day-of-receipt', 'next-working-day'] as const;
export type ReceiptRule = (typeof receiptRules)[number];

export interface Receipt {
  receivedOn: LegalDate;
  dayZero: LegalDate;
  why: 'day-of-receipt' | 'after-hours' | 'day-off';
}

/** `received` is an instant, or a day of which the hour is not known: it is then taken as within office hours. */
export function receiptOf(
  received: Date | LegalDate,
  calendar: WorkingCalendar,
  rule: ReceiptRule = calendar.definition.receiptRule,
): Receipt {
  const { date, time } =
    received instanceof Date ? legalMoment(received) : { date: received, time: calendar.definition.opensAt };
  if (rule === 'day-of-receipt') return { receivedOn: date, dayZero: date, why: 'day-of-receipt' };

  const why = !calendar.dayOn(date).isWorking
    ? 'day-off'
    : time > calendar.definition.closesAt
      ? 'after-hours'
      : 'day-of-receipt';
  return { receivedOn: date, dayZero: why === 'day-of-receipt' ? date : nextWorkingDay(date, calendar), why };
}

/** The first working day after `date`. */
export function nextWorkingDay(date: LegalDate, calendar: WorkingCalendar): LegalDate {
  let next = dayAfter(date);
  while (!calendar.dayOn(next).isWorking) next = dayAfter(next);
  return next;
}
