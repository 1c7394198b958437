import { computedValues } from '../content-read/read-published';
import { PUBLIC_CONTENT, type PublicContentUid } from '../public-content';
import { correctSchema } from './content-schemas';
import type { JsonSchema } from './json-schema';

interface Parameter {
  name: string;
  in: string;
  schema: JsonSchema;
}
interface Operation {
  parameters?: Parameter[];
  responses?: Record<string, { description: string; content?: Record<string, { schema: JsonSchema }> }>;
}
export type Paths = Record<string, Record<string, unknown>>;

/** Query parameters that Strapi offers and the public reads refuse (CONTRACT "HTTP"). */
const REFUSED = new Set([
  'status',
  'publicationFilter',
  'hasPublishedVersion',
  '_q',
  'pagination[start]',
  'pagination[limit]',
]);
/** A single entry is named by its path: it is neither looked for nor put in order. */
const OF_LISTS = /^(filters|sort|pagination)\b/;

/** The content reads out of the document that Strapi generates, cut to what is public and made true. */
export function contentPaths(generated: Paths, errorResponses: Record<string, unknown>): Paths {
  const paths: Paths = {};
  for (const [uid, plural] of Object.entries(PUBLIC_CONTENT)) {
    for (const [given, shown] of [
      [`/${plural}`, `/api/${plural}`],
      [`/${plural}/{id}`, `/api/${plural}/{documentId}`],
    ] as const) {
      const operation = generated[given]?.get as Operation | undefined;
      if (!operation) continue;
      const schema = answerOf(operation, computedValues(uid as PublicContentUid));
      paths[shown] = { get: correctOperation(operation, plural, schema, errorResponses) };
    }
  }
  return paths;
}

function correctOperation(
  operation: Operation,
  plural: string,
  schema: JsonSchema,
  errorResponses: Record<string, unknown>,
): unknown {
  const parameters = (operation.parameters ?? [])
    .filter(({ name }) => !REFUSED.has(name) && (isList(operation) || !OF_LISTS.test(name)))
    .map((parameter) => correctParameter(parameter));
  return {
    tags: [plural],
    summary: `Published ${plural.replaceAll('-', ' ')}`,
    parameters,
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema } } },
      ...errorResponses,
    },
  };
}

/** The envelope of a read; what a reading computes stands beside the attributes of the model. */
function answerOf(operation: Operation, computed: Record<string, JsonSchema>): JsonSchema {
  const given = operation.responses?.['200']?.content?.['application/json']?.schema ?? {};
  const data = correctSchema(given.properties?.data ?? {});
  const entry = data.items ?? data;
  entry.properties = { ...entry.properties, ...computed };
  const meta = data.items ? PAGE_META : { type: 'object', properties: {} };
  return { type: 'object', properties: { data, meta }, required: ['data', 'meta'] };
}

const PAGE_META: JsonSchema = {
  type: 'object',
  properties: {
    pagination: {
      type: 'object',
      properties: {
        page: { type: 'integer' },
        pageSize: { type: 'integer' },
        pageCount: { type: 'integer', description: 'Left out when `pagination[withCount]` is false.' },
        total: { type: 'integer', description: 'Left out when `pagination[withCount]` is false.' },
      },
      required: ['page', 'pageSize'],
    },
  },
  required: ['pagination'],
};

function isList({ responses }: Operation): boolean {
  return responses?.['200']?.content?.['application/json']?.schema.properties?.data?.type === 'array';
}

function correctParameter(parameter: Parameter): Parameter {
  const name = parameter.in === 'path' && parameter.name === 'id' ? 'documentId' : parameter.name;
  const { format: _, pattern: __, $schema: ___, ...schema } = parameter.schema;
  if (name === 'pagination[pageSize]') Object.assign(schema, { maximum: 100 });
  return { ...parameter, name, schema };
}
