/// <reference path="./date-chinese.d.ts" />
import { CalendarVietnamese } from 'date-chinese';
import { fromDayNumber, type LegalDate } from './legal-date';

/**
 * The Gregorian day of a day of the Vietnamese lunar year that begins in `year`; never in a leap month.
 * The Vietnamese calendar is computed for UTC+7: it is not always the Chinese one (Tết 2030 is 2 February here, 3 February there).
 */
export function lunarDate(year: number, month: number, day: number): LegalDate {
  const newYear = new CalendarVietnamese().fromJDE(new CalendarVietnamese().newYear(year));
  const [cycle = 0, yearOfCycle = 0] = newYear.get();
  const date = new CalendarVietnamese(cycle, yearOfCycle, month, false, day).toGregorian(year);
  return fromDayNumber(Date.UTC(date.year, date.month - 1, date.day) / 86_400_000);
}
