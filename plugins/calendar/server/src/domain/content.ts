import { daysBetween, type LegalDate } from './legal-date';
import type { ReceiptRule } from './receipt';
import type { DeadlineRule } from './shipped-rules';
import type { SpecialDay } from './special-day';
import { longestTerm } from './term';
import type { CalendarDefinition } from './working-calendar';

/** What one version of a calendar or a rule fixes, whole. `id` is the row that editors see. */
export interface CalendarContent extends CalendarDefinition {
  code: string;
  name: { vi: string; en: string };
  days: readonly KeptDay[];
}
export type KeptDay = SpecialDay & { id: string };

export interface RuleContent extends DeadlineRule {
  calendar: string;
  receiptRule: ReceiptRule | null;
}

/** A reason why it cannot be saved, at the field where the editor mends it. */
export interface Problem {
  field: string;
  code: 'ends-before-it-begins' | 'too-long' | 'outside-coverage' | 'date-taken' | 'no-working-day';
  date?: LegalDate;
}

const longestCoverage = 60 * 366;

export function problemsOfCalendar(content: CalendarContent): Problem[] {
  const { coversFrom, coversUntil, opensAt, closesAt, days, weeklyDaysOff } = content;
  const problems: Problem[] = [];
  if (coversUntil < coversFrom) problems.push({ field: 'coversUntil', code: 'ends-before-it-begins' });
  else if (daysBetween(coversFrom, coversUntil) > longestCoverage)
    problems.push({ field: 'coversUntil', code: 'too-long' });
  if (closesAt <= opensAt) problems.push({ field: 'closesAt', code: 'ends-before-it-begins' });
  if (new Set(weeklyDaysOff).size >= 7) problems.push({ field: 'sundayOff', code: 'no-working-day' });

  const seen = new Set<LegalDate>();
  for (const { date } of days) {
    if (date < coversFrom || date > coversUntil)
      problems.push({ field: 'date', code: 'outside-coverage', date });
    if (seen.has(date)) problems.push({ field: 'date', code: 'date-taken', date });
    seen.add(date);
  }
  return problems;
}

export function problemsOfRule({ length, unit, inForceFrom, inForceUntil }: RuleContent): Problem[] {
  const problems: Problem[] = [];
  if (length > longestTerm[unit]) problems.push({ field: 'length', code: 'too-long' });
  if (inForceFrom && inForceUntil && inForceUntil < inForceFrom)
    problems.push({ field: 'inForceUntil', code: 'ends-before-it-begins' });
  return problems;
}

/** Whether the rule governs what is received on `date`; its last day in force is included. */
export function isInForce({ inForceFrom, inForceUntil }: RuleContent, date: LegalDate): boolean {
  return (!inForceFrom || inForceFrom <= date) && (!inForceUntil || date <= inForceUntil);
}
