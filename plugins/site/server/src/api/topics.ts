import type { Language } from '../domain/language';
import type { Client } from './client';
import { translation } from './entities/page';
import { listOf } from './entities/text';
import { type Topic, topic, topicRefFields } from './entities/topic';

const topicQuery = {
  fields: ['name', 'slug', 'description'],
  populate: { parent: topicRefFields, children: topicRefFields },
};

/** All topics, in the order that the editors gave them. */
export async function allTopics(api: Client, language: Language): Promise<Topic[]> {
  const { items } = await api.list(topic, '/api/topics', {
    locale: language,
    sort: ['order:asc', 'name:asc'],
    pagination: { pageSize: 100 },
    ...topicQuery,
  });
  return items;
}

const translatedTopic = topic.extend({ localizations: listOf(translation) });

export function topicBySlug(api: Client, language: Language, slug: string) {
  return api.first(translatedTopic, '/api/topics', {
    locale: language,
    filters: { slug: { $eq: slug } },
    ...topicQuery,
  });
}
