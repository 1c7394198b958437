import { whyNotEnd } from '../domain/deadline';
import { type ChangedDeadline, changeDeadline } from './change-deadline';
import type { ActionContext, Ground, Result } from './ground';

/** It was met or missed: the day is kept beside the due date. From then on no change of calendar moves it. */
export function completeDeadline(
  ground: Ground,
  context: ActionContext,
  id: string,
): Promise<Result<ChangedDeadline>> {
  return end(ground, context, id, 'complete');
}

/** It no longer applies: withdrawn, merged, or opened by mistake. */
export function cancelDeadline(
  ground: Ground,
  context: ActionContext,
  id: string,
  note: string,
): Promise<Result<ChangedDeadline>> {
  return end(ground, context, id, 'cancel', note);
}

function end(
  ground: Ground,
  context: ActionContext,
  id: string,
  event: 'complete' | 'cancel',
  note?: string,
): Promise<Result<ChangedDeadline>> {
  return changeDeadline(ground, context, id, {
    event,
    recordedAs: event === 'complete' ? 'completed' : 'cancelled',
    whyNot: (deadline, today) => whyNotEnd(deadline, event, today),
    apply: () => ({}),
    note,
  });
}
