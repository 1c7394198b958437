import type { VNode } from 'preact';
import { formatDay, formatInstant, formatOfficialDay, isDate } from '../domain/dates';
import { useSite } from './use-site';

/** A day or an instant as readers write it, with the machine's form beside it. */
export function Day({ on, as = 'day' }: { on: string | undefined; as?: 'day' | 'instant' | 'official' }) {
  const { language } = useSite();
  if (!on || !isDate(on)) return null;
  const write = { day: formatDay, instant: formatInstant, official: formatOfficialDay }[as];
  return <time dateTime={on}>{write(on, language)}</time>;
}

/** A name that may have an English form. Where it has none, the Vietnamese one is shown and said to be Vietnamese. */
export function Name({ of }: { of: { name: string; nameEn?: string } }): VNode {
  const { language } = useSite();
  if (language === 'en' && !of.nameEn) return <span lang="vi">{of.name}</span>;
  return <>{language === 'vi' ? of.name : of.nameEn}</>;
}

/** `lang` of a part, only where it differs from the page's. */
export function useForeign(): (tag: string) => string | undefined {
  const { language } = useSite();
  return (tag) => (tag.toLowerCase().split('-')[0] === language ? undefined : tag);
}

/** Text of several lines as paragraphs. */
export function Paragraphs({ text, className }: { text: string; className?: string }): VNode {
  const parts = text.split(/\n\s*\n?/).filter((part) => part.trim());
  return (
    <>
      {parts.map((part) => (
        <p class={className}>{part}</p>
      ))}
    </>
  );
}
