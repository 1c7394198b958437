import type { Core, UID } from '@strapi/strapi';
import {
  carriesData,
  type DocumentCall,
  type DocumentRule,
  holdLock,
  withTransaction,
} from './document-call';
import { freeSlug, isSlug, slugOf } from './domain/slug';

/**
 * Every entry with a title has an address of its own in its language: made from the title when the editor gave none, and numbered when
 * another document has it. Two editors saving at once are taken one after the other.
 */
export const giveSlug: DocumentRule = async (strapi, call, next) => {
  const source = titleOf(strapi, call.uid);
  if (source && carriesData(call))
    await withTransaction(strapi, (trx) => fillSlug(strapi, trx, call, source));
  return next();
};

/** The attribute from which addresses of this type are made; undefined when it has none. */
function titleOf(strapi: Core.Strapi, uid: UID.ContentType): string | undefined {
  const slug = strapi.contentType(uid).attributes.slug;
  return slug?.type === 'uid' ? slug.targetField : undefined;
}

async function fillSlug(
  strapi: Core.Strapi,
  trx: Parameters<typeof holdLock>[0],
  call: DocumentCall & { params: { data: Record<string, unknown> } },
  titleField: string,
): Promise<void> {
  const { data, documentId } = call.params;
  const locale = await localeOf(strapi, call);
  const known =
    call.action === 'update' ? await savedRow(strapi, call.uid, documentId, locale, titleField) : undefined;
  if (data.slug === undefined && known?.slug) return;
  const given = isPlaceholder(strapi, call.uid, data.slug) ? undefined : data.slug;
  const wanted = wantedSlug(given, data[titleField] ?? known?.[titleField]);
  if (wanted === '') return;
  await holdLock(trx, `slug:${call.uid}:${locale}`);
  data.slug = freeSlug(wanted, await slugsLike(strapi, call, locale, wanted));
}

/** The form of a new entry fills in the type's own name (`article`, `article-1`) before the title is typed, and keeps it. */
function isPlaceholder(strapi: Core.Strapi, uid: UID.ContentType, slug: unknown): boolean {
  const name = strapi.contentType(uid).info.singularName;
  return typeof slug === 'string' && slug.replace(/-\d+$/, '') === name;
}

function wantedSlug(slug: unknown, title: unknown): string {
  if (typeof slug === 'string' && slug.trim() !== '') return isSlug(slug) ? slug : slugOf(slug);
  return typeof title === 'string' ? slugOf(title) : '';
}

async function localeOf(strapi: Core.Strapi, { params }: DocumentCall): Promise<string> {
  if (typeof params.locale === 'string' && params.locale !== '') return params.locale;
  return strapi.plugin('i18n').service('locales').getDefaultLocale();
}

type SavedRow = Record<string, unknown> & { slug?: string | null };

function savedRow(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | undefined,
  locale: string,
  titleField: string,
): Promise<SavedRow | null> {
  return strapi.db
    .query(uid)
    .findOne({ select: ['slug', titleField], where: { documentId, locale, publishedAt: null } });
}

async function slugsLike(
  strapi: Core.Strapi,
  call: DocumentCall,
  locale: string,
  slug: string,
): Promise<Set<string>> {
  const itself =
    call.action === 'update' && call.params.documentId ? { documentId: { $ne: call.params.documentId } } : {};
  const rows: { slug: string }[] = await strapi.db.query(call.uid).findMany({
    select: ['slug'],
    where: { ...itself, locale, slug: { $startsWith: slug.slice(0, 100) } },
  });
  return new Set(rows.map((row) => row.slug));
}
