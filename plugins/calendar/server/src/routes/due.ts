import { z } from 'zod';
import { defineRoute } from '../../../../../src/http/define-route';
import { type Language, languageOf } from '../../../../../src/http/language';
import { badRequest } from '../../../../../src/http/public-error';
import { dueRequest } from '../domain/due-request';
import { reasonText } from '../domain/reason-text';
import { OutsideCalendar } from '../domain/working-calendar';
import { type DueAnswer, dueAnswer } from '../queries/due-answer';
import type { Versions } from '../services/versions';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const dueResponse = z.strictObject({
  dueOn: date,
  receivedOn: date,
  /** The day that is not counted. */
  dayZero: date,
  days: z.array(z.strictObject({ date, counted: z.boolean(), code: z.string(), reason: z.string() })),
  calendar: z.strictObject({ code: z.string(), name: z.string(), version: z.int() }),
});

export const dueRoute = defineRoute({
  method: 'GET',
  path: '/calendar/due',
  summary: 'When a term of law ends, with each day counted or not and why',
  request: { query: dueRequest },
  response: dueResponse,
  cacheControl: 'no-cache', // an editor may confirm a holiday at any time
  handle: async ({ query, ctx, strapi }) => {
    const { received, days, unit } = query;
    const versions = strapi.plugin('calendar').service<Versions>('versions');
    const answer = await dueAnswer(strapi.db.connection, versions, received, { length: days, unit }).catch(
      refuseOutside,
    );
    return { data: shown(answer, languageOf(ctx)), headers: { Vary: 'Accept-Language' } };
  },
});

function shown(
  { dueOn, receivedOn, dayZero, days, calendar }: DueAnswer,
  language: Language,
): z.input<typeof dueResponse> {
  return {
    dueOn,
    receivedOn,
    dayZero,
    days: days.map(({ date, counted, reason }) => ({
      date,
      counted,
      code: reason.code,
      reason: reasonText(reason, language),
    })),
    calendar: { ...calendar, name: calendar.name[language] },
  };
}

function refuseOutside(error: unknown): never {
  if (!(error instanceof OutsideCalendar)) throw error;
  const { coversFrom, coversUntil } = error.definition;
  const message = `The calendar covers ${coversFrom} to ${coversUntil}`;
  throw badRequest([
    { path: 'received', message },
    { path: 'days', message },
  ]);
}
