import { z } from 'zod';
import type { TermUnit } from '../domain/term-choice';
import type { Client } from './client';

const dueDate = z.object({
  dueOn: z.string(),
  dayZero: z.string(),
  days: z.array(z.object({ date: z.string(), counted: z.boolean(), reason: z.string() })),
  calendar: z.object({ name: z.string(), version: z.number() }),
});

export type DueDate = z.output<typeof dueDate>;

/** When a term ends, with each day and why it counted or not, in the language of the page. Throws `ApiRefused` outside the calendar. */
export async function findDueDate(
  api: Client,
  { received, days, unit }: { received: string; days: number; unit: TermUnit },
): Promise<DueDate | undefined> {
  return api.get(dueDate, '/api/calendar/due', { received, days, unit });
}
