/** The rich text of Strapi's blocks editor, as it is stored. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}
export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
  [extra: string]: unknown;
}
export type InlineNode = TextNode | LinkNode;
export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}
export interface ListNode {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel?: number;
  children: (ListItemNode | ListNode)[];
}
export interface TextBlock {
  type: 'paragraph' | 'quote' | 'code' | 'heading';
  level?: number;
  language?: string;
  children: InlineNode[];
}
export interface ImageFile {
  url: string;
  alternativeText?: string | null;
  caption?: string | null;
  [extra: string]: unknown;
}
export interface ImageBlock {
  type: 'image';
  image: ImageFile;
  children: TextNode[];
}
export type Block = TextBlock | ListNode | ImageBlock;

/** Whether a stored value has the shape of blocks; anything else is left to Strapi's own validation. */
export function isBlocks(value: unknown): value is Block[] {
  return (
    Array.isArray(value) &&
    value.every(
      (block: unknown) =>
        typeof block === 'object' &&
        block !== null &&
        'type' in block &&
        'children' in block &&
        Array.isArray(block.children),
    )
  );
}

/** The words of a body, marks and structure left out. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.type === 'image' ? '' : textOf(block.children))).join('\n');
}

function textOf(nodes: readonly (InlineNode | ListItemNode | ListNode)[]): string {
  return nodes.map((node) => ('text' in node ? node.text : textOf(node.children))).join('');
}
