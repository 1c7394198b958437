import type { Core, UID } from '@strapi/strapi';
import {
  type Built,
  buildArticle,
  buildConsultation,
  buildFeedEntry,
  buildLeader,
  buildLegalDocument,
  buildPage,
  buildSubPortal,
  buildTopic,
  paragraphs,
} from './builders';

/** Stands in every text that the public must not find, and nowhere else. */
export const secret = 'bimatchuacongbo';
/** Stands in no text at all: a question about the secret must be answered as a question about this. */
export const nonsense = 'khongcotunaynhu';

export interface Hidden {
  /** Plural of its route, such as `articles`. */
  plural: string;
  why: string;
  documentId: string;
  slug?: string;
}

type Build = (strapi: Core.Strapi, given: Record<string, unknown>) => Promise<Built>;

const versioned: [plural: string, build: Build, texts: string[]][] = [
  ['articles', buildArticle, ['title', 'sapo', 'authorLine', 'sourceName']],
  ['topics', buildTopic, ['name', 'description']],
  ['leaders', buildLeader, ['name', 'position']],
  ['legal-documents', buildLegalDocument, ['abstract', 'signer', 'field']],
  ['pages', buildPage, ['title']],
  ['consultations', buildConsultation, ['title', 'address']],
];

/** One of everything that is hidden, in both languages, tied by relations to things that are public. */
export async function buildHiddenContent(strapi: Core.Strapi): Promise<Hidden[]> {
  const hidden: Hidden[] = [];
  for (const [plural, build, texts] of versioned) {
    for (const publication of ['draft', 'withdrawn'] as const) {
      for (const locale of ['vi', 'en'] as const) {
        const given = Object.fromEntries(texts.map((name) => [name, `${secret} ${name}`]));
        const slug = `${secret}-${plural}-${publication}-${locale}`;
        const { documentId } = await build(strapi, { ...given, slug, publication, locale });
        hidden.push({ plural, why: `${publication} ${locale}`, documentId, slug });
      }
    }
  }
  await tieToPublished(strapi, hidden);
  return [...hidden, ...(await buildHiddenEntries(strapi))];
}

async function buildHiddenEntries(strapi: Core.Strapi): Promise<Hidden[]> {
  const subPortal = (await buildSubPortal(strapi, { name: 'Cổng có tin ẩn' })).documentId;
  const hidden: Hidden[] = [];
  for (const state of ['held', 'hidden', 'withdrawn']) {
    const texts = {
      title: `${secret} ${state}`,
      summary: secret,
      content: `<p>${secret}</p>`,
      author: secret,
    };
    const clusterKey = `cluster-${secret}`;
    const { documentId } = await buildFeedEntry(strapi, { ...texts, state, subPortal, clusterKey });
    hidden.push({ plural: 'feed-entries', why: state, documentId });
  }
  await buildFeedEntry(strapi, { title: 'Tin được hiện', subPortal });
  return hidden;
}

/** A published article that leads to hidden things, and one whose next version is being written. */
async function tieToPublished(strapi: Core.Strapi, hidden: Hidden[]): Promise<void> {
  const vietnamese = hidden.filter(({ why }) => why.endsWith('vi'));
  const idsOf = (plural: string) =>
    vietnamese.filter((one) => one.plural === plural).map(({ documentId }) => documentId);
  await buildArticle(strapi, {
    title: 'Bài công khai',
    topics: [...idsOf('topics'), (await buildTopic(strapi, { name: 'Chuyên mục công khai' })).documentId],
    leaders: idsOf('leaders'),
  });
  await buildTopic(strapi, { name: 'Chuyên mục con', parent: idsOf('topics')[0] });
  const target = idsOf('legal-documents')[0];
  await buildLegalDocument(strapi, {
    abstract: 'Văn bản công khai',
    relations: [{ kind: 'amends', target, note: 'Sửa đổi' }],
  });
  const rewritten = await buildArticle(strapi, { title: 'Bài đang sửa' });
  const documents = strapi.documents('api::article.article' as UID.ContentType) as unknown as {
    update: (input: object) => Promise<unknown>;
  };
  const data = { title: `${secret} bản sửa`, sapo: secret, body: paragraphs(secret) };
  await documents.update({ documentId: rewritten.documentId, data });
}
