import { PUBLIC_CONTENT } from '../public-content';
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
const REFUSED = new Set(['status', 'publicationFilter', 'hasPublishedVersion']);

/** The content reads out of the document that Strapi generates, cut to what is public and made true. */
export function contentPaths(generated: Paths, errorResponses: Record<string, unknown>): Paths {
  const paths: Paths = {};
  for (const plural of Object.values(PUBLIC_CONTENT)) {
    for (const [given, shown] of [
      [`/${plural}`, `/api/${plural}`],
      [`/${plural}/{id}`, `/api/${plural}/{documentId}`],
    ] as const) {
      const operation = generated[given]?.get as Operation | undefined;
      if (operation) paths[shown] = { get: correctOperation(operation, plural, errorResponses) };
    }
  }
  return paths;
}

function correctOperation(
  operation: Operation,
  plural: string,
  errorResponses: Record<string, unknown>,
): unknown {
  const parameters = (operation.parameters ?? [])
    .filter(({ name }) => !REFUSED.has(name))
    .map((parameter) => correctParameter(parameter));
  const answer = operation.responses?.['200']?.content?.['application/json']?.schema ?? {};
  return {
    tags: [plural],
    summary: `Published ${plural.replaceAll('-', ' ')}`,
    parameters,
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: correctSchema(answer) } } },
      ...errorResponses,
    },
  };
}

function correctParameter(parameter: Parameter): Parameter {
  const name = parameter.in === 'path' && parameter.name === 'id' ? 'documentId' : parameter.name;
  const { format: _, pattern: __, $schema: ___, ...schema } = parameter.schema;
  if (name === 'pagination[pageSize]' || name === 'pagination[limit]')
    Object.assign(schema, { maximum: 100 });
  return { ...parameter, name, schema };
}
