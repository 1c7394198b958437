import { daysUntil, formatDay, formatInstant, formatOfficialDay, isDate, legalDay } from './dates';

describe('days as Vietnamese readers write them', () => {
  test.each`
    given                         | vi              | en                  | why
    ${'2025-07-02'}               | ${'02/07/2025'} | ${'2 July 2025'}    | ${'a date of law is not moved by zones'}
    ${'2025-07-01T17:00:00.000Z'} | ${'02/07/2025'} | ${'2 July 2025'}    | ${'midnight in Viet Nam is 17:00 UTC of the day before'}
    ${'2025-07-01T16:59:59.000Z'} | ${'01/07/2025'} | ${'1 July 2025'}    | ${'a second earlier'}
    ${'2024-12-31T20:00:00.000Z'} | ${'01/01/2025'} | ${'1 January 2025'} | ${'over the new year'}
  `('$given is $vi, $en: $why', ({ given, vi, en }) => {
    expect([formatDay(given, 'vi'), formatDay(given, 'en')]).toEqual([vi, en]);
  });

  // Decree 30/2020/NĐ-CP, annex I.
  test.each([
    ['2025-07-02', 'ngày 02 tháng 7 năm 2025'],
    ['2025-01-09', 'ngày 09 tháng 01 năm 2025'],
    ['2025-02-10', 'ngày 10 tháng 02 năm 2025'],
    ['2025-03-31', 'ngày 31 tháng 3 năm 2025'],
    ['2024-12-22', 'ngày 22 tháng 12 năm 2024'],
  ])('%s in an official text is "%s"', (given, expected) => {
    expect(formatOfficialDay(given, 'vi')).toBe(expected);
  });

  test('an instant has 24 hours', () => {
    expect(formatInstant('2025-07-02T07:30:00.000Z', 'vi')).toBe('02/07/2025, 14:30');
    expect(formatInstant('2025-07-01T17:00:00.000Z', 'vi')).toBe('02/07/2025, 00:00');
  });
});

test('the legal day is that of Viet Nam, not of the machine', () => {
  expect(legalDay(new Date('2025-12-31T17:30:00Z'))).toBe('2026-01-01');
});

test.each([
  ['2025-08-01', '2025-07-31', 1],
  ['2025-08-01', '2025-08-01', 0],
  ['2025-07-31', '2025-08-01', -1],
  ['2024-03-01', '2024-02-28', 2],
])('to %s from %s are %d days', (day, today, days) => {
  expect(daysUntil(day, today)).toBe(days);
});

test.each([
  ['2025-07-02', true],
  ['2025-07-02T07:30:00.000Z', true],
  ['hôm qua', false],
  ['2025-99-99', false],
  ['', false],
])('%j is a date: %s', (value, expected) => {
  expect(isDate(value)).toBe(expected);
});
