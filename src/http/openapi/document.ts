import { generate } from '@strapi/openapi';
import type { Core } from '@strapi/strapi';
import packageJson from '../../../package.json';
import { publicRoutes } from '../public-routes';
import { contentPaths, type Paths } from './content-paths';
import { correctSchema } from './content-schemas';
import { definedPaths } from './defined-paths';
import type { JsonSchema } from './json-schema';

const ERROR_RESPONSES = {
  '4XX': { $ref: '#/components/responses/Refusal' },
  '5XX': { $ref: '#/components/responses/Refusal' },
};

/** The OpenAPI 3.1 document of everything that answers the public, and of nothing else. */
export function openApiDocument(strapi: Core.Strapi): Record<string, unknown> {
  const generated = generate(strapi, { type: 'content-api' }).document;
  const schemas = (generated.components?.schemas ?? {}) as Record<string, JsonSchema>;
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cổng thông tin Nghị quyết 57-NQ/TW — API',
      description:
        'Messages are in the language of `Accept-Language` (vi, en). Instants are ISO 8601 in UTC, dates of law `YYYY-MM-DD`.',
      version: packageJson.version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: strapi.config.get<string>('server.url') || '/' }],
    paths: {
      ...contentPaths(generated.paths as Paths, ERROR_RESPONSES),
      ...definedPaths(publicRoutes(), ERROR_RESPONSES),
    },
    components: {
      schemas: {
        ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, correctSchema(schema)])),
        Refusal: REFUSAL,
      },
      responses: {
        Refusal: {
          description: 'Refused or failed',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
        },
      },
    },
  };
}

const REFUSAL: JsonSchema = {
  type: 'object',
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: { type: 'object' },
      },
      required: ['status', 'name', 'message'],
    },
  },
  required: ['data', 'error'],
};
