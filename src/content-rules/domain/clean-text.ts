/** Characters nobody sees and every search stumbles over: zero-width, soft hyphen, byte order mark, direction marks, controls. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** What Word and its web editions leave behind when their HTML is pasted as text. */
const WORD_LEFTOVERS = [
  /<!--\s*\[if [^\]]*\]>[\s\S]*?<!\[endif\]\s*-->/gi,
  /<!--\s*(?:Start|End)Fragment\s*-->/gi,
  /<\/?(?:o|w|m|v|st1):[a-z][^<>]*>/gi,
  /<\?xml[^<>]*>/gi,
  /\/\*\s*(?:Style|Font|Page|List) Definitions\s*\*\/(?:\s*[@\w][^{}]*\{[^{}]*\})*/gi,
  /(?:^|(?<=[\s;]))mso-[a-z-]+:[^;\n]*;?/gi,
  /\bclass="?Mso[A-Za-z0-9]+"?/g,
];

/** One piece of text inside a paragraph: composed letters (NFC), plain spaces, nothing invisible, no leftovers of Word. Edges stay. */
export function cleanInline(text: string): string {
  let clean = text.normalize('NFC').replace(INVISIBLE, '').replace(/\r\n?/g, '\n').replace(ODD_SPACES, ' ');
  for (const leftover of WORD_LEFTOVERS) clean = clean.replace(leftover, '');
  return clean.replace(/ {2,}/g, ' ');
}

/** A field of one line: as inline, line breaks as spaces, edges trimmed. */
export function cleanLine(text: string): string {
  return cleanInline(text).replace(/\s+/g, ' ').trim();
}

/** A field of several lines: as inline, at most one empty line in a row, edges trimmed. */
export function cleanParagraphs(text: string): string {
  return cleanInline(text)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
