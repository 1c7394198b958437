import type { Core } from '@strapi/strapi';
import { htmlToBlocks } from '../domain/article/html-to-blocks';
import { excerptOf } from '../domain/reading/plain-text';

const SAPO_LENGTH = 400;

interface EntryForArticle {
  title: string;
  url: string | null;
  summary: string | null;
  content: string | null;
  author: string | null;
  subPortal: { name: string; organization: { documentId: string } | null } | null;
}

/**
 * A draft article from an entry, for an editor to finish: the source's name and address are kept, nothing is published. Null
 * for an entry that is not there.
 */
export async function turnEntryIntoArticle(
  strapi: Core.Strapi,
  entryId: number,
): Promise<{ documentId: string } | null> {
  const entry = (await strapi.db.query('api::feed-entry.feed-entry').findOne({
    where: { id: entryId },
    populate: { subPortal: { populate: { organization: true } } },
  })) as EntryForArticle | null;
  if (!entry) return null;
  const organization = entry.subPortal?.organization?.documentId;
  const { documentId } = await strapi.documents('api::article.article').create({
    status: 'draft',
    data: {
      title: entry.title.slice(0, 255),
      kind: 'news',
      sapo: excerptOf(entry.summary ?? entry.content ?? '', SAPO_LENGTH),
      body: htmlToBlocks(entry.content ?? entry.summary ?? ''),
      sourceName: entry.subPortal?.name.slice(0, 200),
      sourceUrl: entry.url && entry.url.length <= 1000 ? entry.url : undefined,
      ...(entry.author ? { authorLine: entry.author.slice(0, 200) } : {}),
      ...(organization ? { organizations: [organization] } : {}),
    },
  } as never);
  return { documentId };
}
