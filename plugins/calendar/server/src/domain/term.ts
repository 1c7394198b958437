import { daysBetween, type LegalDate } from './legal-date';

/** `working`: working days. `calendar`: days. `month`: months. */
export const termUnits = ['working', 'calendar', 'month'] as const;
export type TermUnit = (typeof termUnits)[number];

export interface Term {
  length: number;
  unit: TermUnit;
}

export const longestTerm: Record<TermUnit, number> = { working: 3_660, calendar: 3_660, month: 120 };

/**
 * The term stands still after day `from` and goes on after day `until`: like receipt, neither event's own day is day one of what it begins
 * (Civil Code 2015, art. 147.2). Null while it still stands still.
 */
export interface Pause {
  from: LegalDate;
  until: LegalDate | null;
}

export type EndedPause = Pause & { until: LegalDate };

/** Throws `RangeError` if `length` is not a whole number from 1 to the longest term of its unit. */
export function assertTerm({ length, unit }: Term): void {
  if (!Number.isInteger(length) || length < 1 || length > longestTerm[unit])
    throw new RangeError(`A term of unit ${unit} is 1 to ${longestTerm[unit]} long, not ${length}`);
}

/** In order, those that ended, without what lies before day zero. Throws `RangeError` where one lasts, runs backwards or overlaps another. */
export function endedPauses(pauses: readonly Pause[], dayZero: LegalDate): EndedPause[] {
  const clipped: EndedPause[] = [];
  for (const { from, until } of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (until === null) throw new RangeError('A term that stands still has no due date');
    if (until < from) throw new RangeError(`A pause from ${from} cannot end on ${until}`);
    const start = from < dayZero ? dayZero : from;
    const last = clipped.at(-1);
    if (last && start < last.until) throw new RangeError(`Two pauses overlap on ${start}`);
    if (until > start) clipped.push({ from: start, until });
  }
  return clipped;
}

export function isPaused(date: LegalDate, pauses: readonly EndedPause[]): boolean {
  return pauses.some(({ from, until }) => date > from && date <= until);
}

export function pausedDays({ from, until }: EndedPause): number {
  return daysBetween(from, until);
}
