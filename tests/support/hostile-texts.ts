/**
 * What people paste, and what attackers send. `hostileMarkup` tries to run a script in whoever reads it; `awkwardTexts` is
 * harmless to a reader and breaks careless code. Feed entries, titles, names and search words are all tried with these.
 */

/** Every payload reports to this name: as a global, a dialog, a console line or a request to this host. */
export const scriptMark = 'portal-xss';
const call = `window.portalXss=1;alert('${scriptMark}');console.log('${scriptMark}');fetch('https://${scriptMark}.invalid/')`;
const encoded = Buffer.from(`<script>${call}</script>`).toString('base64');

export interface HostileText {
  name: string;
  text: string;
}

export const hostileMarkup: HostileText[] = [
  { name: 'a plain script', text: `<script>${call}</script>` },
  { name: 'a script in capitals with a gap', text: `<SCRIPT\n>${call}</SCRIPT\n>` },
  { name: 'a script inside a script', text: `<scr<script>ipt>${call}</scr</script>ipt>` },
  { name: 'a script from elsewhere', text: `<script src="https://${scriptMark}.invalid/a.js"></script>` },
  { name: 'a module script', text: `<script type="module">${call}</script>` },
  { name: 'an unclosed script', text: `<script>${call}//` },
  { name: 'an image that fails', text: `<img src=x onerror="${call}">` },
  { name: 'an image without quotes or spaces', text: `<img/src=x/onerror=alert('${scriptMark}')>` },
  { name: 'an image with a back tick', text: `<img src=\`x\` onerror=alert('${scriptMark}')>` },
  { name: 'an image with many sources', text: `<img srcset="x 1x" src=x onerror="${call}">` },
  { name: 'a drawing that loads', text: `<svg onload="${call}"></svg>` },
  { name: 'a drawing with a script', text: `<svg><script>${call}</script></svg>` },
  {
    name: 'a drawing that animates an address',
    text: `<svg><a><animate attributeName=href values="javascript:${call}"/><text y=20>x</text></a></svg>`,
  },
  {
    name: 'a drawing that uses another',
    text: `<svg><use href="data:image/svg+xml;base64,${encoded}#x"/></svg>`,
  },
  {
    name: 'a drawing with foreign content',
    text: `<svg><foreignObject><img src=x onerror="${call}"></foreignObject></svg>`,
  },
  {
    name: 'a formula',
    text: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${call}&gt;">`,
  },
  { name: 'a mutation by noscript', text: `<noscript><p title="</noscript><img src=x onerror='${call}'>">` },
  {
    name: 'a mutation by a template',
    text: `<template><p title="</template><img src=x onerror='${call}'>">`,
  },
  {
    name: 'a mutation by a text area',
    text: `<textarea><p title="</textarea><img src=x onerror='${call}'>">`,
  },
  { name: 'a mutation by a comment', text: `<!--><img src=x onerror="${call}">-->` },
  { name: 'a mutation by a title', text: `<title><p title="</title><img src=x onerror='${call}'>">` },
  { name: 'a section of character data', text: `<![CDATA[<img src=x onerror="${call}">]]>` },
  { name: 'a frame', text: `<iframe src="javascript:${call}"></iframe>` },
  {
    name: 'a frame with its own source',
    text: `<iframe srcdoc="&lt;script&gt;parent.portalXss=1&lt;/script&gt;"></iframe>`,
  },
  { name: 'an object', text: `<object data="data:text/html;base64,${encoded}"></object>` },
  { name: 'an embedded page', text: `<embed src="data:text/html;base64,${encoded}">` },
  { name: 'a link that is a script', text: `<a href="javascript:${call}">đọc tiếp</a>` },
  { name: 'a link with a tab in its scheme', text: `<a href="java\tscript:${call}">đọc tiếp</a>` },
  { name: 'a link with a line break in its scheme', text: `<a href="java&#10;script:${call}">đọc tiếp</a>` },
  { name: 'a link with a control character before', text: `<a href="&#1;javascript:${call}">đọc tiếp</a>` },
  {
    name: 'a link in character references',
    text: `<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${call}">đọc tiếp</a>`,
  },
  { name: 'a link in capitals', text: `<a href="JaVaScRiPt:${call}">đọc tiếp</a>` },
  { name: 'a link to a page of data', text: `<a href="data:text/html;base64,${encoded}">đọc tiếp</a>` },
  { name: 'a link in Visual Basic', text: `<a href="vbscript:msgbox('${scriptMark}')">đọc tiếp</a>` },
  {
    name: 'a form',
    text: `<form action="javascript:${call}"><button formaction="javascript:${call}">gửi</button></form>`,
  },
  { name: 'a field with focus', text: `<input autofocus onfocus="${call}">` },
  { name: 'a detail that opens', text: `<details open ontoggle="${call}"><summary>x</summary></details>` },
  { name: 'a film that fails', text: `<video><source onerror="${call}"></video>` },
  { name: 'a sound that fails', text: `<audio src=x onerror="${call}"></audio>` },
  { name: 'a moving text', text: `<marquee onstart="${call}">x</marquee>` },
  { name: 'a body', text: `<body onload="${call}" onpageshow="${call}">` },
  {
    name: 'a style that loads',
    text: `<style onload="${call}">@import 'https://${scriptMark}.invalid/a.css';</style>`,
  },
  {
    name: 'a style with an expression',
    text: `<p style="background:url(javascript:${call});behavior:url(https://${scriptMark}.invalid)">x</p>`,
  },
  {
    name: 'a style that calls home',
    text: `<p style="background-image:url('https://${scriptMark}.invalid/a.png')">x</p>`,
  },
  { name: 'a style sheet', text: `<link rel=stylesheet href="https://${scriptMark}.invalid/a.css">` },
  { name: 'another base', text: `<base href="https://${scriptMark}.invalid/">` },
  {
    name: 'a move elsewhere',
    text: `<meta http-equiv="refresh" content="0;url=https://${scriptMark}.invalid/">`,
  },
  { name: 'an end of the attribute', text: `"><img src=x onerror="${call}">` },
  { name: 'an end of the attribute in single quotes', text: `'><img src=x onerror="${call}">` },
  { name: 'a new attribute', text: `x" onmouseover="${call}" autofocus onfocus="${call}` },
  { name: 'an end of a script', text: `</script><script>${call}</script>` },
  { name: 'an end of a string in a script', text: `";${call};//` },
  { name: 'a line separator in a script', text: `\u2028${call}\u2029` },
  { name: 'an end of the title', text: `</title><script>${call}</script>` },
  { name: 'an end of a text area', text: `</textarea><script>${call}</script>` },
  { name: 'escaped markup', text: `&lt;img src=x onerror=&quot;${call}&quot;&gt;` },
  { name: 'markup escaped twice', text: `&amp;lt;script&amp;gt;${call}&amp;lt;/script&amp;gt;` },
  { name: 'wide angle brackets', text: `＜script＞${call}＜/script＞` },
  { name: 'a null character inside', text: `<scr\0ipt>${call}</scr\0ipt>` },
  {
    name: 'a template expression',
    text: `{{constructor.constructor("${scriptMark}")()}}\${${scriptMark.replace('-', '')}}`,
  },
  { name: 'a link of Markdown', text: `[đọc tiếp](javascript:${call})` },
];

export const awkwardTexts: HostileText[] = [
  { name: 'Vietnamese with combined marks', text: 'Đẩy mạnh chuyển đổi số'.normalize('NFC') },
  { name: 'Vietnamese with separate marks', text: 'Đẩy mạnh chuyển đổi số'.normalize('NFD') },
  { name: 'old and new tone places', text: 'hoà hòa thuỷ thủy' },
  { name: 'quotes of all kinds', text: `"nháy" 'đơn' “cong” ‘cong’ «góc» \`sắc\`` },
  { name: 'a statement of SQL', text: "'; DROP TABLE articles; --" },
  { name: 'wildcards of SQL', text: '%_\\%' },
  { name: 'operators of full text search', text: 'a & | ! <-> ( :* "' },
  { name: 'a pattern that explodes', text: `${'a'.repeat(64)}!` },
  { name: 'right to left override', text: '\u202Egnp.exe' },
  { name: 'characters without width', text: 'chính\u200B phủ\uFEFF' },
  { name: 'a family of emoji', text: '👩‍👩‍👧‍👦🇻🇳' },
  { name: 'half of a surrogate pair', text: '\uD83D' },
  { name: 'control characters', text: 'a\u0001b\u0007c\u001Bd' },
  { name: 'a header line', text: 'x\r\nSet-Cookie: a=b' },
  { name: 'a formula of a spreadsheet', text: '=HYPERLINK("https://example.org")' },
  { name: 'a command of a spreadsheet', text: "@SUM(1+1)*cmd|' /C calc'!A0" },
  { name: 'a way out of the folder', text: '../../../../etc/passwd' },
  { name: 'a percent that is not encoded', text: '100%zz%' },
  { name: 'a very long word', text: 'ơ'.repeat(5_000) },
  { name: 'only spaces', text: ' \t\u00A0\u3000 ' },
  { name: 'a prototype key', text: '__proto__' },
  { name: 'a number with dots', text: '12.106' },
];
