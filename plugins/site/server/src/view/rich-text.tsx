import type { ComponentChildren, VNode } from 'preact';
import type { Block, Inline, ListBlock, TextNode } from '../api/entities/blocks';
import { headingLevels } from '../domain/heading-levels';
import { Picture } from './picture';

/** A rich text of an editor. Its headings are fitted under the heading of level `under` that stands above it. */
export function RichText({ of, under }: { of: readonly Block[]; under: number }): VNode {
  const written = of.filter((block) => block.type === 'heading');
  const levels = headingLevels(
    written.map(({ level }) => level),
    under,
  );
  const levelOf = new Map(written.map((block, index) => [block as Block, levels[index] ?? 6]));
  return (
    <div class="rich">
      {of.map((block) => (
        <BlockView block={block} level={levelOf.get(block) ?? 6} />
      ))}
    </div>
  );
}

/** Whether a text has anything to show: the editor keeps an empty paragraph in an empty text. */
export function hasContent(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'image' || block.type === 'list' || !isEmpty(block.children));
}

function BlockView({ block, level }: { block: Block; level: number }): VNode | null {
  if (block.type === 'list') return <ListView list={block} />;
  if (block.type === 'image') {
    if (!block.image) return null;
    const { image } = block;
    return (
      <figure>
        <Picture image={image} alt={image.alternativeText ?? ''} sizes="(min-width: 50rem) 46rem, 100vw" />
        {image.caption && <figcaption>{image.caption}</figcaption>}
      </figure>
    );
  }
  if (isEmpty(block.children)) return null;
  switch (block.type) {
    case 'heading': {
      const Heading = `h${level}` as 'h2';
      return (
        <Heading>
          <InlineView nodes={block.children} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote>
          <p>
            <InlineView nodes={block.children} />
          </p>
        </blockquote>
      );
    case 'code':
      return (
        // Long lines scroll inside the box, which the keyboard must reach too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to take focus (WCAG 2.1.1)
        <pre tabIndex={0}>
          <code>{plainText(block.children)}</code>
        </pre>
      );
    default:
      return (
        <p>
          <InlineView nodes={block.children} />
        </p>
      );
  }
}

function ListView({ list }: { list: ListBlock }): VNode {
  const List = list.format === 'ordered' ? 'ol' : 'ul';
  return <List>{listItems(list).map((item) => item)}</List>;
}

/** A list inside a list stands beside its item in the editor's form and inside it in HTML. */
function listItems(list: ListBlock): VNode[] {
  const items: { content: ComponentChildren[] }[] = [];
  for (const child of list.children) {
    if (child.type === 'list-item') items.push({ content: [<InlineView nodes={child.children} />] });
    else if (items.length > 0) items.at(-1)?.content.push(<ListView list={child} />);
    else items.push({ content: [<ListView list={child} />] });
  }
  return items.map(({ content }) => <li>{content}</li>);
}

function InlineView({ nodes }: { nodes: readonly Inline[] }): VNode {
  return (
    <>
      {nodes.map((node) => {
        if (node.type === 'text') return <TextView node={node} />;
        const words = node.children.map((child) => <TextView node={child} />);
        if (!node.url) return words;
        const isOutside = /^https?:/.test(node.url);
        return (
          <a href={node.url} rel={isOutside ? 'noopener nofollow' : undefined}>
            {words}
          </a>
        );
      })}
    </>
  );
}

function TextView({ node }: { node: TextNode }): VNode {
  const lines = node.text.split('\n');
  let view = <>{lines.map((line, index) => (index === 0 ? line : [<br />, line]))}</>;
  if (node.code) view = <code>{view}</code>;
  if (node.strikethrough) view = <s>{view}</s>;
  if (node.underline) view = <u>{view}</u>;
  if (node.italic) view = <em>{view}</em>;
  if (node.bold) view = <strong>{view}</strong>;
  return view;
}

function isEmpty(nodes: readonly Inline[]): boolean {
  return plainText(nodes).trim() === '';
}

/** The words of a rich text without its marks. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : plainText(node.children))).join('');
}
