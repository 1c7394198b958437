import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  type DueAnswer,
  dateText,
  deadlinesOf,
  dueRequest,
  OutsideCalendar,
  reasonText,
  weekdayOf,
  weekdayText,
} from '../plugins/calendar/server/src/contract';
import { withInstance } from './support/instance';
import { Refusal, runCommand } from './support/refusal';
import { readSettings } from './support/settings';

const usage =
  'usage: npm run calendar:due -- --received YYYY-MM-DD --days N [--unit working|calendar|month] [--language vi|en] [--json]';

/** `npm run calendar:due`: prints when a term ends and each day on the way, counted or not, with why. */
async function calendarDue(): Promise<number> {
  process.env.LOG_LEVEL ??= 'error'; // the answer alone goes to standard output
  const { language, json, ...asked } = readArguments(process.argv.slice(2));
  const answer = await withInstance(readSettings(process.env), (strapi) =>
    deadlinesOf(strapi).due(strapi.db.connection, asked.received, {
      length: asked.days,
      unit: asked.unit,
    }),
  ).catch((error: unknown) => {
    if (error instanceof OutsideCalendar) throw new Refusal(`${error.message}.`, { cause: error });
    throw error;
  });
  process.stdout.write(json ? `${JSON.stringify(jsonOf(answer, language))}\n` : textOf(answer, language));
  return 0;
}

function readArguments(args: string[]) {
  const { values } = parsed(args);
  const { language = 'vi', json = false, ...request } = values;
  if (language !== 'vi' && language !== 'en') throw new Refusal(`--language is vi or en.\n${usage}`);
  const read = dueRequest.safeParse(request);
  if (!read.success) throw new Refusal(`${z.prettifyError(read.error)}\n${usage}`);
  return { ...read.data, language, json } as const;
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: { received: text, days: text, unit: text, language: text, json: { type: 'boolean' } },
    });
  } catch (cause) {
    throw new Refusal(`${(cause as Error).message}\n${usage}`, { cause });
  }
}

function jsonOf({ dueOn, receivedOn, dayZero, days, calendar }: DueAnswer, language: 'vi' | 'en') {
  return {
    dueOn,
    receivedOn,
    dayZero,
    days: days.map(({ date, counted, reason }) => ({ date, counted, reason: reasonText(reason, language) })),
    calendar: { code: calendar.code, version: calendar.version },
  };
}

function textOf({ dueOn, dayZero, days, calendar }: DueAnswer, language: 'vi' | 'en'): string {
  const words = {
    vi: { due: 'Hết hạn', zero: 'ngày tiếp nhận, không tính', by: 'Theo' },
    en: { due: 'Due', zero: 'day of receipt, not counted', by: 'By' },
  }[language];
  let number = 0;
  const lines = days.map(({ date, counted, reason }) => {
    if (counted) number += 1;
    return `${date}  ${counted ? String(number).padStart(4) : '   -'}  ${reasonText(reason, language)}`;
  });
  return [
    `${words.due}: ${dueOn} (${weekdayText(weekdayOf(dueOn), language)}, ${dateText(dueOn, language)})`,
    `${words.by}: ${calendar.name[language]}, v${calendar.version}`,
    `${dayZero}     0  ${words.zero}`,
    ...lines,
    '',
  ].join('\n');
}

runCommand(calendarDue);
