import type { Messages } from './vi';

export const deadlineEn: Messages['deadline'] = {
  title: 'Deadline calculator',
  intro:
    'On which day a term of law ends, by the working days, holidays and make-up days of Viet Nam, and why each day counts or not.',
  form: 'What the deadline is computed from',
  received: 'Day of receipt',
  receivedHint: 'Day, month, year; for example 11/02/2026 or 2026-02-11',
  length: 'Length',
  unit: 'Unit',
  units: { working: 'working days', calendar: 'days', month: 'months' },
  compute: 'Compute',
  wrong: 'This could not be computed',
  wrongReceived: 'The day of receipt must be a day that exists, for example 11/02/2026.',
  wrongLength: 'The length must be a whole number from 1 to 3,660 days, or to 120 months.',
  outside: 'The working calendar does not cover this time.',
  result: 'Result',
  dueOn: 'Ends on',
  after: (length: string, unit: string, day: string) => `${length} ${unit} from ${day}`,
  days: 'Day by day',
  caption: 'Days that count are numbered; days that do not have a dash.',
  day: 'Day',
  count: 'Count',
  reason: 'Reason',
  dayZero: 'Day of receipt, not counted (Civil Code 2015, art. 147.2)',
  notCounted: 'not counted',
  leftOut: (count: string) => `… ${count} days are left out here …`,
  by: (name: string, version: string) => `By the ${name}, version ${version}.`,
  notice:
    'This is for information; the authority decides. The day of receipt is day zero; a term in days or months that ends on a day off moves to the next working day (Civil Code 2015, arts 147 and 148).',
};
