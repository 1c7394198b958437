import type { Core, UID } from '@strapi/strapi';
import type { PublicEntry } from './read-published';
import type { ContentQuery } from './read-query';

interface Version {
  documentId: string;
  locale: string;
  slug: string | null;
}

/** Adds `localizations` to every entry: where its published versions in other languages stand. One query for all. */
export function withOtherLanguages(uid: UID.ContentType) {
  return async (strapi: Core.Strapi, entries: PublicEntry[], { locale }: ContentQuery): Promise<void> => {
    if (entries.length === 0) return;
    const versions: Version[] = await strapi.db.query(uid).findMany({
      select: ['documentId', 'locale', 'slug'],
      where: {
        documentId: { $in: entries.map(({ documentId }) => documentId) },
        publishedAt: { $notNull: true },
        locale: { $ne: locale },
      },
    });
    for (const entry of entries) {
      entry.localizations = versions
        .filter(({ documentId }) => documentId === entry.documentId)
        .map(({ documentId, locale: language, slug }) => ({ documentId, locale: language, slug }));
    }
  };
}
