import { decodeHTML, decodeHTMLStrict } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { RawText } from './parsed-feed';

const HIDDEN = new Set(
  'script style noscript template iframe object embed svg math textarea select title xmp'.split(' '),
);
const BREAKS = new Set(
  'p div br li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr td th table blockquote pre hr section article figure figcaption'.split(
    ' ',
  ),
);
/** Tags that people write in text meaning the tag itself are rare; these are never meant so in a title. */
const DANGEROUS =
  /<\s*\/?\s*(?:script|style|iframe|object|embed|svg|math|form|input|button|img|video|audio|link|meta|base|body|html|a)\b|\son[a-z]{3,20}\s{0,5}=/i;
const COMMON = /<\s*\/?\s*(?:b|i|u|p|br|em|strong|span|div|font|sup|sub|small|big|h[1-6]|center)\b[^<>]*>/i;

/** No title is longer; what is, was made to keep us busy. */
const LONGEST_LINE = 20_000;

/** A title, name or keyword: one line of text without markup, whatever the feed put there. Null when nothing is left. */
export function plainText(raw: RawText | null): string | null {
  if (!raw) return null;
  const value = raw.value.slice(0, LONGEST_LINE);
  let text = raw.type === 'text' ? value : htmlToText(value);
  // Escaped twice, or markup where plain text was promised. Two more rounds, then whatever is left loses its brackets.
  for (let round = 0; round < 2 && mustBeMarkup(text, raw.type); round += 1) text = htmlToText(text);
  if (DANGEROUS.test(text)) text = text.replace(/[<>]/g, ' ');
  return oneLine(text) || null;
}

/** A line of text that the format calls plain but that portals fill with HTML (authors, categories). */
export const plainLine = (value: string): string | null => plainText({ value, type: 'untyped', base: null });

const mustBeMarkup = (text: string, type: RawText['type']): boolean =>
  text.includes('<') && (DANGEROUS.test(text) || (type === 'untyped' && COMMON.test(text)));

/** Runs of white space, but not the single blanks that most of them are: replacing those with themselves costs most. */
const SPACES =
  /(?: {2,}| ?[\t\n\v\f\r\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff])[\s\u200b]*/g;

export const oneLine = (text: string): string => text.replace(SPACES, ' ').trim();

/** What a reader sees of an HTML fragment: blocks apart by line ends, hidden elements gone, references resolved. */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const reader = new TextReader(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.text;
}

class TextReader implements TokenizerCallbacks {
  text = '';
  private hiddenIn: string | null = null;

  constructor(private readonly html: string) {}

  ontext(start: number, end: number): void {
    if (this.hiddenIn) return;
    const raw = this.html.slice(start, end);
    this.text += raw.includes('&') ? decodeHTMLStrict(raw.replace(/&nbsp(?!;)/g, '&nbsp;')) : raw;
  }

  onopentagname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (BREAKS.has(name)) this.text += '\n';
    else if (HIDDEN.has(name)) this.hiddenIn ??= name;
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (this.hiddenIn === name) this.hiddenIn = null;
    else if (BREAKS.has(name)) this.text += '\n';
  }

  onselfclosingtag(): void {
    this.hiddenIn = null;
  }

  oncdata(start: number, end: number, offset: number): void {
    if (!this.hiddenIn) this.text += this.html.slice(start, end - offset);
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
}

/** The beginning of a text, cut between words, with an ellipsis where something follows. */
export const excerptOf = (html: string, length: number): string =>
  cutAtWord(oneLine(htmlToText(html)), length);

export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).toWellFormed()}…`;
}

/** Attribute values and addresses may use references without their semicolon, as browsers allow. */
export const decodeLoosely = (text: string): string => (text.includes('&') ? decodeHTML(text) : text);
