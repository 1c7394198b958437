/** The two languages of the site. Vietnamese is the one that every text has. */
export type Language = 'vi' | 'en';

export const languages: readonly Language[] = ['vi', 'en'];

/** Splits `/en/van-ban` into the language and the path that both languages share (`/van-ban`). */
export function splitLanguage(path: string): { language: Language; path: string } {
  if (path === '/en') return { language: 'en', path: '/' };
  if (path.startsWith('/en/')) return { language: 'en', path: path.slice(3) };
  return { language: 'vi', path };
}

/** The address of a shared path in a language: `/van-ban` in English is `/en/van-ban`, `/` is `/en`. */
export function inLanguage(language: Language, path: string): string {
  if (language === 'vi') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

export function otherLanguage(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}
