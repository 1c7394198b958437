import type { Block, InlineNode, LinkNode, ListItemNode, ListNode, TextBlock, TextNode } from './blocks';
import { cleanInline } from './clean-text';

/** Bullets that Word writes as letters of its symbol fonts when a list is pasted as text. */
const WORD_BULLET = /^[\u00b7\u2022\u25aa\u25cf\u25e6\uf0a7\uf0b7\uf0d8\uf0fc§][\s\u00a0]+/u;

/**
 * A body as a careful editor would have typed it: clean text, neighbours with the same marks joined, bullets of Word made lists, empty
 * paragraphs at the edges and in rows removed, links that lead nowhere safe turned back into their words. Cleaning twice changes nothing.
 */
export function cleanBlocks(blocks: readonly Block[]): Block[] {
  const cleaned = blocks.map(cleanBlock);
  const kept = cleaned.filter(
    (block, at) => !isEmpty(block) || (at > 0 && at < cleaned.length - 1 && !isEmpty(cleaned[at - 1])),
  );
  while (kept.length > 0 && isEmpty(kept.at(-1))) kept.pop();
  while (kept.length > 0 && isEmpty(kept[0])) kept.shift();
  return kept.length > 0 ? gatherBullets(kept) : cleaned.slice(0, 1);
}

function cleanBlock(block: Block): Block {
  if (block.type === 'image') return block;
  if (block.type === 'list') return cleanList(block);
  if (block.type === 'code') return block;
  return { ...block, children: cleanInlines(block.children) };
}

function cleanList(list: ListNode): ListNode {
  return {
    ...list,
    children: list.children.map((child) =>
      child.type === 'list' ? cleanList(child) : { ...child, children: cleanInlines(child.children) },
    ),
  };
}

function cleanInlines(nodes: readonly InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = [];
  for (const node of nodes.flatMap(cleanInlineNode)) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text' && sameMarks(last, node)) {
      joined[joined.length - 1] = {
        ...last,
        text: last.code ? last.text + node.text : cleanInline(last.text + node.text),
      };
    } else if (node.type === 'link' || node.text !== '') {
      joined.push(node);
    }
  }
  return withRoomForCaret(trimEdges(joined));
}

function cleanInlineNode(node: InlineNode): InlineNode[] {
  if (node.type === 'text') return [{ ...node, text: node.code ? node.text : cleanInline(node.text) }];
  const children = node.children.map((child) => ({ ...child, text: cleanInline(child.text) }));
  const url = safeAddress(node.url);
  return url === null ? children : [{ ...node, url, children } satisfies LinkNode];
}

/** The address if a reader may follow it (http, https, mailto, tel, or a place on this site), else null. */
export function safeAddress(url: string): string | null {
  const address = cleanInline(url).trim();
  if (/^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(address)) return address;
  return /^(?:\/(?![/\\])|#|\?)\S*$/.test(address) ? address : null;
}

function sameMarks(one: TextNode, other: TextNode): boolean {
  return (['bold', 'italic', 'underline', 'strikethrough', 'code'] as const).every(
    (mark) => Boolean(one[mark]) === Boolean(other[mark]),
  );
}

function trimEdges(nodes: InlineNode[]): InlineNode[] {
  const trimmed = [...nodes];
  for (let first = trimmed[0]; first?.type === 'text' && !first.code; first = trimmed[0]) {
    trimmed[0] = { ...first, text: first.text.trimStart() };
    if (trimmed[0].text !== '') break;
    trimmed.shift();
  }
  for (let last = trimmed.at(-1); last?.type === 'text' && !last.code; last = trimmed.at(-1)) {
    const end = { ...last, text: last.text.trimEnd() };
    trimmed[trimmed.length - 1] = end;
    if (end.text !== '') break;
    trimmed.pop();
  }
  return trimmed;
}

/** The editor needs a text before and after every link, empty if need be, to put the caret there. */
function withRoomForCaret(nodes: readonly InlineNode[]): InlineNode[] {
  const room: TextNode = { type: 'text', text: '' };
  const spaced = nodes.flatMap((node, at) =>
    node.type === 'link' && nodes[at - 1]?.type !== 'text' ? [room, node] : [node],
  );
  return spaced.at(-1)?.type === 'text' ? spaced : [...spaced, room];
}

function isEmpty(block: Block | undefined): boolean {
  return (
    block?.type === 'paragraph' &&
    block.children.every((node) => node.type === 'text' && node.text.trim() === '')
  );
}

/** Rows of paragraphs that begin with a bullet become one list. */
function gatherBullets(blocks: Block[]): Block[] {
  const gathered: Block[] = [];
  let open: ListNode | undefined;
  for (const block of blocks) {
    const item = bulletItem(block);
    if (!item) {
      open = undefined;
      gathered.push(block);
    } else if (open) {
      open.children.push(item);
    } else {
      open = { type: 'list', format: 'unordered', children: [item] };
      gathered.push(open);
    }
  }
  return gathered;
}

function bulletItem(block: Block): ListItemNode | null {
  if (block.type !== 'paragraph') return null;
  const [first, ...rest] = (block satisfies TextBlock).children;
  if (first?.type !== 'text' || !WORD_BULLET.test(first.text)) return null;
  return { type: 'list-item', children: [{ ...first, text: first.text.replace(WORD_BULLET, '') }, ...rest] };
}
