import { dueDate, dueOn } from './due-date';
import type { LegalDate } from './legal-date';
import { type Receipt, type ReceiptRule, receiptOf } from './receipt';
import type { Pause, Term } from './term';
import type { WorkingCalendar } from './working-calendar';

export const deadlineStates = ['running', 'paused', 'completed', 'cancelled'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** What can happen to a deadline, and to what it leads. Extension and a change of calendar leave the state as it is. */
export const transitions = {
  running: { pause: 'paused', complete: 'completed', cancel: 'cancelled', extend: 'running' },
  paused: { resume: 'running', complete: 'completed', cancel: 'cancelled' },
  completed: {},
  cancelled: {},
} as const satisfies Record<DeadlineState, Partial<Record<string, DeadlineState>>>;

export type DeadlineEvent = 'pause' | 'resume' | 'extend' | 'complete' | 'cancel';

/** What decides on which day a deadline ends. */
export interface Placement {
  receivedAt: Date;
  /** The rule's length with all extensions. */
  term: Term;
  /** Null: the calendar's own. */
  receiptRule: ReceiptRule | null;
  pauses: readonly Pause[];
}

export type Refusal =
  | 'not-possible-in-this-state'
  | 'before-received'
  | 'before-last-pause'
  | 'term-has-run-out'
  | 'extension-must-be-positive';

/** The state to which `event` leads, or null where it cannot happen. */
export function stateAfter(state: DeadlineState, event: DeadlineEvent): DeadlineState | null {
  const from: Partial<Record<DeadlineEvent, DeadlineState>> = transitions[state];
  return from[event] ?? null;
}

interface Running {
  state: DeadlineState;
  receivedOn: LegalDate;
  dueOn: LegalDate | null;
  pauses: readonly Pause[];
}

/** Every reason why it cannot stand still from `on`: what has run out keeps its day. */
export function whyNotPause(deadline: Running, on: LegalDate): Refusal[] {
  return reasons([
    [!stateAfter(deadline.state, 'pause'), 'not-possible-in-this-state'],
    [on < deadline.receivedOn, 'before-received'],
    [on < lastPauseEnd(deadline), 'before-last-pause'],
    [deadline.dueOn !== null && on >= deadline.dueOn, 'term-has-run-out'],
  ]);
}

export function whyNotResume(deadline: Running, on: LegalDate): Refusal[] {
  return reasons([
    [!stateAfter(deadline.state, 'resume'), 'not-possible-in-this-state'],
    [on < (deadline.pauses.at(-1)?.from ?? deadline.receivedOn), 'before-last-pause'],
  ]);
}

/** Before the term runs out, never after: a deadline that was missed stays missed. */
export function whyNotExtend(deadline: Running, by: number, on: LegalDate): Refusal[] {
  return reasons([
    [!stateAfter(deadline.state, 'extend'), 'not-possible-in-this-state'],
    [!Number.isInteger(by) || by < 1, 'extension-must-be-positive'],
    [deadline.dueOn !== null && on > deadline.dueOn, 'term-has-run-out'],
  ]);
}

export function whyNotEnd(deadline: Running, event: 'complete' | 'cancel', on: LegalDate): Refusal[] {
  return reasons([
    [!stateAfter(deadline.state, event), 'not-possible-in-this-state'],
    [on < deadline.receivedOn && event === 'complete', 'before-received'],
  ]);
}

export function place(placement: Placement, calendar: WorkingCalendar): Receipt & { dueOn: LegalDate } {
  const receipt = receiptOf(placement.receivedAt, calendar, placement.receiptRule ?? undefined);
  return { ...receipt, dueOn: dueOn(receipt.dayZero, placement.term, calendar, placement.pauses) };
}

/** The same with every day on the way. */
export function explain(placement: Placement, calendar: WorkingCalendar) {
  const receipt = receiptOf(placement.receivedAt, calendar, placement.receiptRule ?? undefined);
  return { ...receipt, ...dueDate(receipt.dayZero, placement.term, calendar, placement.pauses) };
}

function lastPauseEnd({ pauses, receivedOn }: Running): LegalDate {
  return pauses.at(-1)?.until ?? receivedOn;
}

function reasons(rows: [boolean, Refusal][]): Refusal[] {
  return rows.filter(([applies]) => applies).map(([, reason]) => reason);
}
