import type { DemoArticle } from './article';
import { economyArticles } from './articles-economy';
import { governmentArticles } from './articles-government';
import { infrastructureArticles } from './articles-infrastructure';
import { innovationArticles } from './articles-innovation';
import { portalArticles } from './articles-portal';
import { scienceArticles } from './articles-science';
import { societyArticles } from './articles-society';

const byTheme = [
  portalArticles,
  infrastructureArticles,
  governmentArticles,
  scienceArticles,
  innovationArticles,
  economyArticles,
  societyArticles,
];

/** An article with its place among all, newest first. */
export interface ArticleWithKey extends DemoArticle {
  place: number;
}

/** All articles, newest first: the themes take turns, so that no day is about one thing. */
export const articles: readonly ArticleWithKey[] = Array.from(
  { length: Math.max(...byTheme.map((theme) => theme.length)) },
  (_, turn) => byTheme.flatMap((theme) => theme[turn] ?? []),
)
  .flat()
  .map((article, place) => ({ ...article, place }));
