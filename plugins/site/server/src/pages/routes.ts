import { isWellFormed, type Parameter } from '../domain/addresses';
import { atomPage, jsonFeedPage, rssPage } from '../syndication/article-feeds';
import { opmlPage } from '../syndication/opml';
import { robotsPage } from '../syndication/robots';
import { sitemapPage, sitemapPartPage } from '../syndication/sitemap';
import { articlePage } from './article';
import { consultationPage, consultationsPage } from './consultations';
import { deadlinePage } from './deadline';
import { homePage } from './home';
import { leaderPage, leadersPage } from './leaders';
import { documentsPage, legalDocumentPage } from './legal-documents';
import { newsPage } from './news';
import { organizationPage } from './organization';
import type { Page } from './page';
import { previewPage } from './preview';
import { staticPage } from './static-page';
import { subPortalPage, subPortalsPage } from './sub-portals';
import { topicPage, topicsPage } from './topics';

export interface Route {
  /** The path without the language; `:name` is a parameter of a known shape. */
  path: string;
  page: Page;
  /** Never kept by anyone: what it shows is for one reader. */
  isPrivate?: boolean;
  /** There is one, not one a language. */
  isNeutral?: boolean;
}

/** Every page of the site. */
export const routes: readonly Route[] = [
  { path: '/', page: homePage },
  { path: '/tin-tuc', page: newsPage },
  { path: '/tin-tuc/:slug', page: articlePage },
  { path: '/chuyen-muc', page: topicsPage },
  { path: '/chuyen-muc/:slug', page: topicPage },
  { path: '/lanh-dao', page: leadersPage },
  { path: '/lanh-dao/:slug', page: leaderPage },
  { path: '/van-ban', page: documentsPage },
  { path: '/van-ban/:slug', page: legalDocumentPage },
  { path: '/cong-thanh-phan', page: subPortalsPage },
  { path: '/cong-thanh-phan/:code', page: subPortalPage },
  { path: '/to-chuc/:code', page: organizationPage },
  { path: '/lay-y-kien', page: consultationsPage },
  { path: '/lay-y-kien/:slug', page: consultationPage },
  { path: '/thoi-han', page: deadlinePage },
  { path: '/xem-truoc/:ticket', page: previewPage, isPrivate: true },
  { path: '/rss.xml', page: rssPage },
  { path: '/atom.xml', page: atomPage },
  { path: '/feed.json', page: jsonFeedPage },
  { path: '/opml.xml', page: opmlPage, isNeutral: true },
  { path: '/sitemap.xml', page: sitemapPage, isNeutral: true },
  { path: '/robots.txt', page: robotsPage, isNeutral: true },
];

const sitemapPart: Route = { path: '/sitemap-:part.xml', page: sitemapPartPage, isNeutral: true };
const editorsPage: Route = { path: '/:slug', page: staticPage };

interface Found {
  route: Route;
  params: Record<string, string>;
}

const compiled = routes.map((route) => ({
  route,
  names: [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name as Parameter),
  shape: new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/:\w+/g, '([^/]+)')}$`),
}));

/** The page at a path, if there can be one. A parameter that is not well-formed is no page. */
export function findRoute(path: string): Found | undefined {
  for (const { route, names, shape } of compiled) {
    const match = shape.exec(path);
    if (!match) continue;
    const params = Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? '']));
    return names.every((name) => isWellFormed(name, params[name] ?? '')) ? { route, params } : undefined;
  }
  const part = /^\/sitemap-([a-z0-9-]{1,60})\.xml$/.exec(path)?.[1];
  if (part) return { route: sitemapPart, params: { part } };
  const slug = path.slice(1);
  return isWellFormed('slug', slug) ? { route: editorsPage, params: { slug } } : undefined;
}
