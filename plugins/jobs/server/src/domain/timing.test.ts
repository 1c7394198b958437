import { assertTiming, describeTiming, nextDue, type ScheduleTiming, shouldFire } from './timing';

test.each`
  timing                                     | after                         | expected                      | why
  ${{ cron: '0 7 * * *' }}                   | ${'2026-01-01T12:00:00Z'}     | ${'2026-01-02T00:00:00.000Z'} | ${'07:00 in Viet Nam is midnight UTC'}
  ${{ cron: '30 0 1 * *' }}                  | ${'2026-02-27T00:00:00Z'}     | ${'2026-02-28T17:30:00.000Z'} | ${'the first of March begins on 28 February UTC'}
  ${{ cron: '30 0 1 * *' }}                  | ${'2028-02-28T00:00:00Z'}     | ${'2028-02-29T17:30:00.000Z'} | ${'and on the 29th in a leap year'}
  ${{ cron: '0 0 29 2 *' }}                  | ${'2026-01-01T00:00:00Z'}     | ${'2028-02-28T17:00:00.000Z'} | ${'29 February waits for its year'}
  ${{ cron: '*/10 * * * * *' }}              | ${'2026-01-01T00:00:00Z'}     | ${'2026-01-01T00:00:10.000Z'} | ${'six fields: seconds'}
  ${{ cron: '0 12 * * *', timeZone: 'UTC' }} | ${'2026-01-01T12:00:00Z'}     | ${'2026-01-02T12:00:00.000Z'} | ${'strictly after'}
  ${{ everySeconds: 15 }}                    | ${'2026-01-01T00:00:14.999Z'} | ${'2026-01-01T00:00:15.000Z'} | ${'counted from the epoch, the same on every instance'}
  ${{ everySeconds: 15 }}                    | ${'2026-01-01T00:00:15Z'}     | ${'2026-01-01T00:00:30.000Z'} | ${'strictly after'}
`('$why', ({ timing, after, expected }) => {
  expect(nextDue(timing, new Date(after))?.toISOString()).toBe(expected);
});

test.each([
  [{ everySeconds: 0 }, 'at least 1'],
  [{ everySeconds: Number.NaN }, 'at least 1'],
  [{ cron: '0 0 31 2 *' }, 'never fires'],
  [{ cron: '61 * * * *' }, ''],
  [{ cron: 'often' }, ''],
  [{ cron: '0 0 * * *', timeZone: 'Asia/Nowhere' }, ''],
])('%p is refused', (timing, message) => {
  expect(() => assertTiming('a.b', timing as ScheduleTiming)).toThrow(message);
});

test.each([
  [undefined, 3_600_000, true],
  ['fire-once', 3_600_000, true],
  ['skip', 3_600_000, false],
  ['skip', 5_000, true],
] as const)('missed: %p, %d ms late: %p', (missed, late, expected) => {
  const due = new Date('2026-01-01T00:00:00Z');
  expect(shouldFire({ everySeconds: 60, missed }, due, new Date(due.getTime() + late))).toBe(expected);
});

test('a timing is described with its zone', () => {
  expect(describeTiming({ cron: '0 7 * * *' })).toBe('0 7 * * * (Asia/Ho_Chi_Minh)');
  expect(describeTiming({ everySeconds: 15 })).toBe('every 15 s');
});
