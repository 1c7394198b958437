import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import {
  addMonths,
  dayNumber,
  fromDayNumber,
  legalDate,
  legalMoment,
  readLegalDate,
  weekdayOf,
} from './legal-date';

test.each([
  '2026-02-30',
  '2026-13-01',
  '2026-1-1',
  '02/07/2026',
  '',
  '2026-01-01T00:00:00Z',
  '0000-00-00',
  '20260101',
])('%p is not a date', (text) => {
  expect(readLegalDate(text)).toBeNull();
  expect(() => legalDate(text)).toThrow(RangeError);
});

test('days are numbered without a gap over a hundred years', () => {
  for (let number = dayNumber(legalDate('1970-01-01')); number < 36_525; number += 1)
    expect(dayNumber(fromDayNumber(number))).toBe(number);
});

test.each`
  date            | months | expected
  ${'2026-01-31'} | ${1}   | ${'2026-02-28'}
  ${'2028-01-31'} | ${1}   | ${'2028-02-29'}
  ${'2026-12-31'} | ${2}   | ${'2027-02-28'}
  ${'2026-10-15'} | ${3}   | ${'2027-01-15'}
`('$date and $months months: $expected (Civil Code, art. 148.3)', ({ date, months, expected }) => {
  expect(addMonths(legalDate(date), months)).toBe(expected);
});

test.each([
  ['2026-11-16', 1],
  ['2026-11-22', 7],
  ['1969-12-31', 3],
])('%s is weekday %s', (date, weekday) => {
  expect(weekdayOf(legalDate(date))).toBe(weekday);
});

test.each`
  instant                        | date            | time
  ${'2025-12-31T16:59:59Z'}      | ${'2025-12-31'} | ${'23:59'}
  ${'2025-12-31T17:00:00Z'}      | ${'2026-01-01'} | ${'00:00'}
  ${'2026-06-30T23:30:00-07:00'} | ${'2026-07-01'} | ${'13:30'}
`('$instant is $date $time in Viet Nam', ({ instant, date, time }) => {
  expect(legalMoment(new Date(instant))).toEqual({ date, time });
});

describe('whatever the zone of the machine', () => {
  const inZone = (zone: string) =>
    JSON.parse(
      execFileSync(process.execPath, [join(__dirname, '../../../../../tests/support/dates-in-zone.cjs')], {
        env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
        encoding: 'utf8',
      }),
    ) as { offset: number; golden: string[]; digest: string };
  const { digest } = inZone('Asia/Ho_Chi_Minh');

  test.each([
    ['UTC', 0],
    ['America/Los_Angeles', 480],
    ['Asia/Ho_Chi_Minh', -420],
    ['Pacific/Kiritimati', -840],
  ])('%s: the same dates', (zone, offset) => {
    expect(inZone(zone)).toEqual({
      offset,
      golden: ['2026-01-09', '2026-01-10', '2026-03-11', '2026-03-02', '2026-01-05', '2026-01-06'],
      digest,
    });
  });
});
