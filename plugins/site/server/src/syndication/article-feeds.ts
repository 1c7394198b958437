import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { articlesToSyndicate } from '../api/articles';
import type { SyndicatedArticle } from '../api/entities/article';
import { inLanguage } from '../domain/language';
import { articleAddress } from '../pages/article';
import type { Page, PageContext } from '../pages/page';

interface Feed {
  title: string;
  description: string;
  home: string;
  self: string;
  language: string;
  updated: Date;
  items: FeedItem[];
}

interface FeedItem {
  url: string;
  title: string;
  summary: string;
  released: Date;
  updated: Date;
  author?: string;
  topics: string[];
  image?: string;
}

/** The newest articles in one of the three forms that readers use. */
function feedPage(contentType: string, write: (feed: Feed) => string): Page {
  return async (context) => {
    const articles = await articlesToSyndicate(context.api, context.language);
    return { type: 'document', contentType, body: write(feedOf(articles, context)) };
  };
}

function feedOf(articles: readonly SyndicatedArticle[], context: PageContext): Feed {
  const { language, path, settings, t } = context;
  const items = articles.flatMap((article) =>
    article.releasedAt ? [itemOf(article, article.releasedAt, context)] : [],
  );
  const latest = Math.max(0, ...items.map(({ updated }) => updated.getTime()));
  return {
    title: t.siteName,
    description: t.siteDescription,
    home: settings.publicUrl + inLanguage(language, '/'),
    self: settings.publicUrl + inLanguage(language, path),
    language,
    updated: new Date(latest),
    items,
  };
}

function itemOf(
  article: SyndicatedArticle,
  releasedAt: string,
  { language, settings }: PageContext,
): FeedItem {
  const released = new Date(releasedAt);
  const updated = new Date(article.updatedAt ?? releasedAt);
  const image = article.cover?.image.url;
  return {
    url: settings.publicUrl + inLanguage(language, articleAddress(article.slug)),
    title: article.title,
    summary: article.sapo ?? article.title,
    released,
    updated: updated < released ? released : updated,
    author: article.authorLine,
    topics: article.topics.map(({ name }) => name),
    image: image && URL.parse(image, `${settings.publicUrl}/`)?.href,
  };
}

export const rssPage = feedPage('application/rss+xml; charset=utf-8', (feed) =>
  generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: feed.language,
    lastBuildDate: feed.updated,
    ttl: 15,
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.summary,
      guid: { value: item.url, isPermaLink: true },
      pubDate: item.released,
      categories: item.topics.map((name) => ({ name })),
      dc: item.author ? { creators: [item.author] } : undefined,
    })),
  }),
);

export const atomPage = feedPage('application/atom+xml; charset=utf-8', (feed) =>
  generateAtomFeed({
    id: feed.self,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    links: [
      { href: feed.home, rel: 'alternate', type: 'text/html', hreflang: feed.language },
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: feed.title }],
    xml: { lang: feed.language },
    entries: feed.items.map((item) => ({
      id: item.url,
      title: { value: item.title },
      links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
      published: item.released,
      updated: item.updated,
      summary: { value: item.summary },
      authors: item.author ? [{ name: item.author }] : undefined,
      categories: item.topics.map((term) => ({ term })),
    })),
  }),
);

export const jsonFeedPage = feedPage('application/feed+json; charset=utf-8', (feed) =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.self,
      description: feed.description,
      language: feed.language,
      items: feed.items.map((item) => ({
        id: item.url,
        url: item.url,
        title: item.title,
        content_text: item.summary,
        image: item.image,
        date_published: item.released,
        date_modified: item.updated,
        authors: item.author ? [{ name: item.author }] : undefined,
        tags: item.topics,
      })),
    }),
  ),
);
