import type { Knex } from 'knex';
import type { Refusal } from '../domain/deadline';
import type { Actor, CalendarRecord, Recorders } from '../services/recorders';
import type { Versions } from '../services/versions';

/** What every action stands on: the caller's transaction, who acts, and when. */
export interface ActionContext {
  trx: Knex.Transaction;
  actor: Actor;
  now: Date;
}

export interface Ground {
  versions: Versions;
  recorders: Recorders;
}

export type RefusalCode = Refusal | 'not-found' | 'no-rule-in-force' | 'already-open' | 'outside-calendar';

/** What came of it, or every reason why nothing did. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; refusals: RefusalCode[] };

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refused<Value>(...refusals: RefusalCode[]): Result<Value> {
  return { ok: false, refusals };
}

export interface DeadlineChange {
  id: string;
  event: 'opened' | 'paused' | 'resumed' | 'extended' | 'completed' | 'cancelled';
  dueBefore: string | null;
  dueAfter: string | null;
  note?: string;
  before: unknown;
  after: unknown;
}

/** The row of history, and then the ledger's. */
export async function recordChange(
  { recorders }: Ground,
  { trx, actor, now }: ActionContext,
  change: DeadlineChange,
): Promise<void> {
  await trx('calendar_deadline_events').insert({
    deadline_id: change.id,
    event: change.event,
    at: now,
    actor: JSON.stringify(actor),
    due_before: change.dueBefore,
    due_after: change.dueAfter,
    note: change.note ?? null,
  });
  const action: CalendarRecord['action'] = `deadline-${change.event}`;
  await recorders.record(trx, {
    action,
    subject: { kind: 'deadline', id: change.id },
    actor,
    at: now,
    before: change.before,
    after: change.after,
  });
}
