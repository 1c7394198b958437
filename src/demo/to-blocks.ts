import type { Block, ListNode } from '../content-rules/domain/blocks';

/** The demo's plain texts as blocks: paragraphs apart by an empty line; `## ` heads, `> ` quotes, lines of `- ` or `1. ` list. */
export function toBlocks(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(toBlock);
}

function toBlock(part: string): Block {
  if (part.startsWith('## ')) return { type: 'heading', level: 2, children: words(part.slice(3)) };
  if (part.startsWith('> ')) return { type: 'quote', children: words(part.slice(2)) };
  if (/^(- |\d+\. )/.test(part)) return toList(part);
  return { type: 'paragraph', children: words(part) };
}

function toList(part: string): ListNode {
  return {
    type: 'list',
    format: part.startsWith('- ') ? 'unordered' : 'ordered',
    children: part
      .split('\n')
      .map((line) => ({ type: 'list-item', children: words(line.replace(/^(- |\d+\. )/, '')) })),
  };
}

function words(text: string): [{ type: 'text'; text: string }] {
  return [{ type: 'text', text }];
}
