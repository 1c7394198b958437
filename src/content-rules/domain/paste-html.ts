import { Parser } from 'htmlparser2';
import type { Block, InlineNode, ListNode, TextBlock, TextNode } from './blocks';
import { cleanBlocks, safeAddress } from './clean-blocks';

type Marks = Pick<TextNode, 'bold' | 'italic' | 'underline' | 'strikethrough'>;
type Attributes = Record<string, string>;

const SKIPPED = new Set([
  'style',
  'script',
  'head',
  'title',
  'xml',
  'template',
  'svg',
  'object',
  'iframe',
  'noscript',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'tr',
  'table',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'dt',
  'dd',
  'figure',
  'figcaption',
]);
const MARKS: Readonly<Record<string, keyof Marks>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  strike: 'strikethrough',
};

/**
 * What is copied from Word, Google Docs or a web page, as blocks: headings, paragraphs, quotes, lists (those that Word writes as paragraphs with
 * a bullet too), links that lead somewhere safe, bold, italic, underline and strikethrough. Everything else leaves its words.
 */
export function blocksOfHtml(html: string): Block[] {
  const reader = new HtmlReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.text(text),
  });
  parser.end(html.replace(/[\s\S]*<!--StartFragment-->|<!--EndFragment-->[\s\S]*/g, ''));
  return cleanBlocks(reader.finish());
}

interface OpenTag {
  name: string;
  marks: Marks;
  /** Nothing inside is shown. */
  skipped: boolean;
  /** The bullet or number that Word writes in front of an item. */
  isBullet: boolean;
  link: string | null;
}

class HtmlReader {
  private readonly blocks: Block[] = [];
  private readonly tags: OpenTag[] = [{ name: '', marks: {}, skipped: false, isBullet: false, link: null }];
  private readonly lists: ('ordered' | 'unordered')[] = [];
  private inlines: InlineNode[] = [];
  private shape: { type: 'paragraph' | 'quote' | 'heading' | 'item'; level: number } = {
    type: 'paragraph',
    level: 0,
  };
  private bullet = '';

  open(name: string, attributes: Attributes): void {
    const around = this.here();
    const style = attributes.style?.toLowerCase() ?? '';
    this.tags.push({
      name,
      marks: { ...around.marks, ...marksOf(name, style) },
      skipped: around.skipped || SKIPPED.has(name) || /display:\s*none/.test(style),
      isBullet: around.isBullet || /mso-list:\s*ignore/.test(style),
      link: name === 'a' && attributes.href ? safeAddress(attributes.href) : around.link,
    });
    if (name === 'br') this.text('\n');
    if (name === 'td' || name === 'th') this.separateCells();
    if (isBlock(name)) this.begin(name, attributes);
  }

  close(name: string): void {
    if (isBlock(name)) this.end();
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (this.tags.length > 1) this.tags.pop();
  }

  text(text: string): void {
    const { skipped, isBullet, link, marks } = this.here();
    if (skipped) return;
    if (isBullet) {
      this.bullet += text;
      return;
    }
    const words: TextNode = {
      type: 'text',
      text: text === '\n' ? text : text.replace(/\s+/g, ' '),
      ...carried(marks),
    };
    const last = this.inlines.at(-1);
    if (!link) this.inlines.push(words);
    else if (last?.type === 'link' && last.url === link) last.children.push(words);
    else this.inlines.push({ type: 'link', url: link, children: [words] });
  }

  finish(): Block[] {
    this.end();
    return this.blocks;
  }

  private here(): OpenTag {
    return this.tags.at(-1) ?? { name: '', marks: {}, skipped: false, isBullet: false, link: null };
  }

  private separateCells(): void {
    if (this.inlines.length > 0) this.inlines.push({ type: 'text', text: ' | ' });
  }

  private begin(name: string, attributes: Attributes): void {
    this.end();
    if (name === 'ul' || name === 'ol') this.lists.push(name === 'ol' ? 'ordered' : 'unordered');
    const heading = headingLevel(name, attributes.class ?? '');
    if (heading) this.shape = { type: 'heading', level: heading };
    else if (name === 'li') this.shape = { type: 'item', level: 0 };
    else if (name === 'blockquote' || this.tags.some((tag) => tag.name === 'blockquote'))
      this.shape = { type: 'quote', level: 0 };
    else if (/mso-list:\s*l\d/i.test(attributes.style ?? '')) this.shape = { type: 'item', level: 0 };
    else this.shape = { type: this.tags.some((tag) => tag.name === 'li') ? 'item' : 'paragraph', level: 0 };
  }

  private end(): void {
    const { inlines, shape, bullet } = this;
    this.inlines = [];
    this.bullet = '';
    if (!inlines.some((node) => node.type === 'link' || node.text.trim() !== '')) return;
    if (shape.type === 'item') this.addItem(inlines, bullet);
    else
      this.blocks.push({
        type: shape.type,
        ...(shape.type === 'heading' ? { level: shape.level } : {}),
        children: inlines,
      } satisfies TextBlock);
  }

  private addItem(children: InlineNode[], bullet: string): void {
    const format = this.lists.at(-1) ?? (/^\s*\(?[0-9a-z]{1,4}[.)]/i.test(bullet) ? 'ordered' : 'unordered');
    const last = this.blocks.at(-1);
    const list: ListNode =
      last?.type === 'list' && last.format === format ? last : { type: 'list', format, children: [] };
    if (list !== last) this.blocks.push(list);
    list.children.push({ type: 'list-item', children });
  }
}

/** Marks that are on; those that a style took off again are left out. */
function carried(marks: Marks): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([, isOn]) => isOn));
}

function isBlock(name: string): boolean {
  return BLOCKS.has(name) || /^h[1-6]$/.test(name);
}

/** The title of the page is its only heading of the first level. */
function headingLevel(name: string, className: string): number {
  const level =
    /^h([1-6])$/.exec(name)?.[1] ??
    /\bMsoHeading([1-6])\b/.exec(className)?.[1] ??
    (/\bMso(?:Title|Subtitle)\b/.test(className) ? '2' : '0');
  return level === '0' ? 0 : Math.max(2, Number(level));
}

function marksOf(name: string, style: string): Marks {
  const marks: Marks = {};
  const mark = MARKS[name];
  if (mark) marks[mark] = true;
  const weight = /font-weight:\s*(bold|normal|\d+)/.exec(style)?.[1];
  if (weight) marks.bold = weight === 'bold' || Number(weight) >= 600;
  if (/font-style:\s*italic/.test(style)) marks.italic = true;
  if (/text-decoration[^;]*line-through/.test(style)) marks.strikethrough = true;
  return marks;
}
