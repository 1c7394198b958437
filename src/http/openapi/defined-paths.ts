import { z } from 'zod';
import type { PublicRoute } from '../public-routes';
import type { Paths } from './content-paths';
import type { JsonSchema } from './json-schema';

/** Operations of the routes that `defineRoute` made, from the same zod schemas that validate them. */
export function definedPaths(routes: readonly PublicRoute[], errorResponses: Record<string, unknown>): Paths {
  const paths: Paths = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, errorResponses) };
  }
  return paths;
}

function operationOf(route: PublicRoute, errorResponses: Record<string, unknown>): unknown {
  const { request = {}, summary } = route;
  return {
    tags: [route.path.split('/')[2] ?? 'portal'],
    summary,
    parameters: [...parametersOf('path', request.params), ...parametersOf('query', request.query)],
    ...(request.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(request.body, 'input') } },
      },
    }),
    responses: { 200: { description: 'OK', content: contentOf(route) }, ...errorResponses },
  };
}

function contentOf({ contentType = 'application/json', envelope, response, meta }: PublicRoute): unknown {
  const data = schemaOf(response, 'output');
  if (!envelope) return { [contentType]: { schema: data } };
  const schema = {
    type: 'object',
    properties: { data, meta: meta ? schemaOf(meta, 'output') : { type: 'object' } },
    required: ['data', 'meta'],
    additionalProperties: false,
  };
  return { [contentType]: { schema } };
}

function parametersOf(place: 'path' | 'query', schema: z.ZodType | undefined): unknown[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: value,
  }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
  return rest;
}
