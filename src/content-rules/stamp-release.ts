import type { Core, UID } from '@strapi/strapi';
import type { DocumentCall, DocumentRule } from './document-call';

/**
 * The moment of first publication, kept for good: Strapi's own `publishedAt` moves with every correction, and an article must not jump
 * to the top of the news because a comma was moved. An editor may set it by hand.
 */
export const stampRelease: DocumentRule = async (strapi, call, next) => {
  if (strapi.contentType(call.uid).attributes.releasedAt?.type !== 'datetime') return next();
  if (call.action === 'publish') await stampDrafts(strapi, call.uid, call.params);
  if (call.params.data && call.params.status === 'published') await stampData(strapi, call);
  return next();
};

async function stampDrafts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locale }: DocumentCall['params'],
) {
  const inLocale = await localeFilter(strapi, locale);
  await strapi.db.query(uid).updateMany({
    where: { documentId, publishedAt: null, releasedAt: null, ...inLocale },
    data: { releasedAt: new Date() },
  });
}

/** A call that saves and publishes at once; its inner publishing passes no rule. */
async function stampData(strapi: Core.Strapi, { uid, params }: DocumentCall): Promise<void> {
  if (!params.data || params.data.releasedAt) return;
  const inLocale = await localeFilter(strapi, params.locale);
  const saved = params.documentId
    ? await strapi.db.query(uid).findOne({
        select: ['releasedAt'],
        where: { documentId: params.documentId, publishedAt: null, ...inLocale },
      })
    : null;
  params.data.releasedAt = saved?.releasedAt ?? new Date();
}

/** The rows that a call with this `locale` means: one language, several, or all for `*`. */
export async function localeFilter(
  strapi: Core.Strapi,
  locale: DocumentCall['params']['locale'],
): Promise<object> {
  if (locale === '*') return {};
  if (Array.isArray(locale)) return { locale: { $in: locale } };
  return { locale: locale || (await strapi.plugin('i18n').service('locales').getDefaultLocale()) };
}
