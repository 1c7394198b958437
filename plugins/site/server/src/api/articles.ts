import type { Language } from '../domain/language';
import type { Client, Listed } from './client';
import {
  type Article,
  type ArticleCard,
  type ArticleKind,
  article,
  articleCard,
  type SyndicatedArticle,
  syndicatedArticle,
} from './entities/article';
import { leaderRefFields } from './entities/leader';
import { captionedImagePopulate } from './entities/media';
import { organizationRefFields } from './entities/organization';
import { seoPopulate } from './entities/page';
import { topicRefFields } from './entities/topic';
import type { Nested } from './rest-query';

/** What a list shows of an article. */
export const articleCardQuery = {
  fields: ['title', 'slug', 'kind', 'sapo', 'releasedAt'],
  populate: { cover: captionedImagePopulate, topics: topicRefFields },
};

const newestFirst = ['releasedAt:desc', 'documentId:desc'];

export interface ArticleChoice {
  kind?: ArticleKind;
  topic?: string;
  organization?: string;
  leader?: string;
}

/** Articles, newest first. */
export function newestArticles(
  api: Client,
  language: Language,
  choice: ArticleChoice,
  page: { number: number; size: number },
): Promise<Listed<ArticleCard>> {
  const { kind, topic, organization, leader } = choice;
  const filters: Nested = {
    kind: kind && { $eq: kind },
    topics: topic && { slug: { $eq: topic } },
    organizations: organization && { code: { $eq: organization } },
    leaders: leader && { slug: { $eq: leader } },
  };
  return api.list(articleCard, '/api/articles', {
    locale: language,
    filters,
    sort: newestFirst,
    pagination: { page: page.number, pageSize: page.size },
    ...articleCardQuery,
  });
}

export function articleBySlug(api: Client, language: Language, slug: string): Promise<Article | undefined> {
  return api.first(article, '/api/articles', {
    locale: language,
    filters: { slug: { $eq: slug } },
    populate: {
      ...articleCardQuery.populate,
      gallery: captionedImagePopulate,
      organizations: organizationRefFields,
      leaders: leaderRefFields,
      seo: seoPopulate,
    },
  });
}

/** What feeds tell of the newest articles. */
export async function articlesToSyndicate(api: Client, language: Language): Promise<SyndicatedArticle[]> {
  const { items } = await api.list(syndicatedArticle, '/api/articles', {
    locale: language,
    sort: newestFirst,
    pagination: { pageSize: 50, withCount: false },
    ...articleCardQuery,
    fields: [...articleCardQuery.fields, 'authorLine', 'updatedAt'],
  });
  return items;
}
