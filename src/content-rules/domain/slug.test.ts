import fc from 'fast-check';
import { freeSlug, isSlug, slugOf } from './slug';

test.each([
  ['Đẩy mạnh chuyển đổi số ở Đà Nẵng', 'day-manh-chuyen-doi-so-o-da-nang', 'đ and Đ become d'],
  ['Nghị quyết số 57-NQ/TW', 'nghi-quyet-so-57-nq-tw', 'a slash is a break'],
  ['  Phủ sóng 5G: 26,4% dân số!  ', 'phu-song-5g-26-4-dan-so', 'punctuation is a break, edges are trimmed'],
  [
    'Người dân Thừa Thiên Huế'.normalize('NFD'),
    'nguoi-dan-thua-thien-hue',
    'decomposed input gives the same address',
  ],
  ['Ðại hội', 'dai-hoi', 'the Icelandic letter typed by mistake for Đ'],
  ['ﬁnal Ⅳ', 'final-iv', 'compatibility forms'],
  ['!!!', '', 'nothing to name'],
])('%s -> %s (%s)', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a long title is cut between words', () => {
  const slug = slugOf('khoa học và công nghệ '.repeat(20));
  expect(slug.length).toBeLessThanOrEqual(120);
  expect(slug).toMatch(/-(khoa|hoc|va|cong|nghe)$/);
});

test.each([
  [['a'], 'a-2'],
  [['a', 'a-2', 'a-3'], 'a-4'],
  [['b'], 'a'],
])('with %j taken, "a" becomes %s', (taken, expected) => {
  expect(freeSlug('a', new Set(taken))).toBe(expected);
});

test('every slug made is one we accept, and making it again changes nothing', async () => {
  await fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const slug = slugOf(title);
      return slug === '' || (isSlug(slug) && slugOf(slug) === slug);
    }),
  );
});
