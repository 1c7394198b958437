/**
 * Dates of law. A `LegalDate` is a day of the Gregorian calendar as Viet Nam counts it, written `YYYY-MM-DD`; it has no hour and no zone, so the
 * zone of the machine cannot move it. An instant becomes a legal date in one place only: `legalDateOf`.
 */
declare const brand: unique symbol;
export type LegalDate = string & { readonly [brand]: 'LegalDate' };

export const legalZone = 'Asia/Ho_Chi_Minh';

const millisecondsOfDay = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Null unless `text` is a day that exists, written `YYYY-MM-DD`. */
export function readLegalDate(text: string): LegalDate | null {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const date = fromDayNumber(Math.round(Date.UTC(+year, +month - 1, +day) / millisecondsOfDay));
  return date === text ? date : null;
}

/** Throws `RangeError` where `readLegalDate` gives null. */
export function legalDate(text: string): LegalDate {
  const date = readLegalDate(text);
  if (!date) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${text}`);
  return date;
}

/** Days since 1970-01-01. */
export function dayNumber(date: LegalDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay);
}

export function fromDayNumber(number: number): LegalDate {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10) as LegalDate;
}

export function addDays(date: LegalDate, days: number): LegalDate {
  return fromDayNumber(dayNumber(date) + days);
}

export function dayAfter(date: LegalDate): LegalDate {
  return addDays(date, 1);
}

export function daysBetween(from: LegalDate, until: LegalDate): number {
  return dayNumber(until) - dayNumber(from);
}

/**
 * The corresponding day `months` later; the last day of that month where it has no such day.
 * Civil Code 2015, art. 148.3.
 */
export function addMonths(date: LegalDate, months: number): LegalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)) / millisecondsOfDay);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LegalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: legalZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day and the time of day, `HH:MM`, that clocks in Viet Nam show at `instant`. */
export function legalMoment(instant: Date): { date: LegalDate; time: string } {
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: legalDate(`${part.year?.padStart(4, '0')}-${part.month}-${part.day}`),
    time: `${part.hour}:${part.minute}`,
  };
}

export function legalDateOf(instant: Date): LegalDate {
  return legalMoment(instant).date;
}
