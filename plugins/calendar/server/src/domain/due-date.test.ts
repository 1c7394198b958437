import fc from 'fast-check';
import { dueDate, dueOn } from './due-date';
import { addDays, type LegalDate, legalDate } from './legal-date';
import { reasonText } from './reason-text';
import { shippedCalendar } from './shipped-calendar';
import type { Pause, TermUnit } from './term';
import { OutsideCalendar, type WorkingCalendar, workingCalendar } from './working-calendar';

const vietnam = workingCalendar(shippedCalendar());
const confirmed = (date: string): WorkingCalendar => {
  const definition = shippedCalendar();
  return workingCalendar({
    ...definition,
    days: definition.days.map((day) => (day.date === date ? { ...day, confirmation: 'confirmed' } : day)),
  });
};

describe('working days: the golden table', () => {
  test.each`
    received        | days  | due             | why
    ${'2025-12-31'} | ${5}  | ${'2026-01-09'} | ${'1 January, and 2 January swapped off'}
    ${'2025-12-31'} | ${6}  | ${'2026-01-10'} | ${'Saturday worked for Friday 2 January'}
    ${'2025-12-31'} | ${15} | ${'2026-01-22'} | ${'one worked Saturday, two weekends'}
    ${'2026-02-11'} | ${5}  | ${'2026-02-25'} | ${'Tết break of 14 to 22 February'}
    ${'2026-02-11'} | ${15} | ${'2026-03-11'} | ${'the same and two weekends'}
    ${'2025-01-24'} | ${1}  | ${'2025-02-03'} | ${'Tết break of 25 January to 2 February'}
    ${'2025-04-25'} | ${1}  | ${'2025-04-26'} | ${'Saturday worked for Friday 2 May'}
    ${'2025-04-29'} | ${1}  | ${'2025-05-05'} | ${'30 April, 1 May, the swapped 2 May and a weekend'}
    ${'2026-04-24'} | ${1}  | ${'2026-04-28'} | ${'Hung Kings on a Sunday, made up on Monday'}
    ${'2026-08-21'} | ${1}  | ${'2026-08-22'} | ${'Saturday worked for Monday 31 August'}
    ${'2026-08-28'} | ${1}  | ${'2026-09-03'} | ${'31 August swapped off, National Day and the day before'}
    ${'2026-01-31'} | ${1}  | ${'2026-02-02'} | ${'received on a Saturday: day zero; Monday is day one'}
    ${'2026-11-20'} | ${5}  | ${'2026-11-27'} | ${'24 November is announced, not confirmed'}
  `('$received + $days = $due: $why', ({ received, days, due }) => {
    const term = { length: days, unit: 'working' } as const;
    expect(dueDate(legalDate(received), term, vietnam).dueOn).toBe(due);
    expect(dueOn(legalDate(received), term, vietnam)).toBe(due);
  });

  test('20 November 2026 + 5 is 30 November once 24 November is confirmed', () => {
    const term = { length: 5, unit: 'working' } as const;
    expect(dueOn(legalDate('2026-11-20'), term, confirmed('2026-11-24'))).toBe('2026-11-30');
  });
});

describe('calendar days and months', () => {
  test.each`
    received        | length | unit          | due             | why
    ${'2026-03-02'} | ${15}  | ${'calendar'} | ${'2026-03-17'} | ${'ends on a Tuesday'}
    ${'2026-03-06'} | ${15}  | ${'calendar'} | ${'2026-03-23'} | ${'ends on Saturday 21 March (148.5)'}
    ${'2026-02-04'} | ${10}  | ${'calendar'} | ${'2026-02-23'} | ${'ends on the first day of the Tết break'}
    ${'2025-12-30'} | ${11}  | ${'calendar'} | ${'2026-01-10'} | ${'ends on a Saturday that is worked'}
    ${'2026-01-31'} | ${1}   | ${'month'}    | ${'2026-03-02'} | ${'28 February has no 31st (148.3) and is a Saturday'}
    ${'2027-12-31'} | ${2}   | ${'month'}    | ${'2028-02-29'} | ${'leap year'}
    ${'2026-05-15'} | ${12}  | ${'month'}    | ${'2027-05-17'} | ${'15 May 2027 is a Saturday'}
    ${'2026-06-30'} | ${3}   | ${'month'}    | ${'2026-09-30'} | ${'corresponding day'}
  `('$received + $length $unit = $due: $why', ({ received, length, unit, due }) => {
    expect(dueDate(legalDate(received), { length, unit }, vietnam).dueOn).toBe(due);
    expect(dueOn(legalDate(received), { length, unit }, vietnam)).toBe(due);
  });
});

describe('pauses keep the time that was used', () => {
  test.each`
    pauses                                                          | due             | why
    ${[['2026-03-04', '2026-03-06']]}                               | ${'2026-03-11'} | ${'two days used, two working days stood still'}
    ${[['2026-03-04', '2026-03-04']]}                               | ${'2026-03-09'} | ${'resumed on the same day'}
    ${[['2026-03-06', '2026-03-08']]}                               | ${'2026-03-09'} | ${'a weekend stood still: nothing lost'}
    ${[['2026-03-02', '2026-03-31']]}                               | ${'2026-04-07'} | ${'paused on the day of receipt: five days from 1 April'}
    ${[['2026-03-03', '2026-03-04'], ['2026-03-09', '2026-03-10']]} | ${'2026-03-11'} | ${'two pauses'}
    ${[['2026-03-16', '2026-03-20']]}                               | ${'2026-03-09'} | ${'a pause after the end changes nothing'}
  `('2 March 2026 + 5 with $pauses = $due: $why', ({ pauses, due }) => {
    const list: Pause[] = pauses.map(([from, until]: [LegalDate, LegalDate]) => ({ from, until }));
    const found = dueDate(legalDate('2026-03-02'), { length: 5, unit: 'working' }, vietnam, list);
    expect(found.dueOn).toBe(due);
    expect(found.days.filter(({ counted }) => counted)).toHaveLength(5);
  });

  test('a term that stands still has no due date', () => {
    const open = [{ from: legalDate('2026-03-04'), until: null }];
    const term = { length: 5, unit: 'working' } as const;
    expect(() => dueDate(legalDate('2026-03-02'), term, vietnam, open)).toThrow(RangeError);
    expect(() => dueOn(legalDate('2026-03-02'), term, vietnam, open)).toThrow(RangeError);
  });
});

describe('refusals', () => {
  test.each([0, -1, 1.5, 3_661, Number.NaN])('%s working days', (length) => {
    expect(() => dueDate(legalDate('2026-03-02'), { length, unit: 'working' }, vietnam)).toThrow(RangeError);
  });

  test.each<[string, number, TermUnit]>([
    ['2024-12-30', 5, 'working'],
    ['2024-12-30', 5, 'calendar'],
    ['2035-12-28', 5, 'working'],
    ['2035-12-28', 5, 'calendar'],
    ['2035-06-28', 12, 'month'],
  ])('%s + %s %s lies outside the calendar', (received, length, unit) => {
    const from = legalDate(received);
    expect(() => dueDate(from, { length, unit }, vietnam)).toThrow(OutsideCalendar);
    expect(() => dueOn(from, { length, unit }, vietnam)).toThrow(OutsideCalendar);
  });

  test('the day before the calendar begins can be day zero', () => {
    expect(dueOn(legalDate('2024-12-31'), { length: 1, unit: 'working' }, vietnam)).toBe('2025-01-02');
  });
});

describe('the incremental and the closed form', () => {
  test.each<TermUnit>(['working', 'calendar', 'month'])('agree for every day of 2025 to 2027: %s', (unit) => {
    const lengths = unit === 'month' ? [1, 2, 3, 6] : [1, 2, 3, 5, 7, 10, 15, 20, 30, 60];
    for (let date = legalDate('2025-01-01'); date <= '2027-12-31'; date = addDays(date, 1)) {
      for (const length of lengths) {
        const closed = dueOn(date, { length, unit }, vietnam);
        if (dueDate(date, { length, unit }, vietnam).dueOn !== closed)
          throw new Error(`${date} + ${length} ${unit}`);
      }
    }
  });

  const dates = fc.integer({ min: 0, max: 1094 }).map((days) => addDays(legalDate('2025-01-01'), days));
  const placed = fc.record({
    dayZero: dates,
    length: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom<TermUnit>('working', 'calendar', 'month'),
    gaps: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 4,
    }),
  });

  test('agree on any term with any pauses, and the explanation sums to the date', () => {
    void fc.assert(
      fc.property(placed, ({ dayZero, length, unit, gaps }) => {
        const pauses = pausesOf(dayZero, gaps);
        const found = dueDate(dayZero, { length, unit }, vietnam, pauses);
        expect(dueOn(dayZero, { length, unit }, vietnam, pauses)).toBe(found.dueOn);
        expect(found.days.map(({ date }) => date)).toEqual(
          found.days.map((_, index) => addDays(dayZero, index + 1)),
        );
        expect(found.days.at(-1)?.date).toBe(found.dueOn);
        const counted = found.days.filter((day) => day.counted).length;
        if (unit !== 'month') expect(counted).toBe(length);
        expect(vietnam.dayOn(found.dueOn).isWorking).toBe(true);
        expect(found.days.map(({ reason }) => reasonText(reason, 'vi'))).not.toContain('');
      }),
      { numRuns: 1_000 },
    );
  });

  function pausesOf(dayZero: LegalDate, gaps: [number, number][]): Pause[] {
    const pauses: Pause[] = [];
    let at = dayZero;
    for (const [after, lasting] of gaps) {
      const from = addDays(at, after);
      at = addDays(from, lasting);
      pauses.push({ from, until: at });
    }
    return pauses;
  }
});

test('a later start never ends earlier', () => {
  for (const unit of ['working', 'calendar', 'month'] as const) {
    for (let date = legalDate('2025-01-01'); date <= '2027-12-31'; date = addDays(date, 1)) {
      const next = dueOn(addDays(date, 1), { length: 5, unit }, vietnam);
      if (next < dueOn(date, { length: 5, unit }, vietnam)) throw new Error(`${date} + 5 ${unit}`);
    }
  }
});
