import { numberKey, tidyNumber } from './legal-number';

test.each([
  ['57-NQ/TW', '57 – nq / tw', true, 'case, spaces and the en dash'],
  ['42/2022/NĐ-CP', '42/2022/NÐ-CP', true, 'the Icelandic look-alike of Đ'],
  ['42/2022/NĐ-CP', '42/2022/NĐ-CP'.normalize('NFD'), true, 'decomposed letters'],
  ['42/2022/NĐ-CP', '42/2022/ND-CP', false, 'D is another letter than Đ'],
  ['57-NQ/TW', '75-NQ/TW', false, 'another number'],
])('%s and %s: %s (%s)', (one, other, same) => {
  expect(numberKey(one) === numberKey(other)).toBe(same);
});

test('a number is kept as people write it', () => {
  expect(tidyNumber('  57 –  NQ / TW ')).toBe('57-NQ/TW');
  expect(tidyNumber('12/2025/NÐ-CP')).toBe('12/2025/NĐ-CP');
});
