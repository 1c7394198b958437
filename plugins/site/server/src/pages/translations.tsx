import type { Translation } from '../api/entities/page';
import { inLanguage, type Language, otherLanguage } from '../domain/language';
import type { Alternates } from '../site';
import { Untranslated } from '../view/untranslated';
import { notFound, type PageContext, type PageOutcome, view } from './page';

/** Where a text stands in each language in which it exists. `path` makes the address of a slug. */
export function alternatesOf(
  language: Language,
  entry: { slug: string; localizations: readonly Translation[] },
  path: (slug: string) => string,
): Alternates {
  const other = otherLanguage(language);
  const translated = entry.localizations.find(({ locale }) => locale === other);
  return { [language]: path(entry.slug), ...(translated && { [other]: path(translated.slug) }) };
}

interface Original {
  slug: string;
  localizations: readonly Translation[];
  words: { title: string; summary?: string };
}

/**
 * The answer where no text in this language has the slug: the visitor may have come with the slug of the other language. If there
 * is a translation they are sent to it; if not, the English page says so and offers the Vietnamese one.
 */
export async function inTheOtherLanguage(
  { language }: PageContext,
  load: (language: Language) => Promise<Original | undefined>,
  path: (slug: string) => string,
): Promise<PageOutcome> {
  const other = otherLanguage(language);
  const original = await load(other);
  if (!original) return notFound;
  const translated = original.localizations.find(({ locale }) => locale === language);
  if (translated) return { type: 'moved', to: inLanguage(language, path(translated.slug)), permanent: false };
  if (other !== 'vi') return notFound;
  const address = path(original.slug);
  return view({
    title: original.words.title,
    main: <Untranslated title={original.words.title} summary={original.words.summary} path={address} />,
    alternates: { vi: address },
    noindex: true,
  });
}
