import { z } from 'zod';
import { blocks } from './blocks';
import { leaderRef } from './leader';
import { captionedImage } from './media';
import { organizationRef } from './organization';
import { seo, translation } from './page';
import { listOf, oneOf, optionalAddress, optionalDate, optionalText, text } from './text';
import { topicRef } from './topic';

export const articleKinds = [
  'news',
  'leader-activity',
  'announcement',
  'analysis',
  'photo-story',
  'video',
] as const;
export type ArticleKind = (typeof articleKinds)[number];

export const articleCard = z.object({
  title: text,
  slug: z.string(),
  kind: z.enum(articleKinds).catch('news'),
  sapo: optionalText,
  releasedAt: optionalDate,
  cover: oneOf(captionedImage),
  topics: listOf(topicRef),
});
export type ArticleCard = z.output<typeof articleCard>;

export const syndicatedArticle = articleCard.extend({
  documentId: z.string(),
  authorLine: optionalText,
  updatedAt: optionalDate,
});
export type SyndicatedArticle = z.output<typeof syndicatedArticle>;

export const article = articleCard.extend({
  documentId: z.string(),
  body: blocks,
  gallery: listOf(captionedImage),
  videoUrl: optionalAddress,
  organizations: listOf(organizationRef),
  leaders: listOf(leaderRef),
  authorLine: optionalText,
  sourceName: optionalText,
  sourceUrl: optionalAddress,
  updatedAt: optionalDate,
  seo: oneOf(seo),
  localizations: listOf(translation),
});
export type Article = z.output<typeof article>;
