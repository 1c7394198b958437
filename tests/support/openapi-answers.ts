import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Tree = { [key: string]: Json };

interface Response {
  $ref?: string;
  content?: Record<string, { schema: Tree }>;
}

export interface Operation {
  method: string;
  path: string;
  responses: Record<string, Response>;
}

/** The operations of an OpenAPI document, one a method and path. */
export function operationsOf(document: Tree): Operation[] {
  return Object.entries(document.paths as Tree).flatMap(([path, methods]) =>
    Object.entries(methods as Tree)
      .filter(([method]) => /^(get|put|post|patch|delete)$/.test(method))
      .map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        responses: (operation as unknown as Operation).responses,
      })),
  );
}

/**
 * Every place where `body` differs from what the document says of this status, properties that it does not name included. One
 * sentence when the document says nothing at all.
 */
export function differencesFromDocument(
  document: Tree,
  operation: Operation,
  status: number,
  body: unknown,
  mediaType = 'application/json',
): string[] {
  const { responses } = operation;
  const described = responses[String(status)] ?? responses[`${String(status)[0]}XX`] ?? responses.default;
  const response = described && resolved(document, described);
  if (!response) return [`status ${status} is not documented`];
  const content = Object.entries(response.content ?? {});
  const schema = content.find(([type]) => type.includes('json'))?.[1].schema;
  if (!schema && content.some(([type]) => type.split(';')[0] === mediaType)) return []; // a text has no shape beyond its media type
  if (!schema) return ['no schema is documented'];
  const validate = compiled.get(schema) ?? compile(schema, document);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
}

const compiled = new WeakMap<Tree, ValidateFunction>();

function compile(schema: Tree, document: Tree): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile({ ...closed(schema), components: closed(document.components ?? {}) });
  compiled.set(schema, validate);
  return validate;
}

function resolved(document: Tree, response: Response): Response {
  if (!response.$ref) return response;
  const steps = response.$ref.slice(2).split('/');
  return steps.reduce((node, step) => node[step] as Tree, document) as unknown as Response;
}

/** The schema with every described object closed: what is answered and not described is a difference. */
function closed(schema: Json): Tree {
  return close(schema) as Tree;
}

function close(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)]));
  const isOpen =
    'properties' in inner && typeof inner.properties === 'object' && !('additionalProperties' in inner);
  return isOpen && !('allOf' in inner) ? { ...inner, additionalProperties: false } : inner;
}
