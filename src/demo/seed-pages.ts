import { slugOf } from '../content-rules/domain/slug';
import { articles } from './data/articles';
import { leaders } from './data/leaders';
import { announcement, announcementEn, consultations, pages } from './data/pages';
import { toBlocks } from './to-blocks';
import { type DemoContext, dayAfter, idsOf, type Keys, write } from './writing';

export async function seedPages(context: DemoContext): Promise<void> {
  for (const { slug, title, body, en } of pages) {
    await write(context, {
      uid: 'api::page.page',
      by: { slug, locale: 'vi' },
      data: { slug, title, body: toBlocks(body) },
      en: { ...en, body: toBlocks(en.body) },
    });
  }
}

export async function seedConsultations(context: DemoContext, organizations: Keys): Promise<void> {
  for (const { title, summary, body, closesInDays, receivingBody, address, opinions, en } of consultations) {
    const shared = {
      closesOn: dayAfter(context.now, closesInDays),
      receivingBody: organizations.get(receivingBody),
    };
    await write(context, {
      uid: 'api::consultation.consultation',
      by: { slug: slugOf(title), locale: 'vi' },
      data: {
        ...shared,
        title,
        summary,
        address,
        body: toBlocks(body),
        opinions: opinions ? toBlocks(opinions) : undefined,
      },
      en: en && { ...shared, ...en, body: toBlocks(en.body) },
    });
  }
}

const FEATURED_DOCUMENTS = ['57-NQ/TW', '193/2025/QH15', '93/2025/QH15', '09-QC/TW', '356/2025/NĐ-CP'];

const FEATURED_IN_ENGLISH = ['57-NQ/TW', '193/2025/QH15', '93/2025/QH15', '09-QC/TW', '91/2025/QH15'];

/** The front page, of what the other steps made. */
export async function seedHome(
  context: DemoContext,
  made: Record<'articles' | 'leaders' | 'documents', Keys>,
): Promise<void> {
  const leading = articles.filter((article) => article.featured).slice(0, 7);
  const choice = (lead: { title: string }[], numbers: readonly string[]) => ({
    leadArticles: idsOf(
      made.articles,
      lead.map(({ title }) => title),
    ),
    featuredLeaders: idsOf(
      made.leaders,
      leaders.slice(0, 4).map(({ key }) => key),
    ),
    featuredDocuments: idsOf(made.documents, numbers),
  });
  await write(context, {
    uid: 'api::home.home',
    by: { locale: 'vi' },
    data: { ...choice(leading.slice(0, 5), FEATURED_DOCUMENTS), announcement },
    en: {
      ...choice(
        leading.filter(({ en }) => en),
        FEATURED_IN_ENGLISH,
      ),
      announcement: announcementEn,
    },
  });
}
