import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import type { JsonSchema } from '../openapi/json-schema';
import { PUBLIC_CONTENT } from '../public-content';
import { badRequest, notFound } from '../public-error';
import type { Tree } from './issues';
import type { Models, Place } from './model';
import { type ContentQuery, readQuery } from './read-query';

export type PublicEntry = Tree & { documentId: string };

/** How the public reads one content type. */
export interface ContentReading {
  /** The order of a list that asks for none, newest or first. */
  sort: Tree[];
  /** What comes along when the request names nothing: enough to show a list or a page without a second request. */
  list?: Tree;
  one?: Tree;
  /** Rows outside it do not exist for the public. */
  scope?: Tree;
  /** Last changes to what is answered: adds what is computed, takes away what is not public yet. */
  shape?: (strapi: Core.Strapi, entries: PublicEntry[], query: ContentQuery) => Promise<void>;
  /** The schemas of what `shape` adds to the attributes of the model, for the API document. */
  computed?: Record<string, JsonSchema>;
}

const readings = new Map<string, ContentReading>();

/** The public `find` and `findOne` of a content type: published entries within its scope, and nothing else by whatever question. */
export function readPublished(uid: UID.ContentType, reading: ContentReading) {
  readings.set(uid, reading);
  return {
    find: (ctx: Context) => (isSingle(uid) ? readSingle(ctx, uid, reading) : readList(ctx, uid, reading)),
    findOne: (ctx: Context) => readOne(ctx, uid, reading),
  };
}

/** What the public is told beside the attributes of the model. */
export function computedValues(uid: string): Record<string, JsonSchema> {
  return readings.get(uid)?.computed ?? {};
}

/** Options of the core router that go with it: the routes ask nobody who they are. */
export const PUBLIC_READS = { find: { auth: false as const }, findOne: { auth: false as const } };

async function readList(ctx: Context, uid: UID.ContentType, reading: ContentReading): Promise<void> {
  const query = understand(ctx, uid, 'list');
  const { page, pageSize, withCount } = query;
  const where = { ...base(uid, query), filters: scoped(reading, query.filters) };
  const documents = strapi.documents(uid);
  const [entries, total] = await Promise.all([
    documents.findMany({
      ...where,
      ...selection(query, reading.list),
      sort: [...(query.sort ?? reading.sort), { id: 'desc' }],
      start: (page - 1) * pageSize,
      limit: pageSize,
    } as never) as unknown as Promise<PublicEntry[]>,
    withCount ? documents.count(where as never) : undefined,
  ]);
  const counted = total === undefined ? {} : { pageCount: Math.ceil(total / pageSize), total };
  await answer(ctx, uid, reading, query, entries, { pagination: { page, pageSize, ...counted } });
}

async function readOne(ctx: Context, uid: UID.ContentType, reading: ContentReading): Promise<void> {
  const query = understand(ctx, uid, 'one');
  const { id: documentId } = ctx.params as { id: string };
  if (!/^[a-z0-9]{1,40}$/.test(documentId)) throw notFound();
  await answerFirst(ctx, uid, reading, query, { documentId });
}

function readSingle(ctx: Context, uid: UID.ContentType, reading: ContentReading): Promise<void> {
  return answerFirst(ctx, uid, reading, understand(ctx, uid, 'one'), {});
}

async function answerFirst(
  ctx: Context,
  uid: UID.ContentType,
  reading: ContentReading,
  query: ContentQuery,
  filters: Tree,
) {
  const params = { ...base(uid, query), ...selection(query, reading.one), filters: scoped(reading, filters) };
  const entry = (await strapi.documents(uid).findFirst(params as never)) as PublicEntry | null;
  if (!entry) throw notFound();
  await answer(ctx, uid, reading, query, entry, {});
}

/** The draft of a page as its public reading would show it, for those who hold a ticket; null when there is none. */
export async function readDraft(
  uid: UID.ContentType,
  documentId: string,
  locale: ContentQuery['locale'],
): Promise<PublicEntry | null> {
  const reading = readings.get(uid);
  if (!reading) return null;
  const query: ContentQuery = { locale, page: 1, pageSize: 1, withCount: false };
  const params = { ...base(uid, query), status: 'draft', populate: reading.one, filters: { documentId } };
  const entry = (await strapi.documents(uid).findFirst(params as never)) as PublicEntry | null;
  if (!entry) return null;
  const draft = (await strapi.contentAPI.sanitize.output(entry, strapi.contentType(uid))) as PublicEntry;
  await reading.shape?.(strapi, [draft], query);
  return draft;
}

function understand(ctx: Context, uid: UID.ContentType, kind: 'list' | 'one'): ContentQuery {
  const model = strapi.contentType(uid);
  const place: Place = { model, versioned: model.options?.draftAndPublish === true };
  const { query, issues } = readQuery(models, place, wholeQuery(ctx), kind);
  if (issues.length > 0) throw badRequest(issues);
  return query;
}

/** The query, with the names that its parser drops in silence because objects have them too (`constructor`). */
function wholeQuery(ctx: Context): Tree {
  const names = [...new URLSearchParams(ctx.querystring).keys()].map((name) => name.split('[')[0] ?? '');
  const dropped = names.filter((name) => name !== '' && !Object.hasOwn(ctx.query, name));
  return { ...ctx.query, ...Object.fromEntries(dropped.map((name) => [name, ''])) };
}

const models: Models = {
  model: (uid) => strapi.contentTypes[uid as UID.ContentType],
  component: (uid) => strapi.components[uid as UID.Component],
  isOpen: (uid) => uid in PUBLIC_CONTENT && readings.get(uid)?.scope === undefined,
};

function base(uid: UID.ContentType, { locale }: ContentQuery): Tree {
  const { pluginOptions } = strapi.contentType(uid);
  const isLocalized = (pluginOptions?.i18n as { localized?: boolean } | undefined)?.localized === true;
  return { status: 'published', ...(isLocalized ? { locale } : {}) };
}

function selection({ fields, populate }: ContentQuery, fallback: Tree | undefined): Tree {
  return { fields, populate: populate ?? (fields ? undefined : fallback) };
}

function scoped({ scope }: ContentReading, filters: Tree | undefined): Tree | undefined {
  return scope ? { $and: [scope, filters ?? {}] } : filters;
}

async function answer(
  ctx: Context,
  uid: UID.ContentType,
  reading: ContentReading,
  query: ContentQuery,
  found: PublicEntry | PublicEntry[],
  meta: Tree,
): Promise<void> {
  const model = strapi.contentType(uid);
  const data = (await strapi.contentAPI.sanitize.output(found, model)) as PublicEntry | PublicEntry[];
  await reading.shape?.(strapi, [data].flat(), query);
  const body = JSON.stringify({ data, meta });
  ctx.status = 200;
  ctx.type = 'application/json';
  ctx.set('Cache-Control', 'public, no-cache');
  ctx.set('X-Cache', 'BYPASS');
  ctx.set('ETag', `"${createHash('sha1').update(body).digest('base64url')}"`);
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = body;
}

function isSingle(uid: UID.ContentType): boolean {
  return strapi.contentType(uid).kind === 'singleType';
}
