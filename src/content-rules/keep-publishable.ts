import type { Core, UID } from '@strapi/strapi';
import type { DocumentCall, DocumentRule } from './document-call';
import { type Entry, type Reason, whyNotPublish } from './domain/publish-requirements';
import { publishingRefused } from './refusals';
import { localeFilter } from './stamp-release';

/** Nothing goes public without what its public page needs. A save that publishes at once is undone when its result is not fit. */
export const keepPublishable: DocumentRule = async (strapi, call, next) => {
  const publishesAtOnce = call.params.data !== undefined && call.params.status === 'published';
  if (call.action === 'publish') await refuseUnfit(strapi, call.uid, call.params);
  const result = await next();
  if (publishesAtOnce)
    await refuseUnfit(strapi, call.uid, { ...call.params, documentId: documentIdOf(result) });
  return result;
};

async function refuseUnfit(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locale }: DocumentCall['params'],
): Promise<void> {
  const contentType = strapi.contentType(uid);
  if (!contentType.options?.draftAndPublish || !uid.startsWith('api::')) return;
  const inLocale = await localeFilter(strapi, locale);
  const drafts: Entry[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt: null, ...inLocale }, populate: partsOf(strapi, uid) });
  const now = new Date();
  const reasons: Reason[] = drafts.flatMap((draft) => whyNotPublish(uid, draft, now));
  if (reasons.length > 0) throw publishingRefused(reasons);
}

/** Components with their images and targets, and relations to one: all that the rules look at. */
function partsOf(strapi: Core.Strapi, uid: UID.ContentType): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(strapi.contentType(uid).attributes)) {
    if (attribute.type === 'component') parts[name] = { populate: linksOf(strapi, attribute.component) };
    if (attribute.type === 'relation' && attribute.relation === 'manyToOne') parts[name] = { select: ['id'] };
  }
  return parts;
}

function linksOf(strapi: Core.Strapi, component: UID.Component): Record<string, true> {
  const attributes = Object.entries(strapi.components[component]?.attributes ?? {});
  return Object.fromEntries(
    attributes
      .filter(([, { type }]) => type === 'media' || type === 'relation')
      .map(([name]) => [name, true]),
  );
}

function documentIdOf(result: unknown): string | undefined {
  return typeof result === 'object' && result !== null && 'documentId' in result
    ? String(result.documentId)
    : undefined;
}
