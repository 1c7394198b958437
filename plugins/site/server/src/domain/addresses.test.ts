import { hostOf, isWellFormed, safeExternal, safeLink, safePath } from './addresses';

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://a.vn/1',
  '//evil.example/a',
  '/\\evil.example',
  '/\t/evil.example',
  'http://',
  'https://user:secret@a.vn/',
];

test.each(hostile)('%j never becomes a link', (address) => {
  expect([safeExternal(address), safePath(address)]).toEqual([undefined, undefined]);
  expect(safeLink(address)).toBeUndefined();
});

test.each([
  ['https://a.vn/tin?x=1#y', 'https://a.vn/tin?x=1#y'],
  ['http://a.vn', 'http://a.vn/'],
  ['/van-ban/57-nq-tw?x=1', '/van-ban/57-nq-tw?x=1'],
  ['#dieu-1', '#dieu-1'],
  ['mailto:gopy@portal.test', 'mailto:gopy@portal.test'],
  ['tel:+84 24 1234', 'tel:+84 24 1234'],
  ['  https://a.vn/  ', 'https://a.vn/'],
])('an editor may link to %j', (address, expected) => {
  expect(safeLink(address)).toBe(expected);
});

test.each([
  ['slug', 'phu-song-5g', true],
  ['slug', '../etc/passwd', false],
  ['slug', '__proto__', false],
  ['slug', 'a'.repeat(300), false],
  ['slug', '', false],
  ['code', 'C-BCT', true],
  ['code', 'p48', true],
  ['code', "p48'--", false],
  ['ticket', 'eyJh.bGci_Oi-J', true],
  ['ticket', 'a/b', false],
] as const)('%s %j is well-formed: %s', (parameter, text, expected) => {
  expect(isWellFormed(parameter, text)).toBe(expected);
});

test('a reader sees the host', () => {
  expect(hostOf('https://www.danang.gov.vn/tin/1')).toBe('danang.gov.vn');
});
