import { addDays, addMonths, dayAfter, daysBetween, type LegalDate } from './legal-date';
import {
  assertTerm,
  type EndedPause,
  endedPauses,
  isPaused,
  type Pause,
  pausedDays,
  type Term,
} from './term';
import type { CalendarDay, DayStatus, WorkingCalendar } from './working-calendar';

export type DayReason =
  | DayStatus
  /** A day of a term in calendar days or months; `status` says what kind of day it is besides. */
  | { code: 'calendar-day'; status: DayStatus }
  | { code: 'paused'; status: DayStatus }
  /** The term has run out on a day off: this day off is passed over ... */
  | { code: 'passed-over'; status: DayStatus }
  /** ... and ends here. */
  | { code: 'first-working-day-after'; status: DayStatus };

export interface CountedDay {
  date: LegalDate;
  counted: boolean;
  reason: DayReason;
}

export interface DueDate {
  dueOn: LegalDate;
  /** From the day after day zero to `dueOn`, without a gap; as many are counted as the term is long (a month: as it has days). */
  days: CountedDay[];
}

/**
 * The day on which a term ends, with each day on the way and why it counted or not. Day zero is not counted (Civil Code 2015, art. 147.2); a term in calendar
 * days or months that ends on a day off ends with the next working day (art. 148.5); a month ends on its corresponding day (art. 148.3).
 * Throws `RangeError` on a term or a pause that cannot be, `OutsideCalendar` where the calendar ends first.
 */
export function dueDate(
  dayZero: LegalDate,
  term: Term,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): DueDate {
  assertTerm(term);
  const ended = endedPauses(pauses, dayZero);
  const days =
    term.unit === 'working'
      ? countWorkingDays(dayZero, term.length, calendar, ended)
      : countAllDays(dayZero, daysOf(dayZero, term), calendar, ended);
  return { dueOn: days.at(-1)?.date ?? dayZero, days };
}

function countWorkingDays(
  dayZero: LegalDate,
  length: number,
  calendar: WorkingCalendar,
  pauses: readonly EndedPause[],
): CountedDay[] {
  const days: CountedDay[] = [];
  for (let date = dayAfter(dayZero), left = length; left > 0; date = dayAfter(date)) {
    const { isWorking, status } = calendar.dayOn(date);
    const paused = isPaused(date, pauses);
    const counted = isWorking && !paused;
    days.push({ date, counted, reason: paused ? { code: 'paused', status } : status });
    if (counted) left -= 1;
  }
  return days;
}

function countAllDays(
  dayZero: LegalDate,
  length: number,
  calendar: WorkingCalendar,
  pauses: readonly EndedPause[],
): CountedDay[] {
  const days: CountedDay[] = [];
  let left = length;
  for (let date = dayAfter(dayZero), ended = false; !ended; date = dayAfter(date)) {
    const day = calendar.dayOn(date);
    const paused = isPaused(date, pauses);
    const runsOut = left === 0;
    const counted = !paused && !runsOut;
    if (counted) left -= 1;
    days.push({ date, counted, reason: reasonOf(day, paused, runsOut) });
    ended = left === 0 && day.isWorking && !paused;
  }
  return days;
}

function reasonOf({ isWorking, status }: CalendarDay, paused: boolean, runsOut: boolean): DayReason {
  if (paused) return { code: 'paused', status };
  if (!runsOut) return { code: 'calendar-day', status };
  return { code: isWorking ? 'first-working-day-after' : 'passed-over', status };
}

/**
 * The same day in closed form, from the prefix sums of the calendar: what moves ten thousand deadlines at once.
 * It agrees with `dueDate` on every day of 2025 to 2027 (tested) and throws where that throws.
 */
export function dueOn(
  dayZero: LegalDate,
  term: Term,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): LegalDate {
  assertTerm(term);
  const ended = endedPauses(pauses, dayZero);
  if (term.unit === 'working') {
    let count = calendar.workingDaysThrough(dayZero) + term.length;
    for (const { from, until } of ended) {
      if (calendar.workingDayNumber(count) <= from) break;
      count += calendar.workingDaysThrough(until) - calendar.workingDaysThrough(from);
    }
    return calendar.workingDayNumber(count);
  }
  return firstOpenDay(dayZero, addDays(dayZero, daysOf(dayZero, term)), calendar, ended);
}

function firstOpenDay(
  dayZero: LegalDate,
  unpaused: LegalDate,
  calendar: WorkingCalendar,
  pauses: readonly EndedPause[],
): LegalDate {
  if (dayZero < addDays(calendar.definition.coversFrom, -1)) calendar.dayOn(dayZero);
  let end = unpaused;
  for (const pause of pauses) {
    if (pause.from < end) end = addDays(end, pausedDays(pause));
  }
  while (!calendar.dayOn(end).isWorking || isPaused(end, pauses)) end = dayAfter(end);
  return end;
}

function daysOf(dayZero: LegalDate, { length, unit }: Term): number {
  return unit === 'month' ? daysBetween(dayZero, addMonths(dayZero, length)) : length;
}
