import fc from 'fast-check';
import { byVietnameseOrder, cleanText, excerpt } from './text';

describe('cleanText', () => {
  test.each([
    ['\u202egnp.exe', 'gnp.exe', 'a right-to-left override would show another name'],
    ['chính\u200b phủ\ufeff', 'chính phủ', 'nothing without width'],
    ['a\u0001b\u0007c\u001bd', 'abcd', 'no control characters'],
    ['x\r\ny\rz', 'x\ny\nz', 'line breaks of one kind'],
    ['một\ttab', 'một\ttab', 'tabs stay'],
    ['Đẩy mạnh'.normalize('NFD'), 'Đẩy mạnh'.normalize('NFC'), 'composed'],
    ['👩‍👩‍👧‍👦 🇻🇳 👩🏽‍💻', '👩‍👩‍👧‍👦 🇻🇳 👩🏽‍💻', 'emoji stay whole'],
    ['a\u200db', 'ab', 'a joiner that joins no pictographs only hides'],
    ['x\ud83dy', 'xy', 'half of a surrogate pair'],
    ['x\u{e0041}y', 'xy', 'invisible tags'],
    [
      'o\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
      'ó\u0302\u0303\u0304\u0305',
      'stacked marks overprint other lines',
    ],
    ['a\u2028b', 'a\nb', 'a line separator is a line break'],
  ])('%j becomes %j: %s', (given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });

  test('is the same the second time, whatever comes', () => {
    const isStable = (text: string): boolean => cleanText(cleanText(text)) === cleanText(text);
    expect(() => fc.assert(fc.property(fc.string({ unit: 'binary' }), isStable))).not.toThrow();
  });
});

test.each([
  ['ngắn', 10, 'ngắn'],
  ['một hai ba bốn', 9, 'một hai…'],
  ['dài'.repeat(10), 6, 'dàidài…'],
  ['hai  dòng\nmột', 40, 'hai dòng một'],
  ['câu một. câu hai', 8, 'câu một…'],
])('excerpt of %j at %d is %j', (text, length, expected) => {
  expect(excerpt(text, length)).toBe(expected);
});

test('Vietnamese order: Đ after D and before E', () => {
  const names = ['Vĩnh Long', 'Đà Nẵng', 'Điện Biên', 'Daklak', 'Gia Lai', 'An Giang'];
  expect(names.sort(byVietnameseOrder((name) => name))).toEqual([
    'An Giang',
    'Daklak',
    'Đà Nẵng',
    'Điện Biên',
    'Gia Lai',
    'Vĩnh Long',
  ]);
});
