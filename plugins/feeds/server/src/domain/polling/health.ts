import { isMalformed, type WarningCode } from '../reading/parsed-feed';
import { isSilent } from './rhythm';

/** The states of `/api/feeds/health`, worst first: where several are true the first names the portal. */
export const healthStates = [
  'paused',
  'suspended',
  'gone-once',
  'server-error',
  'malformed',
  'moved',
  'slow',
  'undated',
  'silent',
  'ok',
] as const;

export type HealthState = (typeof healthStates)[number];

/** An answer that takes longer keeps a worker waiting: seconds of patience, not of comfort. */
export const SLOW_MILLISECONDS = 3000;
/** For how long a move is news. */
const MOVE_IS_NEWS_MILLISECONDS = 14 * 86_400_000;

/** How the last attempt ended. `unreadable`: an answer came, but no feed was in it. */
export type Outcome = 'read' | 'unchanged' | 'failed' | 'unreadable' | 'gone';

export interface PortalRecord {
  paused: boolean;
  outcome: Outcome | null;
  suspendedAt: Date | null;
  movedAt: Date | null;
  /** Of the last answer. */
  milliseconds: number | null;
  /** Of the last document that was read. */
  warnings: readonly WarningCode[];
  newestAt: Date | null;
  longGap: number | null;
}

/** How a portal fares, judged against its own rhythm. One that was never reached has said nothing: silent. */
export function healthOf(portal: PortalRecord, now: Date): HealthState {
  const isTrue: Readonly<Record<Exclude<HealthState, 'ok'>, boolean>> = {
    paused: portal.paused,
    suspended: portal.suspendedAt !== null,
    'gone-once': portal.outcome === 'gone',
    'server-error': portal.outcome === 'failed',
    malformed: portal.outcome === 'unreadable' || isMalformed(portal.warnings),
    moved: portal.movedAt !== null && now.getTime() - portal.movedAt.getTime() < MOVE_IS_NEWS_MILLISECONDS,
    slow: (portal.milliseconds ?? 0) >= SLOW_MILLISECONDS,
    undated: portal.warnings.includes('undated'),
    silent: isSilent(portal.longGap === null ? null : { longGap: portal.longGap }, portal.newestAt, now),
  };
  return healthStates.find((state) => state !== 'ok' && isTrue[state]) ?? 'ok';
}
