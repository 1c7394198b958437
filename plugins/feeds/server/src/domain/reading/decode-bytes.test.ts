import iconv from 'iconv-lite';
import { decodeBytes } from './decode-bytes';

const TITLE = 'Thủ tướng làm việc với tỉnh Đắk Lắk về chuyển đổi số';
const document = (declaration: string) =>
  `<?xml version="1.0"${declaration}?><rss><channel><title>${TITLE}</title><description>Nghị quyết được triển khai ở các địa phương</description></channel></rss>`;

/** windows-1258 writes tones as separate marks after the vowel. */
const withMarks = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)).join('');
    const shape = marks.filter((mark) => !'\u0300\u0301\u0303\u0309\u0323'.includes(mark)).join('');
    return `${base}${shape}`.normalize('NFC') + tone;
  });

const encoded = (text: string, charset: string): Buffer =>
  iconv.encode(charset === 'windows-1258' ? withMarks(text) : text, charset);

test.each`
  charset           | declared          | header            | repaired | why
  ${'utf-8'}        | ${''}             | ${null}           | ${false} | ${'the default'}
  ${'utf-8'}        | ${'iso-8859-1'}   | ${null}           | ${true}  | ${'bytes prove it'}
  ${'utf-8'}        | ${''}             | ${'windows-1258'} | ${true}  | ${'bytes prove it against the header'}
  ${'windows-1258'} | ${'windows-1258'} | ${null}           | ${false} | ${'declared'}
  ${'windows-1258'} | ${''}             | ${'windows-1258'} | ${false} | ${'said by the header'}
  ${'windows-1258'} | ${'windows-1258'} | ${'iso-8859-1'}   | ${false} | ${'declared, against a thoughtless header'}
  ${'windows-1258'} | ${'utf-8'}        | ${null}           | ${true}  | ${'looks most like Vietnamese'}
  ${'windows-1258'} | ${''}             | ${'iso-8859-1'}   | ${true}  | ${'looks most like Vietnamese'}
  ${'tcvn'}         | ${'tcvn-5712'}    | ${null}           | ${false} | ${'declared under an old name'}
  ${'tcvn'}         | ${'utf-8'}        | ${null}           | ${true}  | ${'looks most like Vietnamese'}
  ${'viscii'}       | ${'viscii'}       | ${null}           | ${false} | ${'declared'}
  ${'viscii'}       | ${''}             | ${null}           | ${false} | ${'nothing was claimed'}
  ${'utf-16le'}     | ${'utf-16'}       | ${null}           | ${false} | ${'zero bytes'}
  ${'utf-16be'}     | ${'utf-8'}        | ${null}           | ${false} | ${'zero bytes'}
  ${'utf-32le'}     | ${''}             | ${null}           | ${false} | ${'zero bytes'}
`('$charset declared as "$declared", header $header: $why', ({ charset, declared, header, repaired }) => {
  const bytes = encoded(document(declared ? ` encoding="${declared}"` : ''), charset);
  const decoded = decodeBytes(bytes, header && `text/xml; charset=${header}`);
  expect(decoded.text).toContain(TITLE);
  expect(decoded).toMatchObject({ charset, repaired });
});

test.each([
  ['utf-8', 'efbbbf'],
  ['utf-16le', 'fffe'],
  ['utf-16be', 'feff'],
])('a byte order mark decides: %s', (charset, mark) => {
  const bytes = Buffer.concat([
    Buffer.from(mark, 'hex'),
    iconv.encode(document(' encoding="windows-1252"'), charset),
  ]);
  expect(decodeBytes(bytes, 'text/xml; charset=windows-1258')).toMatchObject({ charset, repaired: false });
  expect(decodeBytes(bytes, null).text).toContain(TITLE);
});

test('one damaged letter does not make a UTF-8 document anything else', () => {
  const bytes = Buffer.from(document(' encoding="utf-8"').replace('Nghị', 'Ngh@'));
  bytes[bytes.indexOf('@')] = 0xc3;
  expect(decodeBytes(bytes, null)).toMatchObject({ charset: 'utf-8' });
});

test('Western text stays Western', () => {
  const bytes = iconv.encode(
    '<rss><channel><title>Coopération française à Hanoï, déjà signée par les deux ministres de la culture</title></channel></rss>',
    'windows-1252',
  );
  expect(decodeBytes(bytes, 'text/xml; charset=ISO-8859-1').text).toContain(
    'Coopération française à Hanoï, déjà',
  );
});
