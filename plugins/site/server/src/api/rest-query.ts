type Value = string | number | boolean | undefined;
export interface Nested {
  [key: string]: Value | Nested | readonly (Value | Nested)[];
}

/** Strapi's bracket notation: `{ filters: { slug: { $eq: 'a' } } }` is `filters[slug][$eq]=a`. Undefined values are left out. */
export function restQuery(parameters: Nested): string {
  const pairs: string[] = [];
  const write = (name: string, value: Value | Nested | readonly (Value | Nested)[]): void => {
    if (value === undefined) return;
    if (typeof value !== 'object') {
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
      return;
    }
    for (const [key, inner] of Object.entries(value)) write(name ? `${name}[${key}]` : key, inner);
  };
  write('', parameters);
  return pairs.join('&');
}
