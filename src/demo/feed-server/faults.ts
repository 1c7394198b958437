import iconv from 'iconv-lite';
import type { Release } from './releases';

/** The body of a feed with a planted fault: what real portals were seen to send. */
export const FAULTS = {
  /** A stray ampersand, an unknown entity, an element that nobody closed, and the end cut off. */
  malformed: (text: string): Buffer => {
    const broken = text
      .replace('</title>', ' & kỹ năng số&nbsp;</title>')
      .replace('</description>', '')
      .replace(/<\/channel><\/rss>\s*$/, '');
    return Buffer.from(broken);
  },
  /** The Vietnamese Windows code page, named in the declaration alone. */
  'legacy-charset': (text: string): Buffer => {
    const declared = text.replace('encoding="UTF-8"', 'encoding="windows-1258"');
    return iconv.encode(forWindows1258(declared), 'windows-1258');
  },
  undated: (text: string): Buffer => Buffer.from(text.replaceAll(/<pubDate>[^<]*<\/pubDate>/g, '')),
  /** Dates as a secretary writes them: 17/11/2026 08:30. */
  'odd-dates': (text: string): Buffer =>
    Buffer.from(
      text.replaceAll(
        /<pubDate>([^<]*)<\/pubDate>/g,
        (_, date: string) => `<pubDate>${asWritten(new Date(date))}</pubDate>`,
      ),
    ),
  hostile: (text: string): Buffer =>
    Buffer.from(
      text
        .replaceAll(']]></content:encoded>', `${HOSTILE}]]></content:encoded>`)
        .replaceAll('</dc:creator>', '&lt;script&gt;alert(1)&lt;/script&gt;</dc:creator>'),
    ),
} as const;

/** Everything that must never reach a reader. */
const HOSTILE = [
  '<script>window.__xss = "script"</script>',
  '<img src="x" onerror="window.__xss = 1">',
  '<svg onload="window.__xss = 2"><a xlink:href="javascript:window.__xss=3">x</a></svg>',
  '<iframe src="https://example.com/"></iframe><object data="x"></object><embed src="x">',
  '<a href="java\tscript:window.__xss=4">bấm</a><a href="data:text/html,<script>window.__xss=5</script>">vào</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.__xss=6"></style></mglyph></table></mtext></math>',
  '<form action="https://example.com/"><input name="otp"><button>Gửi</button></form>',
  '<img src="https://tracker.example/pixel.gif" width="1" height="1">',
  '<p style="position:fixed;inset:0;background:url(javascript:1)">che màn hình</p><style>body{display:none}</style>',
  '<base href="https://example.com/"><meta http-equiv="refresh" content="0;url=https://example.com/"><link rel="stylesheet" href="https://example.com/x.css">',
].join('');

/** That code page has letters with hat, breve and horn, and tones as marks that follow. */
function forWindows1258(text: string): string {
  return text.normalize('NFC').replaceAll(/[\u00c0-\u1eff]/g, (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    const tones = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark));
    const shapes = marks.filter((mark) => !tones.includes(mark));
    return (base + shapes.join('')).normalize('NFC') + tones.join('');
  });
}

function asWritten(instant: Date): string {
  const local = new Date(instant.getTime() + 7 * 3_600_000).toISOString();
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 16)}`;
}

/** When a body was last changed, for `Last-Modified`: the instant of its newest release. */
export function lastChange(releases: readonly Release[]): Date {
  return releases[0]?.releasedAt ?? new Date(0);
}
