import { storedTypeOf, whyNotImage, whyNotInPlaceOf } from './upload-rules';

test.each`
  detected                      | extension  | expected                                             | why
  ${'image/jpeg'}               | ${'.html'} | ${{ mime: 'image/jpeg', extension: '.jpg' }}         | ${'the content names the file, not the sender'}
  ${'application/pdf'}          | ${''}      | ${{ mime: 'application/pdf', extension: '.pdf' }}    | ${'no name at all'}
  ${'application/x-cfb'}        | ${'.DOC'}  | ${{ mime: 'application/msword', extension: '.doc' }} | ${'old Office: the name decides which'}
  ${'application/x-cfb'}        | ${'.msi'}  | ${null}                                              | ${'the same container holds installers'}
  ${undefined}                  | ${'.jpg'}  | ${null}                                              | ${'a page or a script called a picture'}
  ${'application/xml'}          | ${'.svg'}  | ${null}                                              | ${'SVG can carry scripts'}
  ${'image/svg+xml'}            | ${'.svg'}  | ${null}                                              | ${'by any name'}
  ${'application/zip'}          | ${'.docx'} | ${null}                                              | ${'an archive is not a document'}
  ${'application/x-msdownload'} | ${'.png'}  | ${null}                                              | ${'a program'}
  ${'constructor'}              | ${'.png'}  | ${null}                                              | ${'no type of that name'}
`('$why', ({ detected, extension, expected }) => {
  expect(storedTypeOf(detected, extension)).toEqual(expected);
});

const limits = { pixels: 80_000_000, side: 16_000 };
test.each`
  width     | height    | frames | expected                | why
  ${8000}   | ${6000}   | ${1}   | ${[]}                   | ${'a large camera'}
  ${16_001} | ${10}     | ${1}   | ${['too-many-pixels']}  | ${'a side too long'}
  ${15_000} | ${15_000} | ${1}   | ${['too-many-pixels']}  | ${'a pixel bomb'}
  ${2000}   | ${2000}   | ${21}  | ${['too-many-pixels']}  | ${'all frames count'}
  ${0}      | ${100}    | ${1}   | ${['unreadable-image']} | ${'no size'}
`('$why', ({ width, height, frames, expected }) => {
  expect(whyNotImage({ width, height, frames }, limits)).toEqual(expected);
});

test.each([
  ['.jpg', 'new.jpg', []],
  ['.jpeg', 'new.jpg', []],
  ['.JPG', 'new.jpg', []],
  ['.jpg', 'new.png', ['other-type']],
  ['.pdf', 'new.docx', ['other-type']],
  ['.pdf', 'pdf', ['other-type']],
])('in place of a %s: %s', (stored, name, expected) => {
  expect(whyNotInPlaceOf(stored, name)).toEqual(expected);
});
