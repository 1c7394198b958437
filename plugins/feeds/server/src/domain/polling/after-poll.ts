import type { PollingHints } from '../reading/parsed-feed';
import { afterGone } from './gone';
import type { Outcome } from './health';
import { intervalAfterFailure, intervalAfterSuccess, intervalWhenSuspended, nextPollAt } from './next-poll';
import type { Rhythm } from './rhythm';

/** What is remembered of a portal between two polls, as far as the next poll depends on it. */
export interface PollState {
  outcome: Outcome | null;
  /** Failures in a row. */
  failures: number;
  goneFirstAt: Date | null;
  suspendedAt: Date | null;
  rhythm: Rhythm | null;
  hints: PollingHints;
}

export type PollEvent =
  | { kind: 'read'; rhythm: Rhythm | null; hints: PollingHints; freshSeconds: number | null }
  | { kind: 'unchanged'; freshSeconds: number | null }
  | { kind: 'gone' }
  | { kind: 'failed' | 'unreadable'; retryAfter: number | null };

export type NoteKind = 'moved' | 'move-refused' | 'suspended' | 'failing' | 'recovered';

export interface AfterPoll {
  state: PollState;
  nextAt: Date;
  intervalSeconds: number;
  /** What the editor is told. */
  notes: NoteKind[];
}

/** So many failures in a row are no accident any more: the editor is told, once. */
export const FAILURES_WORTH_A_NOTE = 3;

/** What follows from one poll: the next state, the next time, and what the editor should know. Never: nothing more. */
export function afterPoll(before: PollState, event: PollEvent, now: Date, random: () => number): AfterPoll {
  const state = nextState(before, event, now);
  const intervalSeconds = intervalOf(state, event, now);
  const nextAt = nextPollAt(now, intervalSeconds, state.hints, random);
  return { state, nextAt, intervalSeconds, notes: notesOf(before, state) };
}

function nextState(before: PollState, event: PollEvent, now: Date): PollState {
  switch (event.kind) {
    case 'read':
      return { ...healthy(before, 'read'), rhythm: event.rhythm, hints: event.hints };
    case 'unchanged':
      return healthy(before, 'unchanged');
    case 'gone':
      return { ...before, outcome: 'gone', failures: before.failures + 1, ...afterGone(before, now) };
    default:
      // A failure is no answer: it neither confirms that the feed is gone nor denies it.
      return { ...before, outcome: event.kind, failures: before.failures + 1 };
  }
}

const healthy = (before: PollState, outcome: Outcome): PollState => ({
  ...before,
  outcome,
  failures: 0,
  goneFirstAt: null,
  suspendedAt: null,
});

function intervalOf(state: PollState, event: PollEvent, now: Date): number {
  if (state.suspendedAt) return intervalWhenSuspended();
  // The second look, which decides, comes a day after the first.
  if (event.kind === 'gone') return intervalWhenSuspended();
  if ('retryAfter' in event) return intervalAfterFailure(state.failures, event.retryAfter);
  const { freshSeconds } = event;
  return intervalAfterSuccess({ rhythm: state.rhythm, hints: state.hints, freshSeconds, now });
}

function notesOf(before: PollState, after: PollState): NoteKind[] {
  const notes: NoteKind[] = [];
  if (after.suspendedAt && !before.suspendedAt) notes.push('suspended');
  const isFailure = after.outcome === 'failed' || after.outcome === 'unreadable';
  if (isFailure && after.failures === FAILURES_WORTH_A_NOTE) notes.push('failing');
  const wasTold =
    before.suspendedAt !== null || (before.failures >= FAILURES_WORTH_A_NOTE && before.outcome !== 'gone');
  if (after.failures === 0 && wasTold) notes.push('recovered');
  return notes;
}
