import { htmlToBlocks } from './html-to-blocks';

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });

test.each([
  ['', []],
  ['<p> </p><br />', []],
  ['Chỉ có chữ &amp; số', [{ type: 'paragraph', children: [text('Chỉ có chữ & số')] }]],
  [
    '<h1>Một</h1><h3>Ba</h3>',
    [
      { type: 'heading', level: 2, children: [text('Một')] },
      { type: 'heading', level: 3, children: [text('Ba')] },
    ],
  ],
  [
    '<p>a <b>b <i>c</i></b></p>',
    [
      {
        type: 'paragraph',
        children: [text('a '), text('b ', { bold: true }), text('c', { bold: true, italic: true })],
      },
    ],
  ],
  [
    '<p><a href="https://a.vn/">x</a></p>',
    [
      {
        type: 'paragraph',
        children: [text(''), { type: 'link', url: 'https://a.vn/', children: [text('x')] }, text('')],
      },
    ],
  ],
  ['<a>không dẫn đi đâu</a>', [{ type: 'paragraph', children: [text('không dẫn đi đâu')] }]],
  [
    '<ul><li>a</li><li><p>b</p></li></ul>',
    [
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('a')] },
          { type: 'list-item', children: [text('b')] },
        ],
      },
    ],
  ],
  ['<blockquote><p>a</p></blockquote>', [{ type: 'quote', children: [text('a')] }]],
  ['<p>a<br />b</p>', [{ type: 'paragraph', children: [text('a\nb')] }]],
  [
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    [
      { type: 'paragraph', children: [text('a b')] },
      { type: 'paragraph', children: [text('c')] },
    ],
  ],
  ['<p>a<img src="https://a.vn/x.jpg" alt="" /></p>', [{ type: 'paragraph', children: [text('a')] }]],
])('%s', (html, blocks) => {
  expect(htmlToBlocks(html)).toEqual(blocks);
});
