import { renderToString } from 'preact-render-to-string';
import { hostileMarkup } from '../../../../../tests/support/hostile-texts';
import { blocks } from '../api/entities/blocks';
import { hasContent, RichText } from './rich-text';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const html = (given: unknown): string =>
  renderToString(<RichText of={blocks.parse(given)} under={1} />).replace(
    /^<div class="rich">|<\/div>$/g,
    '',
  );

test.each([
  ['a paragraph', [{ type: 'paragraph', children: [text('Xin chào')] }], '<p>Xin chào</p>'],
  [
    'all marks at once',
    [
      {
        type: 'paragraph',
        children: [text('đ', { bold: true, italic: true, underline: true, strikethrough: true })],
      },
    ],
    '<p><strong><em><u><s>đ</s></u></em></strong></p>',
  ],
  ['line breaks', [{ type: 'paragraph', children: [text('một\nhai')] }], '<p>một<br/>hai</p>'],
  ['an empty paragraph', [{ type: 'paragraph', children: [text('  ')] }], ''],
  [
    'headings under the title of the page',
    [
      { type: 'heading', level: 1, children: [text('A')] },
      { type: 'heading', level: 4, children: [text('B')] },
    ],
    '<h2>A</h2><h3>B</h3>',
  ],
  ['a quote', [{ type: 'quote', children: [text('Lời')] }], '<blockquote><p>Lời</p></blockquote>'],
  [
    'code, which the keyboard can scroll',
    [{ type: 'code', language: 'js', children: [text('a < b')] }],
    '<pre tabindex="0"><code>a &lt; b</code></pre>',
  ],
  [
    'a list in a list',
    [
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('một')] },
          { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('hai')] }] },
          { type: 'list-item', children: [text('ba')] },
        ],
      },
    ],
    '<ul><li>một<ol><li>hai</li></ol></li><li>ba</li></ul>',
  ],
  [
    'a link to elsewhere',
    [{ type: 'paragraph', children: [{ type: 'link', url: 'https://a.vn/x', children: [text('đây')] }] }],
    '<p><a href="https://a.vn/x" rel="noopener nofollow">đây</a></p>',
  ],
  [
    'a link that is a script keeps its words only',
    [
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'javascript:alert(1)', children: [text('đây')] }],
      },
    ],
    '<p>đây</p>',
  ],
  ['an unknown block', [{ type: 'embed', html: '<b>' }, null, 7], ''],
])('%s', (_, given, expected) => {
  expect(html(given)).toBe(expected);
});

test('an image keeps its description and its shape', () => {
  const shown = html([
    {
      type: 'image',
      image: {
        url: '/uploads/a.jpg',
        alternativeText: 'Trạm',
        caption: 'Chú thích',
        width: 800,
        height: 500,
      },
      children: [],
    },
  ]);
  expect(shown).toContain('alt="Trạm"');
  expect(shown).toContain('width="800" height="500"');
  expect(shown).toContain('<figcaption>Chú thích</figcaption>');
  expect(html([{ type: 'image', image: { url: 'javascript:alert(1)' } }])).toBe('');
});

test.each(hostileMarkup)('$name stays text', ({ text: markup }) => {
  const shown = html([
    {
      type: 'paragraph',
      children: [text(markup, { bold: true }), { type: 'link', url: markup, children: [text(markup)] }],
    },
  ]);
  expect(shown.replace(/<\/?(p|strong|br\/)>|<br\/>/g, '')).not.toMatch(/<(?!a href="|\/a>)/);
  expect(shown).not.toMatch(/href="(?!https?:|mailto:|tel:|#|\/[^/\\])/);
});

test('a tower of lists does not exhaust the stack', () => {
  let list: unknown = { type: 'list', format: 'unordered', children: [] };
  for (let depth = 0; depth < 5_000; depth += 1)
    list = { type: 'list', format: 'unordered', children: [list] };
  expect(() => html([list])).not.toThrow();
});

test.each([
  [[{ type: 'paragraph', children: [text('')] }], false],
  [[], false],
  [null, false],
  [[{ type: 'paragraph', children: [text('x')] }], true],
])('%j has content: %s', (given, expected) => {
  expect(hasContent(blocks.parse(given))).toBe(expected);
});
