import { headingLevels } from './heading-levels';
import { inLanguage, splitLanguage } from './language';
import { formatNumber, formatSize } from './numbers';
import { pageNumber, pageWindow } from './paging';

describe('headings keep their order and skip nothing', () => {
  test.each([
    [[1, 2, 3], 1, [2, 3, 4]],
    [[4, 6, 1], 1, [2, 3, 2]],
    [[2, 2, 4, 3, 2], 2, [3, 3, 4, 4, 3]],
    [[6, 5, 4], 1, [2, 2, 2]],
    [[1, 2, 3, 4, 5, 6], 2, [3, 4, 5, 6, 6, 6]],
    [[], 1, []],
  ])('%j under %d becomes %j', (written, under, expected) => {
    expect(headingLevels(written, under)).toEqual(expected);
  });
});

describe('the language is the beginning of the path', () => {
  test.each([
    ['/', 'vi', '/'],
    ['/en', 'en', '/'],
    ['/en/van-ban', 'en', '/van-ban'],
    ['/english', 'vi', '/english'],
    ['/van-ban', 'vi', '/van-ban'],
  ] as const)('%s', (whole, language, path) => {
    expect(splitLanguage(whole)).toEqual({ language, path });
    expect(inLanguage(language, path)).toBe(whole);
  });
});

describe('page numbers', () => {
  test.each([
    ['3', 3],
    ['1', 1],
    [null, 1],
    ['0', 1],
    ['-1', 1],
    ['2.5', 1],
    ['1e9', 1],
    ['999999', 1],
    ['abc', 1],
  ])('%j is page %d', (asked, page) => {
    expect(pageNumber(asked)).toBe(page);
  });

  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [3, 9, [1, 2, 3, 4, null, 9]],
    [4, 9, [1, 2, 3, 4, 5, null, 9]],
    [9, 9, [1, null, 8, 9]],
  ])('on page %d of %d are linked %j', (current, last, pages) => {
    expect(pageWindow(current, last)).toEqual(pages);
  });
});

test('numbers are Vietnamese', () => {
  expect([formatNumber(12106, 'vi'), formatNumber(1234.5, 'vi'), formatNumber(12106, 'en')]).toEqual([
    '12.106',
    '1.234,5',
    '12,106',
  ]);
  expect([formatSize(0.2, 'vi'), formatSize(850, 'vi'), formatSize(1234, 'vi')]).toEqual([
    '1 KB',
    '850 KB',
    '1,2 MB',
  ]);
});
