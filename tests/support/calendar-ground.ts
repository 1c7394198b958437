import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type Deadlines, deadlinesOf, type OpenedDeadline } from '../../plugins/calendar/server/src/contract';

const actor = { kind: 'system', id: null } as const;

/** Runs one action of the calendar's contract in a transaction of its own, at `at` (Vietnamese time, `2026-03-02T10:00`). */
export async function act<T>(
  strapi: Core.Strapi,
  at: string,
  work: (deadlines: Deadlines, context: Parameters<Deadlines['complete']>[0]) => Promise<T>,
): Promise<T> {
  const now = new Date(`${at}+07:00`);
  return strapi.db.connection.transaction((trx: Knex.Transaction) =>
    work(deadlinesOf(strapi), { trx, actor, now }),
  );
}

/** Opens a deadline of a case of its own, received at `at`; a working-day answer to feedback unless said otherwise. */
export async function buildDeadline(
  strapi: Core.Strapi,
  {
    at = '2026-03-02T10:00',
    caseKind = 'feedback',
    stage = 'answer',
    subject = `case-${randomBytes(4).toString('hex')}`,
  } = {},
): Promise<OpenedDeadline> {
  const opened = await act(strapi, at, (deadlines, context) =>
    deadlines.open(context, {
      subject: { kind: 'test-case', id: subject },
      caseKind,
      stage,
      receivedAt: context.now,
    }),
  );
  if (!opened.ok) throw new Error(`Not opened: ${opened.refusals.join(', ')}`);
  return opened.value;
}

/** Waits until the job of every version has looked at all that is open. */
export async function settled(strapi: Core.Strapi, seconds = 60): Promise<void> {
  for (let waited = 0; waited < seconds * 20; waited += 1) {
    const left = await strapi.db.connection('calendar_versions').whereNull('moved_at').first('id');
    if (!left) return;
    await sleep(50);
  }
  throw new Error(`Versions are still being applied after ${seconds} s`);
}

/** Saves a row of one of the calendar's collections as an editor does. */
export async function editRow(
  strapi: Core.Strapi,
  collection: 'calendar' | 'day' | 'rule',
  documentId: string | undefined,
  data: Record<string, unknown>,
): Promise<void> {
  const documents = strapi.documents(`plugin::calendar.${collection}`);
  if (documentId) await documents.update({ documentId, data: { ...data } });
  else await documents.create({ data: { ...data } });
}
