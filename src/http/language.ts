import type { Context } from 'koa';

export type Language = 'vi' | 'en';

/** A text that is shown to people, in both languages of the portal. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The language that the client asks for in `Accept-Language` (RFC 9110, 12.5.4); Vietnamese when it names neither. */
export function languageOf(ctx: Pick<Context, 'acceptsLanguages'>): Language {
  return ctx.acceptsLanguages(['vi', 'en']) === 'en' ? 'en' : 'vi';
}
