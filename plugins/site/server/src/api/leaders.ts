import type { Language } from '../domain/language';
import type { Client } from './client';
import { type Leader, type LeaderCard, leader, leaderCard } from './entities/leader';
import { captionedImagePopulate } from './entities/media';
import { organizationRefFields } from './entities/organization';
import { seoPopulate } from './entities/page';

export const leaderCardQuery = {
  fields: ['name', 'slug', 'position'],
  populate: { portrait: captionedImagePopulate, organization: organizationRefFields },
};

/** All leaders, in the order of protocol. */
export async function allLeaders(api: Client, language: Language): Promise<LeaderCard[]> {
  const { items } = await api.list(leaderCard, '/api/leaders', {
    locale: language,
    sort: ['order:asc', 'name:asc'],
    pagination: { pageSize: 100 },
    ...leaderCardQuery,
  });
  return items;
}

export function leaderBySlug(api: Client, language: Language, slug: string): Promise<Leader | undefined> {
  return api.first(leader, '/api/leaders', {
    locale: language,
    filters: { slug: { $eq: slug } },
    populate: { ...leaderCardQuery.populate, seo: seoPopulate },
  });
}
