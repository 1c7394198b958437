import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { inLanguage, type Language } from '../domain/language';
import { type Messages, messagesIn } from '../text/messages';

interface Shared {
  language: Language;
  now: Date;
}

export const SiteContext = createContext<Shared>({ language: 'vi', now: new Date(0) });

interface InSite extends Shared {
  t: Messages;
  /** The address of a page of this site in the language of this page. */
  to: (path: string) => string;
}

export function useSite(): InSite {
  const { language, now } = useContext(SiteContext);
  return { language, now, t: messagesIn(language), to: (path) => inLanguage(language, path) };
}
