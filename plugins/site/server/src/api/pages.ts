import type { Language } from '../domain/language';
import { articleCardQuery } from './articles';
import type { Client } from './client';
import { type Home, home } from './entities/home';
import { page, type StaticPage, seoPopulate } from './entities/page';
import { leaderCardQuery } from './leaders';
import { documentCardQuery } from './legal-documents';

export function pageBySlug(api: Client, language: Language, slug: string): Promise<StaticPage | undefined> {
  return api.first(page, '/api/pages', {
    locale: language,
    filters: { slug: { $eq: slug } },
    populate: { seo: seoPopulate },
  });
}

/** What the editors put on the front page. */
export function homeChoice(api: Client, language: Language): Promise<Home | undefined> {
  return api.get(home, '/api/home', {
    locale: language,
    populate: {
      leadArticles: articleCardQuery,
      featuredLeaders: leaderCardQuery,
      featuredDocuments: documentCardQuery,
      seo: seoPopulate,
    },
  });
}
