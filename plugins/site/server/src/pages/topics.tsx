import { newestArticles } from '../api/articles';
import { allTopics, topicBySlug } from '../api/topics';
import { pageNumber } from '../domain/paging';
import { pageAddress } from '../view/paging';
import { TopicsView, TopicView } from '../view/topic-view';
import { notFound, type Page, view } from './page';
import { alternatesOf, inTheOtherLanguage } from './translations';

const PAGE_SIZE = 12;
const address = (slug: string): string => `/chuyen-muc/${slug}`;

export const topicsPage: Page = async ({ api, language, path, t }) =>
  view({
    title: t.topics.title,
    description: t.topics.intro,
    crumbs: [],
    canonical: path,
    main: <TopicsView topics={await allTopics(api, language)} />,
  });

export const topicPage: Page = async (context) => {
  const { api, language, params, query, t } = context;
  const slug = params.slug ?? '';
  const number = pageNumber(query.get('trang'));
  const [topic, articles] = await Promise.all([
    topicBySlug(api, language, slug),
    newestArticles(api, language, { topic: slug }, { number, size: PAGE_SIZE }),
  ]);
  if (!topic)
    return inTheOtherLanguage(
      context,
      async (other) => {
        const found = await topicBySlug(api, other, slug);
        return found && { ...found, words: { title: found.name, summary: found.description } };
      },
      address,
    );
  if (number > 1 && articles.items.length === 0) return notFound;
  const { parent } = topic;
  return view({
    title: topic.name,
    description: topic.description,
    crumbs: [
      { name: t.topics.title, path: '/chuyen-muc' },
      ...(parent ? [{ name: parent.name, path: address(parent.slug) }] : []),
    ],
    canonical: pageAddress(address(topic.slug), {}, number),
    alternates: alternatesOf(language, topic, address),
    main: <TopicView topic={topic} articles={articles} path={address(topic.slug)} />,
  });
};
