import { addDays, type LegalDate, legalDate, weekdayOf } from './legal-date';
import { lunarDate } from './lunar';
import type { Confirmation, SpecialDay } from './special-day';

const holidayLaw = 'Bộ luật Lao động 2019, Điều 112';
const makeUpLaw = 'Bộ luật Lao động 2019, Điều 111 khoản 3';
const enactedOn = legalDate('2019-11-20');
const saturday = 6;

/** Years of which the days of Tết and the day beside National Day have been announced. */
const decidedYears = new Set([2025, 2026]);

/**
 * The paid holidays of the Labour Code 2019, art. 112, of each year, and the working days made up for those on a weekly day off (art. 111.3).
 * The days of Tết and the day beside 2 September are set by the Prime Minister each year (art. 112.3): until then the
 * usual choice stands here, marked provisional.
 */
export function statutoryDays(firstYear: number, lastYear: number): SpecialDay[] {
  const holidays: SpecialDay[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) holidays.push(...holidaysOf(year));
  const inOrder = holidays.sort((a, b) => (a.date < b.date ? -1 : 1));
  return [...inOrder, ...makeUpDays(inOrder)].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function holidaysOf(year: number): SpecialDay[] {
  const yearly: Confirmation = decidedYears.has(year) ? 'confirmed' : 'provisional';
  return [
    holiday(`${year}-01-01`, 'Tết Dương lịch', "New Year's Day"),
    ...tetDays(year).map((date) => holiday(date, 'Tết Nguyên đán', 'Lunar New Year (Tết)', yearly)),
    holiday(lunarDate(year, 3, 10), 'Giỗ Tổ Hùng Vương', "Hung Kings' Commemoration Day"),
    holiday(`${year}-04-30`, 'Ngày Chiến thắng', 'Victory Day'),
    holiday(`${year}-05-01`, 'Ngày Quốc tế Lao động', 'International Labour Day'),
    holiday(`${year}-09-02`, 'Quốc khánh', 'National Day'),
    holiday(besideNationalDay(year), 'Ngày liền kề Quốc khánh', 'Day beside National Day', yearly),
  ];
}

/**
 * Five days: one before the first day of the lunar year and four from it where that fills Monday to Friday, else two and three: what was announced for 2025
 * (27 to 31 January) and 2026 (16 to 20 February).
 */
function tetDays(year: number): LegalDate[] {
  const newYear = lunarDate(year, 1, 1);
  const daysBefore = weekdayOf(newYear) === 2 ? 1 : 2;
  return Array.from({ length: 5 }, (_, index) => addDays(newYear, index - daysBefore));
}

/** The side that joins a weekend: 3 September after a Sunday, Monday or Thursday, else 1 September (as announced for 2025 and 2026). */
function besideNationalDay(year: number): LegalDate {
  const weekday = weekdayOf(legalDate(`${year}-09-02`));
  return legalDate([7, 1, 4].includes(weekday) ? `${year}-09-03` : `${year}-09-01`);
}

function makeUpDays(holidays: readonly SpecialDay[]): SpecialDay[] {
  const taken = new Set(holidays.map(({ date }) => date));
  const madeUp: SpecialDay[] = [];
  for (const { date: lost, name, confirmation } of holidays) {
    if (weekdayOf(lost) < saturday) continue;
    let date = addDays(lost, 1);
    while (weekdayOf(date) >= saturday || taken.has(date)) date = addDays(date, 1);
    taken.add(date);
    madeUp.push({
      date,
      kind: 'make-up',
      name: { vi: `Nghỉ bù ${name.vi}`, en: `In lieu of ${name.en}` },
      legalSource: makeUpLaw,
      knownOn: enactedOn,
      confirmation,
    });
  }
  return madeUp;
}

function holiday(date: string, vi: string, en: string, confirmation: Confirmation = 'confirmed'): SpecialDay {
  return {
    date: legalDate(date),
    kind: 'holiday',
    name: { vi, en },
    legalSource: holidayLaw,
    knownOn: enactedOn,
    confirmation,
  };
}
