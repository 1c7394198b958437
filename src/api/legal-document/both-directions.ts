import type { Core } from '@strapi/strapi';
import type { PublicEntry } from '../../http/content-read/read-published';
import type { ContentQuery } from '../../http/content-read/read-query';
import type { JsonSchema } from '../../http/openapi/json-schema';

const orNull = (type: string): JsonSchema => ({ type: [type, 'null'] });

/** The schema of `incomingRelations`, for the API document. */
export const INCOMING_RELATIONS: JsonSchema = {
  type: 'array',
  description: 'What other published documents do to this one.',
  items: {
    type: 'object',
    properties: {
      id: { type: 'integer' },
      kind: { type: 'string' },
      extent: { type: 'string' },
      note: orNull('string'),
      source: {
        type: 'object',
        properties: {
          id: { type: 'integer' },
          documentId: { type: 'string' },
          number: { type: 'string' },
          slug: { type: 'string' },
          kind: { type: 'string' },
          abstract: orNull('string'),
          issuedOn: orNull('string'),
          legalStatus: { type: 'string' },
        },
      },
    },
  },
};

const RELATIONS = 'components_legal_document_relations';

interface Summary {
  documentId: string;
  number: string;
  slug: string;
  kind: string;
  abstract: string | null;
  issuedOn: string | null;
  legalStatus: string;
}

interface RelationRow {
  id: number;
  kind: string;
  extent: string | null;
  note: string | null;
  source: string;
  target: string;
}

/**
 * Adds `incomingRelations` to every document, what others do to it, and fills in the target of an own relation that was published before its
 * target was. Only published documents of the same language appear.
 */
export async function withBothDirections(
  strapi: Core.Strapi,
  documents: PublicEntry[],
  { locale }: ContentQuery,
): Promise<void> {
  if (documents.length === 0) return;
  const rows = await relationsOf(
    strapi,
    documents.map(({ documentId }) => documentId),
    locale,
  );
  const summaries = await summariesOf(strapi, rows, locale);
  for (const document of documents) {
    document.incomingRelations = rows.flatMap(({ id, kind, extent, note, source, target }) => {
      const other = summaries.get(source);
      return target === document.documentId && other
        ? [{ id, kind, extent: extent ?? 'whole', note, source: other }]
        : [];
    });
    if (Array.isArray(document.relations)) fillTargets(document.relations, rows, summaries);
  }
}

function fillTargets(
  relations: { id: number; target?: unknown }[],
  rows: RelationRow[],
  summaries: Map<string, Summary>,
): void {
  for (const relation of relations) {
    if (!('target' in relation) || relation.target) continue;
    const row = rows.find(({ id }) => id === relation.id);
    relation.target = (row && summaries.get(row.target)) ?? null;
  }
}

/** Every relation of a published document of this language that leads from or to one of `documentIds`. */
async function relationsOf(
  strapi: Core.Strapi,
  documentIds: string[],
  locale: string,
): Promise<RelationRow[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: RelationRow[] }>(
    `SELECT r.id, r.kind, r.extent, r.note, d.document_id AS source, r.target_document_id AS target
       FROM ${RELATIONS} r
       JOIN legal_documents_cmps c ON c.cmp_id = r.id AND c.component_type = 'legal.document-relation'
       JOIN legal_documents d ON d.id = c.entity_id AND d.published_at IS NOT NULL AND d.locale = ?
      WHERE r.target_document_id = ANY(?::text[]) OR d.document_id = ANY(?::text[])
      ORDER BY d.issued_on DESC NULLS LAST, c."order"`,
    [locale, documentIds, documentIds],
  );
  return rows;
}

async function summariesOf(
  strapi: Core.Strapi,
  rows: RelationRow[],
  locale: string,
): Promise<Map<string, Summary>> {
  const documentIds = [...new Set(rows.flatMap(({ source, target }) => [source, target]))].filter(Boolean);
  if (documentIds.length === 0) return new Map();
  const found: (Summary & { id: number })[] = await strapi.db
    .query('api::legal-document.legal-document')
    .findMany({
      select: ['documentId', 'number', 'slug', 'kind', 'abstract', 'issuedOn', 'legalStatus'],
      where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true }, locale },
    });
  return new Map(found.map((summary) => [summary.documentId, summary]));
}
