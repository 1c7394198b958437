import type { VNode } from 'preact';
import type { Listed } from '../api/client';
import { type ArticleCard, type ArticleKind, articleKinds } from '../api/entities/article';
import { ArticleTeaser } from './cards';
import { Paging, pageAddress } from './paging';
import { PageHead } from './section';
import { EmptyList } from './untranslated';
import { useSite } from './use-site';

interface NewsProps {
  articles: Listed<ArticleCard>;
  kind: ArticleKind | undefined;
  path: string;
  kept: Readonly<Record<string, string | undefined>>;
}

export function NewsView({ articles, kind, path, kept }: NewsProps): VNode {
  const { t, to } = useSite();
  const kinds: readonly (ArticleKind | undefined)[] = [undefined, ...articleKinds];
  return (
    <div class="wrap">
      <PageHead title={kind ? t.news.kinds[kind] : t.news.title} intro={kind ? undefined : t.news.intro} />
      <nav class="chips" aria-label={t.news.kindNavigation}>
        <ul>
          {kinds.map((each) => (
            <li>
              <a
                href={to(pageAddress(path, { loai: each }, 1))}
                aria-current={each === kind ? 'page' : undefined}
              >
                {each ? t.news.kinds[each] : t.news.allKinds}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ArticleList articles={articles.items} />
      {articles.items.length === 0 && <EmptyList text={t.news.none} path={path} />}
      <Paging paging={articles.paging} path={path} kept={kept} />
    </div>
  );
}

export function ArticleList({
  articles,
  heading = 'h2',
}: {
  articles: readonly ArticleCard[];
  heading?: 'h2' | 'h3';
}): VNode {
  return (
    <div class="article-list">
      {articles.map((article) => (
        <ArticleTeaser article={article} heading={heading} sizes="(min-width: 40rem) 15rem, 7rem" />
      ))}
    </div>
  );
}
