import { whyNotResume } from '../domain/deadline';
import { type ChangedDeadline, changeDeadline } from './change-deadline';
import type { ActionContext, Ground, Result } from './ground';

/** The term goes on from the day after today, with what was left of it. */
export function resumeDeadline(
  ground: Ground,
  context: ActionContext,
  id: string,
  note?: string,
): Promise<Result<ChangedDeadline>> {
  return changeDeadline(ground, context, id, {
    event: 'resume',
    recordedAs: 'resumed',
    whyNot: whyNotResume,
    apply: ({ pauses }, today) => ({
      pauses: pauses.map((pause) => (pause.until ? pause : { ...pause, until: today })),
    }),
    note,
  });
}
