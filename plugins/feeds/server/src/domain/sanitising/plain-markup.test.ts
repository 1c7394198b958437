import fc from 'fast-check';
import { cleanPlainMarkup } from './plain-markup';
import { sanitiseFully } from './sanitise-html';

const base = 'https://a.vn/tin/';

test.each([
  '<p onclick="x">a</p>',
  '<script>x</script>',
  '<p>a',
  'a</p>',
  '<p><p>a</p></p>',
  '<p><ul><li>a</li></ul></p>',
  '<b><p>a</p></b>',
  '<ul>a<p>b</p></ul>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="x"><a href="y">a</a></a>',
  '<a href="x" onclick="y">a</a>',
  '<P>a</P>',
  'a & b',
  '&nbsp;',
  '&#60;',
  '<!-- x -->',
  '<a href="#x">a</a>',
  '<a href=x>a</a>',
  '<img src="x">',
  '<p',
  '<',
  '>',
])('leaves %s to the full sanitiser', (html) => {
  expect(cleanPlainMarkup(html, base)).toBeNull();
});

test('takes what most portals write', () => {
  expect(
    cleanPlainMarkup(
      '<p>Một &amp; <b>hai</b><br>ba "bốn"</p><ul><li><a href="/x?utm_source=a">năm</a></li></ul>',
      base,
    ),
  ).toBe(
    '<p>Một &amp; <b>hai</b><br />ba "bốn"</p><ul><li><a href="https://a.vn/x" rel="noopener noreferrer nofollow ugc">năm</a></li></ul>',
  );
});

test('what it takes, the full sanitiser would have given as well', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<ul>',
    '</ul>',
    '<ol>',
    '</ol>',
    '<li>',
    '</li>',
    '<h2>',
    '</h2>',
    '<blockquote>',
    '</blockquote>',
    '<a href="x">',
    '<a href="https://b.vn/?a=1">',
    '<a href="javascript:x">',
    '<a href="">',
    '</a>',
    '<br>',
    '<br/>',
    '<br />',
    '&amp;',
    '&lt;',
    '&gt;',
    'chữ ',
    '"',
    "'",
    '\n',
    ' ',
    '\u00a0',
    'ệ',
    '=',
    '/',
  );
  let taken = 0;
  void fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const html = pieces.join('');
      const plain = cleanPlainMarkup(html, base);
      if (plain === null) return;
      taken += 1;
      expect(plain.trim()).toBe(sanitiseFully(html, base).html);
    }),
    { numRuns: 20_000 },
  );
  expect(taken).toBeGreaterThan(500);
});
