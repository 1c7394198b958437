import { legalDateOf } from './legal-date';
import { type DocumentDates, type Effect, legalStatusOn, outsideEnds } from './legal-status';

const dates = (
  issuedOn: string | null,
  effectiveOn: string | null = null,
  expiresOn: string | null = null,
): DocumentDates => ({
  issuedOn,
  effectiveOn,
  expiresOn,
});

test.each([
  ['2025-07-01', dates('2025-06-01', '2025-07-01'), 'in-force', 'the effective day counts'],
  ['2025-06-30', dates('2025-06-01', '2025-07-01'), 'not-yet-in-force', 'the day before'],
  ['2024-12-22', dates('2024-12-22'), 'in-force', 'without an effective day, from the day of issue'],
  [
    '2025-12-31',
    dates('2025-01-01', null, '2025-12-31'),
    'expired',
    'the day named is the first without force',
  ],
  ['2025-12-30', dates('2025-01-01', null, '2025-12-31'), 'in-force', 'the day before it'],
  ['2025-01-01', dates(null), 'not-yet-in-force', 'no day known'],
] as const)('on %s, %j is %s (%s)', (today, given, status, _why) => {
  expect(legalStatusOn(today, given)).toBe(status);
});

const law = dates('2020-01-01');
const effect = (
  source: string,
  kind: Effect['kind'],
  target: string,
  extent: Effect['extent'] = 'whole',
): Effect => ({
  source,
  kind,
  target,
  extent,
});

test.each([
  ['repeals', 'whole', 'expired'],
  ['replaces', 'whole', 'expired'],
  ['repeals', 'part', 'partly-expired'],
  ['replaces', 'part', 'partly-expired'],
  ['amends', 'whole', 'partly-expired'],
  ['guides', 'whole', 'in-force'],
  ['corrects', 'whole', 'in-force'],
  ['consolidates', 'whole', 'in-force'],
] as const)('a document in force that %s (%s) leaves the other %s', (kind, extent, status) => {
  const published = new Map([
    ['old', law],
    ['new', dates('2025-01-01')],
  ]);
  const ends = outsideEnds(published, [effect('new', kind, 'old', extent)]);
  expect(legalStatusOn('2025-06-01', law, ends.get('old'))).toBe(status);
  expect(legalStatusOn('2024-12-31', law, ends.get('old'))).toBe('in-force');
});

test.each([
  ['the repealing document is a draft', [['old', law]], [effect('new', 'repeals', 'old')], 'in-force'],
  [
    'it is issued but not yet effective',
    [
      ['old', law],
      ['new', dates('2025-05-01', '2026-01-01')],
    ],
    [effect('new', 'repeals', 'old')],
    'in-force',
  ],
  [
    'it has itself expired since',
    [
      ['old', law],
      ['new', dates('2021-01-01', null, '2022-01-01')],
    ],
    [effect('new', 'repeals', 'old')],
    'expired',
  ],
  [
    'it was repealed before its first day',
    [
      ['old', law],
      ['new', dates('2021-01-01', '2021-07-01')],
      ['newest', dates('2021-03-01')],
    ],
    [effect('new', 'repeals', 'old'), effect('newest', 'repeals', 'new')],
    'in-force',
  ],
  [
    'it was repealed after its first day',
    [
      ['old', law],
      ['new', dates('2021-01-01')],
      ['newest', dates('2021-03-01')],
    ],
    [effect('newest', 'repeals', 'new'), effect('new', 'repeals', 'old')],
    'expired',
  ],
  ['it names itself', [['old', law]], [effect('old', 'repeals', 'old')], 'in-force'],
  [
    'two name each other',
    [
      ['old', law],
      ['new', dates('2021-01-01')],
    ],
    [effect('old', 'repeals', 'new'), effect('new', 'repeals', 'old')],
    'expired',
  ],
] as const)('%s', (_why, published, effects, status) => {
  expect(legalStatusOn('2025-06-01', law, outsideEnds(new Map(published), effects).get('old'))).toBe(status);
});

test.each([
  ['2025-12-31T16:59:59Z', '2025-12-31'],
  ['2025-12-31T17:00:00Z', '2026-01-01'],
])('%s is %s in Viet Nam', (instant, day) => {
  expect(legalDateOf(new Date(instant))).toBe(day);
});
