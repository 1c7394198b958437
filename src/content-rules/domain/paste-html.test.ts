import type { Block } from './blocks';
import { blocksOfHtml } from './paste-html';

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children }) as Block;
const list = (format: string, ...items: string[]) =>
  ({
    type: 'list',
    format,
    children: items.map((item) => ({ type: 'list-item', children: [text(item)] })),
  }) as Block;

test.each<[string, string, Block[]]>([
  [
    'headings, one level down',
    '<h1>Tên</h1><h3>Mục</h3>',
    [
      { type: 'heading', level: 2, children: [text('Tên')] } as Block,
      { type: 'heading', level: 3, children: [text('Mục')] } as Block,
    ],
  ],
  [
    'the title style of Word',
    '<p class=MsoTitle>Tên</p>',
    [{ type: 'heading', level: 2, children: [text('Tên')] } as Block],
  ],
  [
    'lists',
    '<ul><li>a</li><li><p>b</p></li></ul><ol><li>c</li></ol>',
    [list('unordered', 'a', 'b'), list('ordered', 'c')],
  ],
  [
    'lists that Word writes as paragraphs',
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>hạ tầng</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>dữ liệu<o:p></o:p></p>",
    [list('unordered', 'hạ tầng', 'dữ liệu')],
  ],
  [
    'numbered ones',
    "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span> </span></span>một</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>hai</p>",
    [list('ordered', 'một', 'hai')],
  ],
  [
    'links',
    '<p>xem <a href="https://example.vn/a">đây <b>nhé</b></a></p>',
    [
      paragraph(
        text('xem '),
        { type: 'link', url: 'https://example.vn/a', children: [text('đây '), text('nhé', { bold: true })] },
        text(''),
      ),
    ],
  ],
  [
    'a link to a script leaves its words',
    '<p><a href="javascript:alert(1)">đây</a></p>',
    [paragraph(text('đây'))],
  ],
  [
    'marks',
    '<p><b>a</b> <i>b</i> <span style="font-weight:700">c</span> <s>d</s></p>',
    [
      paragraph(
        text('a', { bold: true }),
        text(' '),
        text('b', { italic: true }),
        text(' '),
        text('c', { bold: true }),
        text(' '),
        text('d', { strikethrough: true }),
      ),
    ],
  ],
  [
    'the wrapper of Google Docs is not bold',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p>x</p></b>',
    [paragraph(text('x'))],
  ],
  ['quotes', '<blockquote><p>x</p></blockquote>', [{ type: 'quote', children: [text('x')] } as Block]],
  [
    'styles, comments and pictures vanish',
    '<style>p{mso-x:1}</style><!--[if gte mso 9]><xml>y</xml><![endif]--><p>x<img src="file:///c:/a.png"></p><script>z</script>',
    [paragraph(text('x'))],
  ],
  ['rows of a table', '<table><tr><td>a</td><td>b</td></tr></table>', [paragraph(text('a | b'))]],
  [
    'only the copied part',
    '<html><body><p>no</p><!--StartFragment--><p>x</p><!--EndFragment--><p>no</p></body></html>',
    [paragraph(text('x'))],
  ],
  ['words without a block', 'x <b>y</b>', [paragraph(text('x '), text('y', { bold: true }))]],
])('%s', (_, html, expected) => {
  expect(blocksOfHtml(html)).toEqual(expected);
});
