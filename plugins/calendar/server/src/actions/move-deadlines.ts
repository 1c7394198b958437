import type { Knex } from 'knex';
import { type Placed, type Proposal, placeBatch } from '../queries/affected-deadlines';
import { readJson } from '../queries/read-json';
import type { Actor } from '../services/recorders';
import type { Ground } from './ground';

const batchSize = 1_000;

export interface MoveContext {
  transaction: <T>(work: (trx: Knex.Transaction) => Promise<T>) => Promise<T>;
  now: () => Date;
  signal: AbortSignal;
}

export interface Moved {
  looked: number;
  moved: number;
}

interface SavedVersion {
  kind: Proposal['kind'];
  subject: string;
  number: number;
  content: unknown;
}

/**
 * Brings every running deadline from older versions to this one, a batch a transaction; those whose day changes get a row of history with the old and the new day.
 * A batch that was committed stands on the new version and is not found again, so a job that was killed goes on where it was.
 */
export async function moveDeadlines(ground: Ground, context: MoveContext, versionId: string): Promise<Moved> {
  const total: Moved = { looked: 0, moved: 0 };
  const version = await context.transaction((trx) => findVersion(trx, versionId));
  if (!version?.content) return total; // deleted: nothing that runs stands on it
  const proposal = { ...version, content: readJson<Proposal['content']>(version.content) } as Proposal;

  for (;;) {
    context.signal.throwIfAborted();
    const batch = await context.transaction((trx) => moveBatch(trx, ground, context, proposal, versionId));
    total.looked += batch.looked;
    total.moved += batch.moved;
    if (batch.looked === 0) break;
  }
  await context.transaction((trx) =>
    trx('calendar_versions')
      .where({ id: versionId })
      .whereNull('moved_at')
      .update({ moved_at: context.now() }),
  );
  return total;
}

async function findVersion(trx: Knex, id: string): Promise<SavedVersion | undefined> {
  return trx('calendar_versions')
    .where({ id })
    .first<SavedVersion | undefined>('subject_kind as kind', 'subject', 'number', 'content');
}

async function moveBatch(
  trx: Knex.Transaction,
  { versions, recorders }: Ground,
  { now }: MoveContext,
  proposal: Proposal,
  versionId: string,
): Promise<Moved> {
  const placed = await placeBatch(trx, versions, proposal, { afterId: '0', limit: batchSize, lock: true });
  if (placed.length === 0) return { looked: 0, moved: 0 };

  await writePlaces(trx, proposal, placed);
  const moved = placed.filter(({ row, dueOn }) => dueOn !== row.dueOn);
  await writeHistory(trx, moved, versionId, now());
  if (moved.length > 0) {
    await recorders.record(trx, {
      action: 'deadlines-moved',
      subject: { kind: `calendar-${proposal.kind}`, id: proposal.subject },
      actor: mover,
      at: now(),
      before: moved.map(({ row }) => ({ id: row.id, dueOn: row.dueOn })),
      after: moved.map(({ row, dueOn }) => ({ id: row.id, dueOn: dueOn ?? row.dueOn })),
    });
  }
  return { looked: placed.length, moved: moved.length };
}

const mover: Actor = { kind: 'job', id: 'calendar.move-deadlines' };

/** What lies outside the calendar keeps its day and counts as looked at. */
async function writePlaces(trx: Knex, proposal: Proposal, placed: readonly Placed[]): Promise<void> {
  const values = placed.map(({ row, ...to }) => ({
    id: row.id,
    due_on: to.dueOn ?? row.dueOn,
    day_zero: to.dayZero,
    received_on: to.receivedOn,
    calendar: to.calendar,
    calendar_version: to.calendarVersion,
    rule_version: proposal.kind === 'rule' ? proposal.number : row.ruleVersion,
    length: to.length,
    unit: to.unit,
  }));
  await trx.raw(
    `update calendar_deadlines as stored
     set due_on = placed.due_on, day_zero = placed.day_zero, received_on = placed.received_on,
       calendar = placed.calendar, calendar_version = placed.calendar_version, rule_version = placed.rule_version,
       length = placed.length, unit = placed.unit, revision = stored.revision + 1
     from jsonb_to_recordset(?::jsonb) as placed (id bigint, due_on date, day_zero date, received_on date,
       calendar text, calendar_version integer, rule_version integer, length integer, unit text)
     where stored.id = placed.id`,
    [JSON.stringify(values)],
  );
}

async function writeHistory(trx: Knex, moved: readonly Placed[], versionId: string, at: Date): Promise<void> {
  const values = moved.map(({ row, dueOn }) => ({
    id: row.id,
    event: dueOn ? 'moved' : 'not-moved',
    before: row.dueOn,
    after: dueOn ?? row.dueOn,
    note: dueOn ? null : 'outside-calendar',
  }));
  await trx.raw(
    `insert into calendar_deadline_events (deadline_id, event, at, actor, due_before, due_after, version_id, note)
     select id, event, ?, ?::jsonb, before, after, ?, note
     from jsonb_to_recordset(?::jsonb) as moved (id bigint, event text, before date, after date, note text)
     on conflict (version_id, deadline_id) where version_id is not null do nothing`,
    [at, JSON.stringify(mover), versionId, JSON.stringify(values)],
  );
}
