import type { VNode } from 'preact';
import { useSite } from './use-site';

/** Says that a text has no English form, and where the Vietnamese one is. */
export function Untranslated({
  title,
  path,
  summary,
}: {
  title: string;
  path: string;
  summary?: string;
}): VNode {
  const { t } = useSite();
  return (
    <div class="wrap narrow">
      <h1 lang="vi">{title}</h1>
      <div class="panel">
        <p>{t.translation.missing}</p>
        <p>
          <a class="button" href={path} hreflang="vi">
            {t.translation.offer}
          </a>
        </p>
      </div>
      {summary && (
        <p class="lead" lang="vi">
          {summary}
        </p>
      )}
    </div>
  );
}

/** In a list: that there is nothing in English here, and where the Vietnamese list is. */
export function EmptyList({ text, path }: { text: string; path: string }): VNode {
  const { t, language } = useSite();
  if (language === 'vi') return <p class="empty">{text}</p>;
  return (
    <p class="empty">
      {t.translation.emptyList}{' '}
      <a href={path} hreflang="vi">
        {t.translation.offer}
      </a>
    </p>
  );
}
