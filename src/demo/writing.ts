import type { Core, UID } from '@strapi/strapi';

export interface DemoContext {
  strapi: Core.Strapi;
  /** The moment from which the demo's dates count. */
  now: Date;
  log: (line: string) => void;
}

type Data = Record<string, unknown>;

/** Documents made so far, by the demo's own keys. */
export type Keys = Map<string, string>;

interface Written {
  uid: UID.ContentType;
  /** What finds the entry again when the demo is made a second time: an attribute and its value, in Vietnamese. */
  by: Data;
  data: Data;
  en?: Data;
}

/**
 * Writes an entry once, published in Vietnamese and, where there is a text, in English, and returns its document id. Found again, it is left
 * as it is, except that what an interrupted start left unpublished is completed.
 */
export async function write({ strapi }: DemoContext, { uid, by, data, en }: Written): Promise<string> {
  const hasVersions = strapi.contentType(uid).options?.draftAndPublish === true;
  const rows = await findRows(strapi, uid, by);
  const isDone = (locale: string) =>
    rows.some((row) => (row.locale ?? 'vi') === locale && (!hasVersions || row.publishedAt));
  const known = rows[0]?.documentId;
  const status = hasVersions ? { status: 'published' } : {};
  const documents = documentsOf(strapi, uid);
  const documentId =
    known ??
    (await documents.create({ ...status, ...(hasVersions ? { locale: 'vi' } : {}), data })).documentId;
  if (known && !isDone('vi')) await documents.update({ documentId, ...status, locale: 'vi', data });
  if (en && !isDone('en')) await documents.update({ documentId, ...status, locale: 'en', data: en });
  return documentId;
}

interface Row {
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
}

async function findRows(strapi: Core.Strapi, uid: UID.ContentType, by: Data): Promise<Row[]> {
  const query = strapi.db.query(uid);
  const first: Row | null = await query.findOne({ select: ['documentId'], where: by });
  if (!first) return [];
  const select = strapi.contentType(uid).attributes.locale
    ? ['documentId', 'locale', 'publishedAt']
    : ['documentId'];
  return query.findMany({ select, where: { documentId: first.documentId } });
}

interface Documents {
  create: (params: Data) => Promise<{ documentId: string }>;
  update: (params: Data) => Promise<unknown>;
}

/** The document service without the types of one content type. */
function documentsOf(strapi: Core.Strapi, uid: UID.ContentType): Documents {
  return strapi.documents(uid) as unknown as Documents;
}

/** The document ids of `names`; those that the demo does not know are left out. */
export function idsOf(keys: Keys, names: readonly string[] = []): string[] {
  return names.flatMap((name) => keys.get(name) ?? []);
}

/** `YYYY-MM-DD`, so many days after `from`. */
export function dayAfter(from: Date, days: number): string {
  return new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
