import { whyNotExtend } from '../domain/deadline';
import { type ChangedDeadline, changeDeadline } from './change-deadline';
import type { ActionContext, Ground, Result } from './ground';

/** Lengthens the term by `by` of its own unit. `note` says on what ground. */
export function extendDeadline(
  ground: Ground,
  context: ActionContext,
  id: string,
  { by, note }: { by: number; note: string },
): Promise<Result<ChangedDeadline>> {
  return changeDeadline(ground, context, id, {
    event: 'extend',
    recordedAs: 'extended',
    whyNot: (deadline, today) => whyNotExtend(deadline, by, today),
    apply: () => ({ extendBy: by }),
    note,
  });
}
