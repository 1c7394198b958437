import { z } from 'zod';
import { articleCard } from './article';
import { leaderCard } from './leader';
import { documentCard } from './legal-document';
import { seo } from './page';
import { listOf, oneOf, optionalText } from './text';

export const home = z.object({
  leadArticles: listOf(articleCard),
  featuredLeaders: listOf(leaderCard),
  featuredDocuments: listOf(documentCard),
  announcement: optionalText,
  seo: oneOf(seo),
});
export type Home = z.output<typeof home>;
