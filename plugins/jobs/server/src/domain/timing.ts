import { Cron } from 'croner';

/** When a schedule fires: by a cron pattern in a time zone, or every so many seconds. */
export type ScheduleTiming = Readonly<
  (
    | { cron: string; timeZone?: string; everySeconds?: never }
    | { everySeconds: number; cron?: never; timeZone?: never }
  ) & {
    /** What becomes of times that passed while no worker ran: one firing at the next start, or none. */
    missed?: 'fire-once' | 'skip';
  }
>;

export const legalTimeZone = 'Asia/Ho_Chi_Minh';

/**
 * The first instant after `after` at which `timing` fires; null for a pattern that names no further instant. `every`
 * counts from the epoch, so that all instances name the same instants.
 */
export function nextDue(timing: ScheduleTiming, after: Date): Date | null {
  if (timing.everySeconds !== undefined) {
    const step = timing.everySeconds * 1000;
    return new Date((Math.floor(after.getTime() / step) + 1) * step);
  }
  return new Cron(timing.cron, { timezone: timing.timeZone ?? legalTimeZone, paused: true }).nextRun(after);
}

/** The timing in one line, by which a changed schedule is told from an unchanged one and which the admin panel shows. */
export function describeTiming(timing: ScheduleTiming): string {
  if (timing.everySeconds !== undefined) return `every ${timing.everySeconds} s`;
  return `${timing.cron} (${timing.timeZone ?? legalTimeZone})`;
}

/** Throws for a timing that can never fire or cannot be read. */
export function assertTiming(name: string, timing: ScheduleTiming): void {
  if (
    timing.everySeconds !== undefined &&
    !(Number.isFinite(timing.everySeconds) && timing.everySeconds >= 1)
  ) {
    throw new Error(`Schedule ${name}: everySeconds must be at least 1`);
  }
  if (nextDue(timing, new Date(0)) === null)
    throw new Error(`Schedule ${name} never fires: ${describeTiming(timing)}`);
}

const stillOnTime = 60_000;

/** Is a time that has come to be acted upon? Always, unless it was missed for more than a minute and misses are skipped. */
export function shouldFire(timing: ScheduleTiming, dueAt: Date, now: Date): boolean {
  return timing.missed !== 'skip' || now.getTime() - dueAt.getTime() <= stillOnTime;
}
