import type { VNode } from 'preact';
import type { Listed } from '../api/client';
import type { ArticleCard } from '../api/entities/article';
import type { Topic, TopicRef } from '../api/entities/topic';
import { ArticleList } from './news-view';
import { Paging } from './paging';
import { PageHead } from './section';
import { EmptyList } from './untranslated';
import { useSite } from './use-site';

export function TopicsView({ topics }: { topics: readonly Topic[] }): VNode {
  const { t, to } = useSite();
  return (
    <div class="wrap">
      <PageHead title={t.topics.title} intro={t.topics.intro} />
      <div class="grid-2 topics">
        {topics
          .filter(({ parent }) => !parent)
          .map((topic) => (
            <section>
              <h2>
                <a href={to(`/chuyen-muc/${topic.slug}`)}>{topic.name}</a>
              </h2>
              {topic.description && <p>{topic.description}</p>}
              <TopicChildren topics={topic.children} />
            </section>
          ))}
      </div>
      {topics.length === 0 && <EmptyList text={t.topics.none} path="/chuyen-muc" />}
    </div>
  );
}

function TopicChildren({ topics }: { topics: readonly TopicRef[] }): VNode | null {
  const { to } = useSite();
  if (topics.length === 0) return null;
  return (
    <ul class="topic-links">
      {topics.map(({ slug, name }) => (
        <li>
          <a href={to(`/chuyen-muc/${slug}`)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

interface TopicProps {
  topic: Topic;
  articles: Listed<ArticleCard>;
  path: string;
}

export function TopicView({ topic, articles, path }: TopicProps): VNode {
  const { t } = useSite();
  return (
    <div class="wrap">
      <PageHead title={topic.name} intro={topic.description} />
      {topic.children.length > 0 && (
        <nav aria-label={t.topics.within}>
          <TopicChildren topics={topic.children} />
        </nav>
      )}
      <ArticleList articles={articles.items} />
      {articles.items.length === 0 && <EmptyList text={t.topics.none} path={path} />}
      <Paging paging={articles.paging} path={path} />
    </div>
  );
}
