import { whyNotPause } from '../domain/deadline';
import { type ChangedDeadline, changeDeadline } from './change-deadline';
import type { ActionContext, Ground, Result } from './ground';

/** The term stands still from the day after today; time already used is kept. `note` says on what ground. */
export function pauseDeadline(
  ground: Ground,
  context: ActionContext,
  id: string,
  note: string,
): Promise<Result<ChangedDeadline>> {
  return changeDeadline(ground, context, id, {
    event: 'pause',
    recordedAs: 'paused',
    whyNot: whyNotPause,
    apply: ({ pauses }, today) => ({ pauses: [...pauses, { from: today, until: null }] }),
    note,
  });
}
