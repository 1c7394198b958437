import { Parser } from 'htmlparser2';

/** The rich text of Strapi's blocks editor, as far as texts of portals use it. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
}
export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}
export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: { type: 'list-item'; children: (TextNode | LinkNode)[] }[];
}
export interface TextBlock {
  type: 'paragraph' | 'quote' | 'heading';
  level?: number;
  children: (TextNode | LinkNode)[];
}
export type Block = TextBlock | ListBlock;

type Mark = Exclude<keyof TextNode, 'type' | 'text'>;

const MARKS: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  kbd: 'code',
  samp: 'code',
};
const BLOCKS = new Set(
  'p div section article figure figcaption pre table caption tr dl dt dd blockquote ul ol li hr h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

/**
 * Sanitised HTML of an entry as blocks for an article: paragraphs, headings, quotes, lists, links and marks. Pictures are left
 * out, because they are not ours to keep; cells of a table stand side by side in a paragraph.
 */
export function htmlToBlocks(html: string): Block[] {
  const builder = new BlockBuilder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes.href),
      ontext: (text) => builder.addText(text),
      onclosetag: (name) => builder.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return builder.finish();
}

class BlockBuilder {
  private readonly blocks: Block[] = [];
  private inline: (TextNode | LinkNode)[] = [];
  private readonly marks: string[] = [];
  private readonly around: string[] = [];
  private link: LinkNode | null = null;

  open(name: string, href?: string): void {
    if (name === 'br') this.addText('\n', true);
    if (name === 'td' || name === 'th') this.addText(' ');
    if (name in MARKS) this.marks.push(name);
    if (name === 'a' && href) this.link = { type: 'link', url: href, children: [] };
    if (!BLOCKS.has(name)) return;
    this.endBlock();
    this.around.push(name);
  }

  close(name: string): void {
    if (name in MARKS) this.marks.splice(this.marks.lastIndexOf(name), 1);
    if (name === 'a') this.endLink();
    if (!BLOCKS.has(name)) return;
    this.endBlock();
    const at = this.around.lastIndexOf(name);
    if (at !== -1) this.around.length = at;
  }

  addText(raw: string, keepsBreak = false): void {
    const text = keepsBreak ? raw : raw.replace(/\s+/g, ' ');
    if (text === '') return;
    const node: TextNode = { type: 'text', text };
    for (const name of this.marks) {
      const mark = MARKS[name];
      if (mark) node[mark] = true;
    }
    const into = this.link?.children ?? this.inline;
    const last = into.at(-1);
    // The parser hands a text over in pieces, one for each reference.
    if (last?.type === 'text' && sameMarks(last, node)) last.text += text;
    else into.push(node);
  }

  finish(): Block[] {
    this.endBlock();
    return this.blocks;
  }

  private endLink(): void {
    if (this.link && this.link.children.length > 0) this.inline.push(this.link);
    this.link = null;
  }

  private endBlock(): void {
    this.endLink();
    const children = trimmed(this.inline);
    this.inline = [];
    if (children.length === 0) return;
    const list = this.around.findLast((name) => name === 'ul' || name === 'ol');
    if (list) this.addItem(list === 'ol' ? 'ordered' : 'unordered', children);
    else this.blocks.push({ ...this.kind(), children });
  }

  private kind(): Omit<TextBlock, 'children'> {
    const heading = this.around.findLast((name) => /^h[1-6]$/.test(name));
    // The article's own title is the first level.
    if (heading) return { type: 'heading', level: Math.max(2, Number(heading.slice(1))) };
    return { type: this.around.includes('blockquote') ? 'quote' : 'paragraph' };
  }

  private addItem(format: ListBlock['format'], children: (TextNode | LinkNode)[]): void {
    const last = this.blocks.at(-1);
    const item = { type: 'list-item' as const, children };
    if (last?.type === 'list' && last.format === format) last.children.push(item);
    else this.blocks.push({ type: 'list', format, children: [item] });
  }
}

const sameMarks = (a: TextNode, b: TextNode): boolean =>
  Object.values(MARKS).every((mark) => a[mark] === b[mark]);

/** Without white space at the edges; nothing where there is nothing to read. The editor wants text around every link. */
function trimmed(nodes: (TextNode | LinkNode)[]): (TextNode | LinkNode)[] {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first?.type === 'text') first.text = first.text.trimStart();
  if (last?.type === 'text') last.text = last.text.trimEnd();
  const kept = nodes.filter((node) => node.type === 'link' || node.text !== '');
  if (kept.length === 0) return [];
  const empty = (): TextNode => ({ type: 'text', text: '' });
  return [
    ...(kept[0]?.type === 'link' ? [empty()] : []),
    ...kept,
    ...(kept.at(-1)?.type === 'link' ? [empty()] : []),
  ];
}
