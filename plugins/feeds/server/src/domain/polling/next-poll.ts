import type { PollingHints } from '../reading/parsed-feed';
import type { Rhythm } from './rhythm';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

export const SHORTEST_INTERVAL = 5 * MINUTE;
export const LONGEST_INTERVAL = 24 * HOUR;
/** Where a portal says nothing and has no rhythm yet. */
const USUAL_INTERVAL = HOUR;
/** A share of the delay, drawn at random, so that 62 portals are not asked in the same second for ever. */
const JITTER = 0.1;

export interface AfterSuccess {
  rhythm: Rhythm | null;
  hints: PollingHints;
  /** What the answer's cache headers ask for, in seconds; null when they say nothing. */
  freshSeconds: number | null;
  now: Date;
}

/**
 * Seconds until a healthy portal is asked again, before jitter: half of its usual gap, stretched while it rests (a tenth of
 * its pause), never sooner than it asks for (ttl, sy:updatePeriod, cache headers), always between 5 minutes and 24 hours.
 */
export function intervalAfterSuccess({ rhythm, hints, freshSeconds, now }: AfterSuccess): number {
  const own = rhythm
    ? Math.max(rhythm.usualGap / 2, (now.getTime() - rhythm.newestAt.getTime()) / 1000 / 10)
    : USUAL_INTERVAL;
  const asked = Math.max((hints.intervalMinutes ?? 0) * MINUTE, freshSeconds ?? 0);
  return bounded(Math.max(own, asked));
}

/** Seconds after the nth failure in a row: 5 minutes doubled each time, 24 hours at most, never less than it asks for. */
export function intervalAfterFailure(failures: number, retryAfter: number | null): number {
  const backoff = SHORTEST_INTERVAL * 2 ** Math.min(20, Math.max(0, failures - 1));
  return bounded(Math.max(backoff, retryAfter ?? 0));
}

/** A suspended portal is looked at once a day, for ever: it may come back. */
export const intervalWhenSuspended = (): number => LONGEST_INTERVAL;

/** When to ask again: jittered, then moved out of the hours and days in which the portal asks not to be read (UTC). */
export function nextPollAt(now: Date, interval: number, hints: PollingHints, random: () => number): Date {
  const jittered = bounded(interval * (1 + JITTER * (2 * random() - 1)));
  let at = new Date(now.getTime() + jittered * 1000);
  for (let hour = 0; hour < 24 && isSkipped(at, hints); hour += 1) {
    at = new Date(Math.floor(at.getTime() / 3_600_000 + 1) * 3_600_000 + Math.floor(random() * 300_000));
  }
  const latest = now.getTime() + LONGEST_INTERVAL * 1000;
  return at.getTime() > latest ? new Date(latest) : at;
}

const isSkipped = (at: Date, { skipHours, skipDays }: PollingHints): boolean =>
  skipHours.includes(at.getUTCHours()) || skipDays.includes(at.getUTCDay());

const bounded = (seconds: number): number =>
  Math.round(Math.min(LONGEST_INTERVAL, Math.max(SHORTEST_INTERVAL, seconds)));
