import { type DeadlineEvent, place, type Refusal, stateAfter } from '../domain/deadline';
import { type LegalDate, legalDateOf } from '../domain/legal-date';
import type { Pause } from '../domain/term';
import { type DeadlineRow, lockDeadline, placementOf } from '../queries/deadline-row';
import { lockForUse } from '../services/locks';
import {
  type ActionContext,
  type DeadlineChange,
  done,
  type Ground,
  type Result,
  recordChange,
  refused,
} from './ground';
import { tryPlacing } from './open-deadline';

export interface ChangedDeadline {
  id: string;
  state: DeadlineRow['state'];
  /** Null while it stands still. */
  dueOn: LegalDate | null;
}

/** What a change does to a deadline, for `changeDeadline`. */
export interface Change {
  event: DeadlineEvent;
  recordedAs: DeadlineChange['event'];
  whyNot: (deadline: DeadlineRow, today: LegalDate) => Refusal[];
  apply: (deadline: DeadlineRow, today: LegalDate) => { pauses?: Pause[]; extendBy?: number };
  note?: string;
}

/**
 * One way through for all changes: lock, ask, compute by the versions in force now, write, record. A deadline that goes on is placed anew by the current calendar; its
 * rule keeps the version that it has, which a change of the rule moves by its own job.
 */
export async function changeDeadline(
  ground: Ground,
  context: ActionContext,
  id: string,
  change: Change,
): Promise<Result<ChangedDeadline>> {
  const { trx, now } = context;
  await lockForUse(trx);
  const deadline = await lockDeadline(trx, id);
  if (!deadline) return refused('not-found');
  const today = legalDateOf(now);
  const refusals = change.whyNot(deadline, today);
  const state = stateAfter(deadline.state, change.event);
  if (refusals.length > 0 || !state) return refused(...refusals);

  const { pauses = deadline.pauses, extendBy = 0 } = change.apply(deadline, today);
  const extended = deadline.extended + extendBy;
  const goesOn = state === 'running';
  const placed = goesOn ? await placeAnew(ground, context, { ...deadline, pauses, extended }) : null;
  if (goesOn && !placed) return refused('outside-calendar');

  const ends = state === 'completed' || state === 'cancelled';
  const dueOn = placed?.due_on ?? (ends ? deadline.dueOn : null);
  const values = {
    state,
    pauses: JSON.stringify(pauses),
    extended,
    due_on: dueOn,
    ended_on: ends ? today : null,
    revision: deadline.revision + 1,
    ...placed,
  };
  await trx('calendar_deadlines').where({ id }).update(values);
  await recordChange(ground, context, {
    id,
    event: change.recordedAs,
    dueBefore: deadline.dueOn,
    dueAfter: dueOn,
    note: change.note,
    before: deadline,
    after: values,
  });
  return done({ id, state, dueOn });
}

async function placeAnew({ versions }: Ground, { trx }: ActionContext, deadline: DeadlineRow) {
  const current = await versions.current(trx, 'calendar', deadline.calendar);
  const number = current?.number ?? deadline.calendarVersion;
  const calendar = await versions.calendar(trx, deadline.calendar, number);
  const rule = await versions.find(trx, 'rule', deadline.rule, deadline.ruleVersion);
  const placed = await tryPlacing(async () => place(placementOf(deadline, rule.receiptRule), calendar));
  return placed && { due_on: placed.dueOn, day_zero: placed.dayZero, calendar_version: number };
}
