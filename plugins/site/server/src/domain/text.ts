/**
 * What can make a text show other than it reads: control characters, bidirectional embeddings, overrides and isolates,
 * zero-width and other invisible characters, tags, unpaired surrogates. Line breaks, tabs and what emoji are made of stay.
 */
const DECEIVING =
  /(?!\n|\t|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** The joiner of emoji sequences where it joins no pictographs: there it only hides. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** More accents than any writing stacks on one letter: what is left over would run over the lines above and below. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * A text from outside as it may be shown: well-formed, composed (NFC), without characters that hide, reorder or overprint
 * others. Line breaks and tabs stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(DECEIVING, '')
    .replace(STRAY_JOINER, '')
    .normalize('NFC')
    .replace(STACKED_MARKS, '$1');
}

/** One line of at most `length` characters, cut at a word, with an ellipsis if something was left out. */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= length) return line;
  const cut = characters.slice(0, length).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word > length / 2 ? cut.slice(0, word) : cut).replace(/[\s,.;:–-]+$/, '')}…`;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order: Đ after D and before E. */
export function byVietnameseOrder<Item>(read: (item: Item) => string): (left: Item, right: Item) => number {
  return (left, right) => collator.compare(read(left), read(right));
}
