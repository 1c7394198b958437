import { foreignWords } from './vietnamese';

const known = new Set(['video']);

test.each`
  text                                          | foreign                               | why
  ${'Xuất bản'}                                 | ${[]}                                 | ${'diacritics'}
  ${'Thanh Hoa, cho toi xem tin quoc gia'}      | ${[]}                                 | ${'syllables without diacritics'}
  ${'Nghiên cứu khuyếch trương'}                | ${[]}                                 | ${'the longest rimes'}
  ${'Draft'}                                    | ${['Draft']}                          | ${'a state'}
  ${'Đã lưu draft'}                             | ${['draft']}                          | ${'one word among ours'}
  ${'Select or enter a value'}                  | ${['Select', 'or', 'enter', 'value']} | ${'a sentence'}
  ${'Go to next page'}                          | ${['next', 'page']}                   | ${'enough words are recognised'}
  ${'Phim (video), API, PDF'}                   | ${[]}                                 | ${'known words and acronyms'}
  ${'lan@co-quan.vn https://vi.du/x anh-1.jpg'} | ${[]}                                 | ${'addresses and files'}
  ${'57-NQ/TW'}                                 | ${[]}                                 | ${'numbers of documents'}
`('"$text": $why', ({ text, foreign }) => {
  expect(foreignWords(text, known)).toEqual(foreign);
});
