import { toBlocks } from './to-blocks';

test('plain text becomes heads, lists, quotes and paragraphs', () => {
  const text = (value: string) => [{ type: 'text', text: value }];
  expect(toBlocks('Một.\n\n## Hai\n\n- a\n- b\n\n1. c\n\n> d')).toEqual([
    { type: 'paragraph', children: text('Một.') },
    { type: 'heading', level: 2, children: text('Hai') },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: text('a') },
        { type: 'list-item', children: text('b') },
      ],
    },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: text('c') }] },
    { type: 'quote', children: text('d') },
  ]);
});
