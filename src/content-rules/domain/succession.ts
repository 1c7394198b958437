import type { LegalDate } from './legal-date';

/** One organisation taking over from another, wholly or in part. */
export interface Succession {
  from: string;
  to: string;
  extent: 'whole' | 'part';
  effectiveOn: LegalDate;
}

export type SuccessionRefusal = 'to-itself' | 'twice' | 'in-a-circle' | 'after-its-end';

/**
 * Every reason why `added` cannot stand beside `others`. Series are carried along these lines, so that nothing may lead back to where it began,
 * and an organisation that was taken over as a whole has nothing left to give or take from the day after.
 */
export function whyNotSucceed(added: Succession, others: readonly Succession[]): SuccessionRefusal[] {
  if (added.from === added.to) return ['to-itself'];
  const reasons: SuccessionRefusal[] = [];
  if (others.some(({ from, to }) => from === added.from && to === added.to)) reasons.push('twice');
  if (leadsTo(added.to, added.from, others)) reasons.push('in-a-circle');
  const ended = others.some(
    ({ from, extent, effectiveOn }) =>
      extent === 'whole' && (from === added.from || from === added.to) && effectiveOn < added.effectiveOn,
  );
  if (ended) reasons.push('after-its-end');
  return reasons;
}

function leadsTo(start: string, goal: string, lines: readonly Succession[]): boolean {
  const seen = new Set<string>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === goal) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    waiting.push(...lines.filter(({ from }) => from === at).map(({ to }) => to));
  }
  return false;
}
