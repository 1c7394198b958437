import { articleBySlug, newestArticles } from '../api/articles';
import type { Article, ArticleCard } from '../api/entities/article';
import { inLanguage } from '../domain/language';
import { ArticleView } from '../view/article-view';
import { publisher } from '../view/structured-data';
import { type Page, type PageContext, type PageView, view } from './page';
import { alternatesOf, inTheOtherLanguage } from './translations';

export const articleAddress = (slug: string): string => `/tin-tuc/${slug}`;

export const articlePage: Page = async (context) => {
  const { api, language, params } = context;
  const slug = params.slug ?? '';
  const article = await articleBySlug(api, language, slug);
  if (article) return view(articleOnPage(article, await relatedTo(article, context), context));
  return inTheOtherLanguage(
    context,
    async (other) => {
      const found = await articleBySlug(api, other, slug);
      return found && { ...found, words: { title: found.title, summary: found.sapo } };
    },
    articleAddress,
  );
};

/** An article as it is published, or as a draft of it will be. */
export function articleOnPage(
  article: Article,
  related: readonly ArticleCard[],
  context: PageContext,
): PageView {
  const { language, t } = context;
  const address = articleAddress(article.slug);
  return {
    title: article.seo?.metaTitle ?? article.title,
    description: article.seo?.metaDescription ?? article.sapo,
    crumbs: [{ name: t.news.title, path: '/tin-tuc' }],
    canonical: address,
    alternates: alternatesOf(language, article, articleAddress),
    image: article.seo?.image ?? article.cover?.image,
    kind: 'article',
    published: article.releasedAt,
    modified: article.updatedAt,
    noindex: article.seo?.noindex,
    structured: [newsArticle(article, address, context)],
    main: <ArticleView article={article} related={related} />,
  };
}

async function relatedTo(article: Article, { api, language }: PageContext): Promise<ArticleCard[]> {
  const topic = article.topics[0]?.slug;
  const { items } = await newestArticles(api, language, { topic }, { number: 1, size: 4 });
  return items.filter(({ slug }) => slug !== article.slug).slice(0, 3);
}

function newsArticle(article: Article, address: string, { settings, language, t }: PageContext): object {
  const absolute = (url: string): string | undefined => URL.parse(url, `${settings.publicUrl}/`)?.href;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.sapo,
    inLanguage: language,
    datePublished: article.releasedAt,
    dateModified: article.updatedAt,
    mainEntityOfPage: settings.publicUrl + inLanguage(language, address),
    image: article.cover ? [absolute(article.cover.image.url)] : undefined,
    author: article.authorLine ? { '@type': 'Person', name: article.authorLine } : publisher(settings, t),
    publisher: publisher(settings, t),
    isBasedOn: article.sourceUrl,
    keywords: article.topics.map(({ name }) => name),
  };
}
