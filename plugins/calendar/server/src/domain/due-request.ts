import { z } from 'zod';
import { readLegalDate } from './legal-date';
import { longestTerm, termUnits } from './term';

/** A day, or an instant with its offset: the calendar's rule of receipt then looks at the hour. */
const received = z.string().transform((text, context) => {
  const day = readLegalDate(text);
  if (day) return day;
  const instant = z.iso.datetime({ offset: true }).safeParse(text);
  if (instant.success) return new Date(text);
  context.addIssue({
    code: 'custom',
    message: 'A date YYYY-MM-DD, or an instant with its offset (ISO 8601)',
  });
  return z.NEVER;
});

const days = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'A whole number from 1')
  .transform(Number);

/** What a person or a program asks, as text: when was it received, how long is the term. */
export const dueRequest = z
  .strictObject({ received, days, unit: z.enum(termUnits).default('working') })
  .refine(({ days, unit }) => days <= longestTerm[unit], {
    path: ['days'],
    message: `At most ${longestTerm.working} days or ${longestTerm.month} months`,
  });
