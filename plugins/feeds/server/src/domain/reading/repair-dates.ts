import type { FeedDate } from './feed-dates';

const HOUR = 3_600_000;
/** Clocks of portals run ahead a little; nobody needs to be told. */
const CLOCK_SKEW = 10 * 60_000;
/** Viet Nam's offset: what a portal adds to a date when it writes local time and calls it GMT. */
const MISLABELLED = 7 * HOUR;

export interface RepairedDate {
  instant: Date | null;
  repaired: boolean;
}

/**
 * A date that is not in the future. One that is, is brought back by the likeliest error: local time labelled as GMT, then
 * day and month exchanged; what no error explains becomes the time of reading.
 */
export function repairDate(date: FeedDate | null, now: Date): RepairedDate {
  if (!date) return { instant: null, repaired: false };
  const ahead = date.instant.getTime() - now.getTime();
  if (ahead <= 0) return { instant: date.instant, repaired: false };
  if (ahead <= CLOCK_SKEW) return { instant: now, repaired: false };
  if (date.zoned && ahead <= MISLABELLED)
    return { instant: new Date(date.instant.getTime() - MISLABELLED), repaired: true };
  if (date.alternative && date.alternative <= now) return { instant: date.alternative, repaired: true };
  return { instant: now, repaired: true };
}
