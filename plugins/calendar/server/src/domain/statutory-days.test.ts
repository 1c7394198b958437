import { addDays, type LegalDate, legalDate } from './legal-date';
import { lunarDate } from './lunar';
import { shippedCalendar } from './shipped-calendar';
import { statutoryDays } from './statutory-days';
import { workingCalendar } from './working-calendar';

describe('lunar dates of Viet Nam (UTC+7)', () => {
  test.each`
    year    | tet             | hungKings
    ${2025} | ${'2025-01-29'} | ${'2025-04-07'}
    ${2026} | ${'2026-02-17'} | ${'2026-04-26'}
    ${2027} | ${'2027-02-06'} | ${'2027-04-16'}
    ${2028} | ${'2028-01-26'} | ${'2028-04-04'}
    ${2029} | ${'2029-02-13'} | ${'2029-04-23'}
    ${2030} | ${'2030-02-02'} | ${'2030-04-12'}
    ${2031} | ${'2031-01-23'} | ${'2031-04-01'}
    ${2032} | ${'2032-02-11'} | ${'2032-04-19'}
    ${2033} | ${'2033-01-31'} | ${'2033-04-09'}
    ${2034} | ${'2034-02-19'} | ${'2034-04-28'}
    ${2035} | ${'2035-02-08'} | ${'2035-04-17'}
  `('Tết $year is $tet, 10/3 is $hungKings', ({ year, tet, hungKings }) => {
    expect(lunarDate(year, 1, 1)).toBe(tet);
    expect(lunarDate(year, 3, 10)).toBe(hungKings);
  });

  test('where Viet Nam and China differ, Viet Nam stands', () => {
    expect(lunarDate(2007, 1, 1)).toBe('2007-02-17'); // 18 February in China
    expect(lunarDate(2030, 1, 1)).toBe('2030-02-02'); // 3 February in China
  });
});

describe('breaks', () => {
  const calendar = workingCalendar(shippedCalendar());

  test.each`
    from            | until           | why
    ${'2025-01-25'} | ${'2025-02-02'} | ${'Tết 2025'}
    ${'2026-02-14'} | ${'2026-02-22'} | ${'Tết 2026'}
    ${'2025-04-30'} | ${'2025-05-04'} | ${'30 April and 1 May 2025 with the swap'}
    ${'2025-08-30'} | ${'2025-09-02'} | ${'National Day 2025'}
    ${'2026-01-01'} | ${'2026-01-04'} | ${'New Year 2026 with the swap'}
    ${'2026-04-25'} | ${'2026-04-27'} | ${'Hung Kings 2026, made up on Monday'}
    ${'2026-08-29'} | ${'2026-09-02'} | ${'National Day 2026 with the swap'}
    ${'2027-04-30'} | ${'2027-05-03'} | ${'1 May 2027 on a Saturday, made up on Monday'}
  `('$why: $from to $until, and not a day more', ({ from, until }) => {
    const off = (date: LegalDate) => !calendar.dayOn(date).isWorking;
    for (let date = legalDate(from); date <= until; date = addDays(date, 1))
      expect([date, off(date)]).toEqual([date, true]);
    expect(off(addDays(legalDate(from), -1))).toBe(false);
    expect(off(addDays(legalDate(until), 1))).toBe(false);
  });
});

describe('every year to 2035', () => {
  const days = statutoryDays(2025, 2035);
  const years = Array.from({ length: 11 }, (_, index) => String(2025 + index));

  test.each(years)('%s has eleven paid holidays, each on a weekday or made up on one', (year) => {
    const ofYear = days.filter(({ date }) => date.startsWith(year));
    const holidays = ofYear.filter(({ kind }) => kind === 'holiday');
    const lost = holidays.filter(({ date }) => [0, 6].includes(new Date(date).getUTCDay()));
    const madeUp = ofYear.filter(({ kind }) => kind === 'make-up');
    expect(holidays).toHaveLength(11);
    expect(madeUp).toHaveLength(lost.length);
    for (const { date } of madeUp) expect([0, 6]).not.toContain(new Date(date).getUTCDay());
  });

  test('no two rows for one day, in the shipped calendar either', () => {
    for (const rows of [days, shippedCalendar().days]) {
      const dates = rows.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
    }
  });

  test('only the days that are decided yearly are provisional, and only in years to come', () => {
    const provisional = days.filter(({ confirmation }) => confirmation === 'provisional');
    expect(new Set(provisional.map(({ name }) => name.en.replace('In lieu of ', '')))).toEqual(
      new Set(['Lunar New Year (Tết)', 'Day beside National Day']),
    );
    expect(provisional.every(({ date }) => date > '2026-12-31')).toBe(true);
  });
});
