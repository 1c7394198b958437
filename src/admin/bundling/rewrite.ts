/** One change to one module of Strapi: `find` must occur, else the build fails. */
export type Rewrite = { module: string; find: RegExp; replace: string };

/** A text that Strapi writes into its code without a message; `before` says where, as a regular expression. */
export function text(module: string, before: string, english: string, vietnamese: string): Rewrite {
  const find = new RegExp(`(${before})(["'])${literally(english)}\\2`, 'g');
  return { module, find, replace: `$1${either(JSON.stringify(english), JSON.stringify(vietnamese))}` };
}

/** A template literal of Strapi, with `#{...}` for its expressions; the Vietnamese uses the same ones. */
export function template(module: string, english: string, vietnamese: string): Rewrite {
  const literal = (words: string) => `\`${words.replaceAll('#{', '${')}\``;
  const find = new RegExp(literally(literal(english)), 'g');
  return { module, find, replace: either(literal(english), literal(vietnamese)).replaceAll('$', '$$$$') };
}

/** The panel sets the page's language when the user changes it, and the page begins in Vietnamese. */
export function either(english: string, vietnamese: string): string {
  return `(document.documentElement.lang === 'en' ? ${english} : ${vietnamese})`;
}

function literally(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
