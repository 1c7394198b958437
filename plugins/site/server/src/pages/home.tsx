import { newestArticles } from '../api/articles';
import type { Listed } from '../api/client';
import { consultations } from '../api/consultations';
import type { ArticleCard } from '../api/entities/article';
import { type LatestByPortal, latestByPortal } from '../api/latest-entries';
import { allLeaders } from '../api/leaders';
import { newestDocuments } from '../api/legal-documents';
import { homeChoice } from '../api/pages';
import { allTopics } from '../api/topics';
import { legalDay } from '../domain/dates';
import { HomeView } from '../view/home-view';
import { publisher } from '../view/structured-data';
import { type Page, type PageContext, view } from './page';

const LEADS = 5;
const NEWS = 6;
const DOCUMENTS = 6;

/** What the front page needs beside the editors' choice, asked for at once. */
async function loadHome({ api, language, now, warn }: PageContext) {
  const first = (size: number) => ({ number: 1, size });
  const latest = secondary(warn, new Map() as LatestByPortal, latestByPortal(api));
  return Promise.all([
    homeChoice(api, language),
    newestArticles(api, language, {}, first(LEADS + NEWS + LEADS)),
    newestArticles(api, language, { kind: 'leader-activity' }, first(3 + LEADS)),
    newestDocuments(api, language, {}, first(DOCUMENTS)),
    allTopics(api, language),
    allLeaders(api, language),
    consultations(api, language, first(3), legalDay(now)),
    latest,
  ]);
}

export const homePage: Page = async (context) => {
  const { settings, t } = context;
  const [choice, news, activities, documents, topics, leaders, open, latest] = await loadHome(context);
  const leads = leadStories(choice?.leadArticles ?? [], news);
  const shown = new Set(leads.map(({ slug }) => slug));
  return view({
    title: choice?.seo?.metaTitle ?? t.siteName,
    description: choice?.seo?.metaDescription,
    canonical: '/',
    structured: [{ '@context': 'https://schema.org', ...publisher(settings, t) }],
    image: choice?.seo?.image ?? leads[0]?.cover?.image,
    main: (
      <HomeView
        announcement={choice?.announcement}
        leads={leads}
        news={news.items.filter(({ slug }) => !shown.has(slug)).slice(0, NEWS)}
        activities={activities.items.filter(({ slug }) => !shown.has(slug)).slice(0, 3)}
        leaders={pick(choice?.featuredLeaders, leaders, 4)}
        documents={pick(choice?.featuredDocuments, documents.items, DOCUMENTS)}
        topics={topics.filter(({ parent }) => !parent)}
        consultations={open.items}
        latest={latest}
      />
    ),
  });
};

/** The editors' choice first, filled up with the newest stories. */
function leadStories(chosen: readonly ArticleCard[], newest: Listed<ArticleCard>): ArticleCard[] {
  const slugs = new Set(chosen.map(({ slug }) => slug));
  return [...chosen, ...newest.items.filter(({ slug }) => !slugs.has(slug))].slice(0, LEADS);
}

function pick<Item>(chosen: readonly Item[] | undefined, others: readonly Item[], count: number): Item[] {
  return [...(chosen?.length ? chosen : others)].slice(0, count);
}

/** The network stands below the portal's own news: a fault there leaves its part out and the page up. */
async function secondary<Value>(
  warn: (message: string) => void,
  without: Value,
  asked: Promise<Value>,
): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    warn(`a part of the front page left out: ${String(error)}`);
    return without;
  }
}
