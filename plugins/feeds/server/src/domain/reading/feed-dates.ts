import { foldVietnamese } from './fold-vietnamese';

/** Portals that give no zone mean their own clock: Viet Nam, +07:00 since 1975. */
const PORTAL_OFFSET_MINUTES = 7 * 60;
/** 1 January 1970 is what an empty field becomes in many exports: it is no date. */
const EARLIEST_YEAR = 1971;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 822, section 5, and what mailers and portals added to it. Minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  met: 60,
  west: 60,
  cest: 120,
  eet: 120,
  mest: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  ict: 420,
  sgt: 480,
  hkt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  ast: -240,
  adt: -180,
  edt: -240,
  est: -300,
  et: -300,
  cdt: -300,
  cst: -360,
  ct: -360,
  mdt: -360,
  mst: -420,
  mt: -420,
  pdt: -420,
  pst: -480,
  pt: -480,
  akdt: -480,
  akst: -540,
  hst: -600,
};

export interface FeedDate {
  instant: Date;
  /** False where the text has no zone and the portals' own was assumed. */
  zoned: boolean;
  /** The other instant that the same digits may mean (day and month exchanged), where there is one. */
  alternative: Date | null;
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0, millisecond: 0 };

/**
 * An instant from what feeds write where a date belongs: RFC 822 with its many errors, ISO 8601 in all its forms, asctime,
 * `31/12/2025 2:05 CH`, `Thứ Tư, ngày 31 tháng 12 năm 2025`. Days come before months, as Viet Nam writes them, unless only
 * the other order is possible. Null where there is no date in it. Looks at 100 characters at most.
 */
export function readFeedDate(written: string | null | undefined): FeedDate | null {
  const text = foldVietnamese((written ?? '').slice(0, 100))
    .replace(/\s+/g, ' ')
    .trim();
  if (!text) return null;
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(text);
  const { clock, rest } = takeClock(text);
  const { offset, rest: dateText } = takeZone(rest, clock !== null);
  const day = isoDay(dateText) ?? namedMonthDay(dateText) ?? vietnameseDay(dateText) ?? numericDay(dateText);
  if (!day) return null;
  const at = (date: Day): Date | null => instantOf(date, clock ?? MIDNIGHT, offset ?? PORTAL_OFFSET_MINUTES);
  const exchanged =
    'exchangeable' in day && day.day <= 12 ? at({ year: day.year, month: day.day, day: day.month }) : null;
  const instant = at(day);
  if (!instant) return exchanged ? { instant: exchanged, zoned: offset !== null, alternative: null } : null;
  const same = exchanged?.getTime() === instant.getTime();
  return { instant, zoned: offset !== null, alternative: same ? null : exchanged };
}

/** Seconds or milliseconds since 1970, as exports of databases write. */
function fromEpoch(digits: string): FeedDate {
  const instant = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  return { instant, zoned: true, alternative: null };
}

/** `14:05`, `14:05:09.5`, `2:05 CH` (afternoon), `14h05`, `14 giờ 05`; 24:00 is the end of the day. */
function takeClock(text: string): { clock: Clock | null; rest: string } {
  const found =
    /(?:^|[\s,(]|(?<=\d)t)(\d{1,2})(?: ?: ?|h| gio )(\d{2})(?: ?: ?(\d{2})(?:[.,:](\d{1,9}))?)?(?: ?(sa|ch|am|pm|sang|chieu|toi)\b)?/i.exec(
      text,
    ) ?? /(?<=\d)t(\d{2})(\d{2})?(\d{2})?(?:[.,](\d{1,9}))?()/i.exec(text);
  if (!found) return { clock: null, rest: text };
  const [whole, hours, minutes, seconds, fraction, half] = found;
  let hour = Number(hours);
  if (half && /^(?:ch|pm|chieu|toi)$/i.test(half) && hour < 12) hour += 12;
  if (half && /^(?:sa|am|sang)$/i.test(half) && hour === 12) hour = 0;
  const clock = {
    hour,
    minute: Number(minutes ?? 0),
    second: Math.min(Number(seconds ?? 0), 59),
    millisecond: fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0,
  };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`;
  return clock.hour > 24 || clock.minute > 59 ? { clock: null, rest } : { clock, rest: rest.trim() };
}

function takeZone(text: string, hasClock: boolean): { offset: number | null; rest: string } {
  const numeric =
    /(?:^|[\s(]|(?:gmt|utc|ut|z) ?)([+-])(\d{1,2}):?(\d{2})?\)?(?: ?\([^)]*\))?(?=$| \d{4}$)/i.exec(text);
  if (numeric && hasClock) {
    const [, sign, hours, minutes] = numeric;
    const offset = (Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
    if (Math.abs(offset) <= 15 * 60)
      return {
        offset,
        rest: `${text.slice(0, numeric.index)}${text.slice(numeric.index + numeric[0].length)}`.trim(),
      };
  }
  const named = /(?:^|[\s(\d])([a-z]{1,5})\)?(?=$|\s+\d{4}$|\s*$)/i.exec(text);
  const offset = named?.[1] ? ZONES[named[1].toLowerCase()] : undefined;
  if (!named?.[1] || offset === undefined || (named[1].length === 1 && !hasClock))
    return { offset: null, rest: text };
  const start = named.index + named[0].indexOf(named[1]);
  return { offset, rest: `${text.slice(0, start)} ${text.slice(start + named[1].length)}`.trim() };
}

/** ISO 8601: `2025-12-31`, `20251231`, `2025-12`, `2025`, `2025-365`, `2025-W52-3`, `--12-31` is not one. */
function isoDay(text: string): Day | null {
  const full =
    /(?:^|[^\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /(?:^|\s)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (full) return { year: Number(full[1]), month: Number(full[2]), day: Number(full[3]) };
  const ordinal = /^(\d{4})-?(\d{3})(?!\d)/.exec(text);
  if (ordinal) return fromUtc(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
  const week = /^(\d{4})-?w(\d{2})(?:-?(\d))?/i.exec(text);
  if (week)
    return fromUtc(
      mondayOfWeekOne(Number(week[1])) + ((Number(week[2]) - 1) * 7 + Number(week[3] ?? 1) - 1) * 86_400_000,
    );
  const month = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  return month ? { year: Number(month[1]), month: Number(month[2] ?? 1), day: 1 } : null;
}

const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const DAY_FIRST = new RegExp(
  `(?:^|[^\\d])(\\d{1,2})(?:st|nd|rd|th)?[ ,/-]*${MONTH}[ ,/-]*(\\d{4}|\\d{2})(?!\\d)`,
  'i',
);
const MONTH_FIRST = new RegExp(`${MONTH}[ ,/-]*(\\d{1,2})(?:st|nd|rd|th)?[ ,/-]+(\\d{4}|\\d{2})(?!\\d)`, 'i');
const YEAR_FIRST = new RegExp(`(\\d{4})[ ,/-]*${MONTH}[ ,/-]*(\\d{1,2})(?!\\d)`, 'i');

/** `31 Dec 2025`, `31-Dec-25`, `Wed Dec 31 2025`, `December 31, 2025`. */
function namedMonthDay(text: string): Day | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return { day: Number(dayFirst[1]), month: monthOf(dayFirst[2]), year: fullYear(dayFirst[3]) };
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    return { month: monthOf(monthFirst[1]), day: Number(monthFirst[2]), year: fullYear(monthFirst[3]) };
  }
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst
    ? { year: Number(yearFirst[1]), month: monthOf(yearFirst[2]), day: Number(yearFirst[3]) }
    : null;
}

/** The months in words, longest first; the first and the last have names of their own. */
const MONTH_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\bthang (?:muoi hai|chap)\b/i, 12],
  [/\bthang muoi mot\b/i, 11],
  [/\bthang muoi\b/i, 10],
  [/\bthang chin\b/i, 9],
  [/\bthang tam\b/i, 8],
  [/\bthang bay\b/i, 7],
  [/\bthang sau\b/i, 6],
  [/\bthang nam\b/i, 5],
  [/\bthang tu\b/i, 4],
  [/\bthang ba\b/i, 3],
  [/\bthang hai\b/i, 2],
  [/\bthang (?:mot|gieng)\b/i, 1],
];

/** `ngày 31 tháng 12 năm 2025`, `31 thg 12, 2025`, `31 Th12 2025`, `31 tháng Chạp 2025`. */
function vietnameseDay(written: string): Day | null {
  const word = MONTH_WORDS.find(([pattern]) => pattern.test(written));
  const text = word ? written.replace(word[0], `thang ${word[1]}`) : written;
  const found = /(\d{1,2})[ ,/-]*(?:thang|thg|th)\.? ?(\d{1,2})[ ,/-]*(?:nam )?(\d{4}|\d{2})(?!\d)/i.exec(
    text,
  );
  return found ? { day: Number(found[1]), month: Number(found[2]), year: fullYear(found[3]) } : null;
}

function numericDay(text: string): (Day & { exchangeable: true }) | null {
  const found = /(?:^|[^\d])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(text);
  return found
    ? { day: Number(found[1]), month: Number(found[2]), year: fullYear(found[3]), exchangeable: true }
    : null;
}

function instantOf({ year, month, day }: Day, clock: Clock, offset: number): Date | null {
  if (year < EARLIEST_YEAR || year > 9999 || month < 1 || month > 12) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (day < 1 || midnight.getUTCMonth() !== month - 1) return null;
  const sinceMidnight =
    ((clock.hour * 60 + clock.minute - offset) * 60 + clock.second) * 1000 + clock.millisecond;
  return new Date(midnight.getTime() + sinceMidnight);
}

const monthOf = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

/** RFC 2822, section 4.3: 00 to 49 are of this century, 50 to 99 of the last. */
function fullYear(written: string | undefined): number {
  const year = Number(written);
  if ((written ?? '').length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function fromUtc(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO 8601: week one is the one with the year's first Thursday, so the one that holds 4 January. */
function mondayOfWeekOne(year: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
}
