const LONGEST = 120;

/**
 * The address of a Vietnamese title: lower case, no diacritics, đ as d, words joined by hyphens, at most 120 characters and
 * never cut inside a word unless the first word alone is longer. Empty when the title has no letter or digit.
 */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = (words[0] ?? '').slice(0, LONGEST);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}

/** `slug` if free, else the first free of `slug-2`, `slug-3`, ...; numbers already in use are left to their owners. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let n = 2; ; n += 1) {
    const candidate = `${slug.slice(0, LONGEST - String(n).length - 1)}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Whether an editor's own slug can stand in an address as it is. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST + 10 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
