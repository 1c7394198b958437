import { slugOf } from '../content-rules/domain/slug';
import { type ArticleWithKey, articles } from './data/articles';
import { leaders } from './data/leaders';
import { topics } from './data/topics';
import { coverName, type DemoImages } from './seed-images';
import { toBlocks } from './to-blocks';
import { type DemoContext, idsOf, type Keys, write } from './writing';

const CREDIT = 'Đồ họa minh họa';
const CREDIT_EN = 'Drawing for demonstration';
const HOURS_APART = 11;

/** Topics, parents first; document ids by key. */
export async function seedTopics(context: DemoContext): Promise<Keys> {
  const keys: Keys = new Map();
  for (const [order, { key, parent, name, description, nameEn, descriptionEn }] of topics.entries()) {
    const above = idsOf(keys, parent ? [parent] : [])[0];
    const documentId = await write(context, {
      uid: 'api::topic.topic',
      by: { slug: key, locale: 'vi' },
      data: { slug: key, name, description, order, parent: above },
      en: { name: nameEn, description: descriptionEn, order, parent: above },
    });
    keys.set(key, documentId);
  }
  return keys;
}

export async function seedLeaders(
  context: DemoContext,
  organizations: Keys,
  images: DemoImages,
): Promise<Keys> {
  const keys: Keys = new Map();
  for (const [order, leader] of leaders.entries()) {
    const image = images.get(`portrait-${leader.key}`);
    const shared = {
      name: leader.name,
      slug: leader.key,
      organization: organizations.get(leader.organization),
      termFrom: leader.termFrom,
      order,
    };
    const documentId = await write(context, {
      uid: 'api::leader.leader',
      by: { slug: leader.key, locale: 'vi' },
      data: {
        ...shared,
        position: leader.position,
        portrait: { image, alt: `Chân dung ${leader.name} (hình vẽ minh họa)`, credit: CREDIT },
        biography: toBlocks(leader.biography),
      },
      en: {
        ...shared,
        position: leader.positionEn,
        portrait: { image, alt: `Portrait of ${leader.name} (drawing)`, credit: CREDIT_EN },
        biography: toBlocks(leader.biographyEn),
      },
    });
    keys.set(leader.key, documentId);
  }
  return keys;
}

export interface Referred {
  organizations: Keys;
  topics: Keys;
  leaders: Keys;
  images: DemoImages;
}

/** Articles, oldest first, so that their order of making is that of their release; document ids by title. */
export async function seedArticles(context: DemoContext, referred: Referred): Promise<Keys> {
  const keys: Keys = new Map();
  for (const article of articles.toReversed())
    keys.set(article.title, await writeArticle(context, referred, article));
  return keys;
}

function writeArticle(
  context: DemoContext,
  { organizations, topics: byKey, leaders: people, images }: Referred,
  article: ArticleWithKey,
): Promise<string> {
  const image = images.get(coverName(article));
  const shared = {
    kind: article.kind,
    featured: article.featured ?? false,
    topics: idsOf(byKey, article.topics),
    organizations: idsOf(organizations, article.organizations),
    leaders: idsOf(people, article.leaders),
    videoUrl: article.video,
    releasedAt: new Date(context.now.getTime() - (article.place * HOURS_APART + 1) * 3_600_000).toISOString(),
  };
  return write(context, {
    uid: 'api::article.article',
    by: { slug: slugOf(article.title), locale: 'vi' },
    data: {
      ...shared,
      title: article.title,
      sapo: article.sapo,
      body: toBlocks(article.body),
      authorLine: 'Ban biên tập Cổng thông tin',
      cover: { image, alt: article.alt, credit: CREDIT },
      gallery: article.kind === 'photo-story' ? galleryOf(article, images) : [],
    },
    en: article.en && {
      ...shared,
      title: article.en.title,
      sapo: article.en.sapo,
      body: toBlocks(article.en.body),
      authorLine: 'The editors of the portal',
      cover: { image, alt: `Drawing: ${article.motif}`, credit: CREDIT_EN },
    },
  });
}

function galleryOf(article: ArticleWithKey, images: DemoImages): object[] {
  return [0, 1, 2].map((further) => ({
    image: images.get(coverName(article, further)),
    alt: `${article.alt}, hình ${further + 1}`,
    caption: `Hình ${further + 1}: ${article.sapo}`,
    credit: CREDIT,
  }));
}
