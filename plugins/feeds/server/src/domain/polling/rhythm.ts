const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How a portal publishes, from the dates of its own entries. Seconds. */
export interface Rhythm {
  /** The middle gap between two entries. */
  usualGap: number;
  /** The gap that nine of ten do not exceed: nights, weekends, Tết. */
  longGap: number;
  newestAt: Date;
}

/** Null under three dated entries: two points make no rhythm. */
export function rhythmOf(dates: readonly Date[]): Rhythm | null {
  const times = [...new Set(dates.map((date) => date.getTime()))].sort((a, b) => b - a).slice(0, 60);
  const [newest] = times;
  if (newest === undefined || times.length < 3) return null;
  const gaps = times
    .slice(1)
    .map((time, at) => ((times[at] ?? time) - time) / 1000)
    .sort((a, b) => a - b);
  return { usualGap: quantile(gaps, 0.5), longGap: quantile(gaps, 0.9), newestAt: new Date(newest) };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

/** Four of its own long pauses without an entry, and two days at least, is silence for a portal that had a rhythm. */
const SILENT_PAUSES = 4;
const SHORTEST_SILENCE = 2 * DAY;
const SILENCE_WITHOUT_RHYTHM = 90 * DAY;

/** True when a portal has published nothing for longer than is its way. */
export function isSilent(rhythm: Pick<Rhythm, 'longGap'> | null, newestAt: Date | null, now: Date): boolean {
  if (newestAt === null) return true;
  const pause = (now.getTime() - newestAt.getTime()) / 1000;
  if (rhythm === null) return pause > SILENCE_WITHOUT_RHYTHM;
  return pause > Math.max(SHORTEST_SILENCE, SILENT_PAUSES * rhythm.longGap);
}
