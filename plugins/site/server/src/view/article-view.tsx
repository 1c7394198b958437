import type { VNode } from 'preact';
import type { Article, ArticleCard } from '../api/entities/article';
import { hostOf } from '../domain/addresses';
import { formatDay } from '../domain/dates';
import { ArticleTeaser } from './cards';
import { Day, Name } from './inline';
import { Figure } from './picture';
import { hasContent, RichText } from './rich-text';
import { Section } from './section';
import { useSite } from './use-site';

const WIDE = '(min-width: 60rem) 58rem, 100vw';

export function ArticleView({
  article,
  related,
}: {
  article: Article;
  related: readonly ArticleCard[];
}): VNode {
  const { t } = useSite();
  return (
    <>
      <article class="wrap article">
        <header class="narrow">
          <ArticleTopics article={article} />
          <h1>{article.title}</h1>
          <ArticleDates article={article} />
          {article.sapo && <p class="lead">{article.sapo}</p>}
        </header>
        {article.cover && <Figure of={article.cover} sizes={WIDE} isFirst />}
        <div class="narrow">
          {article.videoUrl && <Video url={article.videoUrl} />}
          {hasContent(article.body) && <RichText of={article.body} under={1} />}
        </div>
        {article.gallery.length > 0 && (
          <section class="gallery" aria-labelledby="gallery">
            <h2 id="gallery">{t.news.gallery}</h2>
            {article.gallery.map((picture) => (
              <Figure of={picture} sizes="(min-width: 40rem) 29rem, 100vw" />
            ))}
          </section>
        )}
        <footer class="narrow">
          <ArticleOrigin article={article} />
        </footer>
      </article>
      {related.length > 0 && (
        <div class="band">
          <div class="wrap">
            <Section id="related" title={t.news.related}>
              <div class="grid-3">
                {related.map((other) => (
                  <ArticleTeaser
                    article={other}
                    heading="h3"
                    look="card"
                    sizes="(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 100vw"
                  />
                ))}
              </div>
            </Section>
          </div>
        </div>
      )}
    </>
  );
}

function ArticleTopics({ article }: { article: Article }): VNode | null {
  const { to, t } = useSite();
  if (article.topics.length === 0) return null;
  return (
    <ul class="tags" aria-label={t.nav.topics}>
      {article.topics.map(({ slug, name }) => (
        <li>
          <a href={to(`/chuyen-muc/${slug}`)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function ArticleDates({ article }: { article: Article }): VNode {
  const { t, language } = useSite();
  const { releasedAt, updatedAt } = article;
  const day = (value: string): string => formatDay(value, language);
  const wasChanged = releasedAt && updatedAt && updatedAt > releasedAt && day(updatedAt) !== day(releasedAt);
  return (
    <p class="meta">
      <Day on={releasedAt} as="instant" />
      {wasChanged && (
        <span>
          {t.news.updated} <Day on={updatedAt} as="instant" />
        </span>
      )}
      {article.kind !== 'news' && <span>{t.news.kinds[article.kind]}</span>}
    </p>
  );
}

/** A video of our own plays here; one elsewhere is a link, so that nobody else learns who reads this page. */
function Video({ url }: { url: string }): VNode {
  const { t } = useSite();
  return (
    <p>
      <a class="button" href={url} rel="noopener">
        {t.news.watch} ({hostOf(url)})
      </a>
    </p>
  );
}

function ArticleOrigin({ article }: { article: Article }): VNode {
  const { t, to } = useSite();
  const { authorLine, sourceName, sourceUrl } = article;
  const source = sourceName ?? (sourceUrl && hostOf(sourceUrl));
  return (
    <>
      {authorLine && <p class="byline">{authorLine}</p>}
      {source && (
        <p class="meta">
          {t.news.source}: {sourceUrl ? <a href={sourceUrl}>{source}</a> : source}
        </p>
      )}
      {article.organizations.length + article.leaders.length > 0 && (
        <p class="meta">
          {t.news.about}:
          {article.organizations.map((organization) => (
            <a href={to(`/to-chuc/${organization.code}`)}>
              <Name of={organization} />
            </a>
          ))}
          {article.leaders.map(({ slug, name }) => (
            <a href={to(`/lanh-dao/${slug}`)}>{name}</a>
          ))}
        </p>
      )}
    </>
  );
}
