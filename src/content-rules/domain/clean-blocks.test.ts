import fc from 'fast-check';
import type { Block, InlineNode } from './blocks';
import { cleanBlocks, safeAddress } from './clean-blocks';
import { cleanLine, cleanParagraphs } from './clean-text';

const text = (value: string, marks = {}): InlineNode => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: InlineNode[]): Block => ({ type: 'paragraph', children });

test.each([
  ['Chuyển\u00a0đổi\u200b số', 'Chuyển đổi số', 'NBSP and zero-width space'],
  ['Phủ sóng 5G'.normalize('NFD'), 'Phủ sóng 5G', 'decomposed letters'],
  ['tiê\u0309n vô\u0301n', 'tiển vốn', 'tone marks typed after the letter'],
  ['  a \t b\r\nc ', 'a b c', 'one line, one space'],
  ['đổi mới<o:p></o:p>', 'đổi mới', 'a tag of Office'],
  ['<!--[if gte mso 9]><xml>x</xml><![endif]-->Văn bản', 'Văn bản', 'a conditional comment'],
  ['mso-bidi-font-size:12.0pt; Văn bản', 'Văn bản', 'a style of Office'],
  [
    '/* Style Definitions */ table.MsoNormalTable {mso-style-name:"Table Normal";} Văn bản',
    'Văn bản',
    'a sheet of styles',
  ],
  ['co\u00adquan', 'coquan', 'soft hyphen'],
  ['1 < 2 và 3 > 2', '1 < 2 và 3 > 2', 'what only looks like markup stays'],
])('%j becomes %j (%s)', (given, expected) => {
  expect(cleanLine(given)).toBe(expected);
});

test('several lines keep their breaks', () => {
  expect(cleanParagraphs('một \n\n\n\n hai\r\nba\n')).toBe('một\n\n hai\nba');
});

test('neighbours with the same marks are joined, others are not', () => {
  expect(cleanBlocks([paragraph(text('Nghị '), text('quyết '), text('57', { bold: true }))])).toEqual([
    paragraph(text('Nghị quyết '), text('57', { bold: true })),
  ]);
});

test('empty paragraphs vanish at the edges and from rows', () => {
  const empty = paragraph(text('\u00a0'));
  expect(
    cleanBlocks([empty, paragraph(text('một')), empty, empty, empty, paragraph(text('hai')), empty]),
  ).toEqual([paragraph(text('một')), paragraph(text('')), paragraph(text('hai'))]);
});

test('bullets of Word become a list', () => {
  expect(
    cleanBlocks([
      paragraph(text('·\u00a0\u00a0 hạ tầng')),
      paragraph(text('\uf0b7 dữ liệu')),
      paragraph(text('hết')),
    ]),
  ).toEqual([
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('hạ tầng')] },
        { type: 'list-item', children: [text('dữ liệu')] },
      ],
    },
    paragraph(text('hết')),
  ]);
});

test('a link that leads nowhere safe leaves its words', () => {
  const link = (url: string): InlineNode => ({
    type: 'link',
    url,
    children: [{ type: 'text', text: 'đây' }],
  });
  expect(cleanBlocks([paragraph(text('xem '), link('javascript:alert(1)'))])).toEqual([
    paragraph(text('xem đây')),
  ]);
  expect(cleanBlocks([paragraph(text('xem '), link('https://example.vn/a'))])).toEqual([
    paragraph(text('xem '), link('https://example.vn/a'), text('')),
  ]);
});

test.each([
  ['https://example.vn', 'https://example.vn'],
  ['mailto:a@example.vn', 'mailto:a@example.vn'],
  ['/van-ban', '/van-ban'],
  ['#muc-1', '#muc-1'],
  ['//evil.example', null],
  ['/\\evil.example', null],
  ['java\u200bscript:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
])('address %j -> %j', (given, expected) => {
  expect(safeAddress(given)).toBe(expected);
});

test('code is left alone', () => {
  const code: Block = { type: 'code', children: [{ type: 'text', text: 'a  b\u00a0c' }] };
  expect(cleanBlocks([code])).toEqual([code]);
});

test('cleaning twice changes nothing', async () => {
  const node = fc
    .record({ text: fc.string({ unit: 'grapheme' }), bold: fc.boolean() })
    .map(({ text: t, bold }) => text(t, bold ? { bold } : {}));
  const block = fc.array(node, { minLength: 1, maxLength: 4 }).map((children) => paragraph(...children));
  await fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const once = cleanBlocks(blocks);
      expect(cleanBlocks(once)).toEqual(once);
    }),
  );
});
