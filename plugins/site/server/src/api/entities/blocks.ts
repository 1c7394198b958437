import { z } from 'zod';
import { safeLink } from '../../domain/addresses';
import { image } from './media';
import { listOf, oneOf, text } from './text';

const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

const textNode = z.object({
  type: z.literal('text'),
  text,
  bold: flag,
  italic: flag,
  underline: flag,
  strikethrough: flag,
  code: flag,
});
export type TextNode = z.output<typeof textNode>;

const linkNode = z.object({
  type: z.literal('link'),
  url: z.string().transform((value) => safeLink(value)),
  children: listOf(textNode),
});

const inline = z.union([textNode, linkNode]);
export type Inline = z.output<typeof inline>;

const listItem = z.object({ type: z.literal('list-item'), children: listOf(inline) });

export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (z.output<typeof listItem> | ListBlock)[];
}

/** Deeper lists than anyone writes are left out, so that no text can exhaust the stack. */
function listBlock(depth: number): z.ZodType<ListBlock> {
  const child: z.ZodType<ListBlock['children'][number]> =
    depth > 8 ? listItem : z.union([listItem, z.lazy(() => listBlock(depth + 1))]);
  return z.object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']).catch('unordered'),
    children: listOf(child),
  });
}

const block = z.union([
  z.object({ type: z.literal('paragraph'), children: listOf(inline) }),
  z.object({ type: z.literal('heading'), level: z.number().int().catch(2), children: listOf(inline) }),
  z.object({ type: z.literal('quote'), children: listOf(inline) }),
  z.object({ type: z.literal('code'), children: listOf(inline) }),
  z.object({ type: z.literal('image'), image: oneOf(image) }),
  listBlock(0),
]);
export type Block = z.output<typeof block>;

/** A rich text as Strapi's blocks editor writes it. Unknown kinds of blocks are left out. */
export const blocks = listOf(block);
