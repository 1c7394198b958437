import { z } from 'zod';
import type { CalendarContent, KeptDay, RuleContent } from '../domain/content';
import { type LegalDate, readLegalDate } from '../domain/legal-date';
import { receiptRules } from '../domain/receipt';
import { confirmations, dayKinds } from '../domain/special-day';
import { termUnits } from '../domain/term';

/** Rows of our collections, as the database or an editor's form gives them, into the shapes of `domain/`. Throws `ZodError`. */

const date = z
  .string()
  .transform((text) => readLegalDate(text.slice(0, 10)))
  .refine((read) => read !== null)
  .transform((read) => read as LegalDate);
const optionalDate = z
  .union([z.literal(''), z.null(), z.undefined(), date])
  .transform((read) => read || null);
const time = z
  .string()
  .regex(/^\d{2}:\d{2}/)
  .transform((text) => text.slice(0, 5));
const name = { name: z.string(), nameEn: z.string().nullish() };

const dayRow = z.object({
  documentId: z.string().default('new'),
  date,
  kind: z.enum(dayKinds),
  ...name,
  legalSource: z.string(),
  knownOn: optionalDate,
  confirmation: z.enum(confirmations),
});
const calendarRow = z.object({
  code: z.string(),
  ...name,
  coversFrom: date,
  coversUntil: date,
  saturdayOff: z.boolean(),
  sundayOff: z.boolean(),
  opensAt: time,
  closesAt: time,
  receiptRule: z.enum(receiptRules),
});
const ruleRow = z.object({
  ...name,
  caseKind: z.string(),
  stage: z.string(),
  length: z.int().min(1),
  unit: z.enum(termUnits),
  receiptRule: z.enum(receiptRules).nullish(),
  legalBasis: z.string(),
  inForceFrom: optionalDate,
  inForceUntil: optionalDate,
  confirmed: z.boolean().nullish(),
});

export function dayOfRow(row: unknown): KeptDay {
  const { documentId, name, nameEn, ...day } = dayRow.parse(row);
  return { id: documentId, ...day, name: { vi: name, en: nameEn || name } };
}

export function calendarOfRow(row: unknown, days: readonly KeptDay[]): CalendarContent {
  const { name, nameEn, saturdayOff, sundayOff, ...calendar } = calendarRow.parse(row);
  return {
    ...calendar,
    name: { vi: name, en: nameEn || name },
    weeklyDaysOff: [...(saturdayOff ? [6] : []), ...(sundayOff ? [7] : [])],
    days: [...days].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

export function ruleOfRow(row: unknown, calendar: string): RuleContent {
  const { name, nameEn, receiptRule, confirmed, ...rule } = ruleRow.parse(row);
  return {
    ...rule,
    code: `${rule.caseKind}.${rule.stage}`,
    name: { vi: name, en: nameEn || name },
    receiptRule: receiptRule ?? null,
    confirmed: confirmed ?? false,
    calendar,
  };
}
