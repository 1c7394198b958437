import { dayNumber, fromDayNumber, type LegalDate, weekdayOf } from './legal-date';
import type { ReceiptRule } from './receipt';
import type { SpecialDay } from './special-day';

/** A calendar as one of its versions fixes it. */
export interface CalendarDefinition {
  coversFrom: LegalDate;
  coversUntil: LegalDate;
  /** ISO weekdays: 6 is Saturday, 7 is Sunday. */
  weeklyDaysOff: readonly number[];
  /** `HH:MM`, local. */
  opensAt: string;
  closesAt: string;
  receiptRule: ReceiptRule;
  days: readonly SpecialDay[];
}

export type DayStatus =
  | { code: 'working-day'; announced?: SpecialDay }
  | { code: 'weekly-day-off'; weekday: number; announced?: SpecialDay }
  | { code: SpecialDay['kind']; day: SpecialDay };

export interface CalendarDay {
  date: LegalDate;
  isWorking: boolean;
  status: DayStatus;
}

export interface WorkingCalendar {
  definition: CalendarDefinition;
  /** Throws `OutsideCalendar`, as all of these do, for a day that the calendar does not cover. */
  dayOn(date: LegalDate): CalendarDay;
  /** How many working days the calendar has up to and including `date`; 0 on the day before it begins. */
  workingDaysThrough(date: LegalDate): number;
  /** The day on which `workingDaysThrough` reaches `count`. */
  workingDayNumber(count: number): LegalDate;
}

/** Nobody knows yet, or any more, which days are worked there. */
export class OutsideCalendar extends RangeError {
  constructor(readonly definition: Pick<CalendarDefinition, 'coversFrom' | 'coversUntil'>) {
    super(`The calendar covers ${definition.coversFrom} to ${definition.coversUntil}`);
    this.name = 'OutsideCalendar';
  }
}

/**
 * Reads a definition into a calendar that answers in constant time: a prefix sum of working days, and its inverse.
 * The later of two rows for one day stands.
 */
export function workingCalendar(definition: CalendarDefinition): WorkingCalendar {
  const first = dayNumber(definition.coversFrom);
  const last = dayNumber(definition.coversUntil);
  const special = new Map(definition.days.map((day) => [day.date, day]));
  const weeklyDaysOff = new Set(definition.weeklyDaysOff);

  const statusOf = (date: LegalDate): CalendarDay => {
    const day = special.get(date);
    if (day && day.confirmation !== 'unconfirmed')
      return { date, isWorking: day.kind === 'worked', status: { code: day.kind, day } };
    const announced = day ? { announced: day } : {};
    const weekday = weekdayOf(date);
    return weeklyDaysOff.has(weekday)
      ? { date, isWorking: false, status: { code: 'weekly-day-off', weekday, ...announced } }
      : { date, isWorking: true, status: { code: 'working-day', ...announced } };
  };

  const days: CalendarDay[] = [];
  const sums: number[] = [];
  const workingDays: LegalDate[] = [];
  for (let number = first; number <= last; number += 1) {
    const day = statusOf(fromDayNumber(number));
    if (day.isWorking) workingDays.push(day.date);
    days.push(day);
    sums.push(workingDays.length);
  }

  return {
    definition,
    dayOn(date) {
      const day = days[dayNumber(date) - first];
      if (!day) throw new OutsideCalendar(definition);
      return day;
    },
    workingDaysThrough(date) {
      const index = dayNumber(date) - first;
      const sum = index === -1 ? 0 : sums[index];
      if (sum === undefined) throw new OutsideCalendar(definition);
      return sum;
    },
    workingDayNumber(count) {
      const date = workingDays[count - 1];
      if (!date) throw new OutsideCalendar(definition);
      return date;
    },
  };
}
