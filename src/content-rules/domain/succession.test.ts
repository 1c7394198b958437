import { type Succession, whyNotSucceed } from './succession';

const line = (
  from: string,
  to: string,
  effectiveOn = '2025-07-01',
  extent: Succession['extent'] = 'part',
): Succession => ({
  from,
  to,
  extent,
  effectiveOn,
});

test.each([
  ['two provinces into one', line('b', 'c'), [line('a', 'c')], []],
  ['one province into two', line('a', 'c'), [line('a', 'b')], []],
  [
    'both mergers on one day',
    line('a', 'c', '2025-07-01', 'whole'),
    [line('a', 'b', '2025-07-01', 'whole')],
    [],
  ],
  ['to itself', line('a', 'a'), [], ['to-itself']],
  ['the same line again', line('a', 'b', '2026-01-01'), [line('a', 'b')], ['twice']],
  ['straight back', line('b', 'a'), [line('a', 'b')], ['in-a-circle']],
  ['back by a long way', line('c', 'a'), [line('a', 'b'), line('b', 'c')], ['in-a-circle']],
  [
    'from one that has ended',
    line('a', 'c', '2025-08-01'),
    [line('a', 'b', '2025-07-01', 'whole')],
    ['after-its-end'],
  ],
  [
    'into one that has ended',
    line('c', 'a', '2025-08-01'),
    [line('a', 'b', '2025-07-01', 'whole')],
    ['after-its-end'],
  ],
  ['into one that ended in part', line('c', 'a', '2025-08-01'), [line('a', 'b')], []],
])('%s', (_, added, others, expected) => {
  expect(whyNotSucceed(added, others)).toEqual(expected);
});
