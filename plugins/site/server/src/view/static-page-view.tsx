import type { VNode } from 'preact';
import type { StaticPage } from '../api/entities/page';
import { Day } from './inline';
import { RichText } from './rich-text';
import { PageHead } from './section';
import { useSite } from './use-site';

export function StaticPageView({ page }: { page: StaticPage }): VNode {
  const { t } = useSite();
  return (
    <article class="wrap narrow">
      <PageHead title={page.title} />
      <RichText of={page.body} under={1} />
      <p class="meta">
        {t.news.updated} <Day on={page.updatedAt} />
      </p>
    </article>
  );
}
