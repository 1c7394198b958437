import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { badRequest } from './public-error';
import { listPublicRoute, type PublicMethod } from './public-routes';

type Shape = z.ZodType | undefined;
type Read<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;

export interface RouteDefinition<Q extends Shape, P extends Shape, B extends Shape, R extends z.ZodType> {
  method: PublicMethod;
  /** Below `/api`, with parameters as `:name`, such as `/feeds/health`. */
  path: `/${string}`;
  /** One line for the API document. */
  summary: string;
  /** Zod schemas of the request; use `z.strictObject` so that what is not known is refused. A part that is left out must be empty. */
  request?: { query?: Q; params?: P; body?: B };
  /** Zod schema of the answer: the content of `data`, or the whole body when `envelope` is false. */
  response: R;
  /** Zod schema of `meta`, when the answer has one. */
  meta?: z.ZodType;
  /** False for answers whose shape is given from outside (`openapi.json`, DCAT, CSV). */
  envelope?: boolean;
  /** Media type of an answer that is not JSON. */
  contentType?: string;
  /** Reads may be kept by caches; `no-store` unless said otherwise. */
  cacheControl?: string;
  handle: (input: RouteInput<Q, P, B>) => Promise<RouteAnswer<R>>;
}

export interface RouteInput<Q extends Shape, P extends Shape, B extends Shape> {
  query: Read<Q>;
  params: Read<P>;
  body: Read<B>;
  ctx: Context;
  strapi: Core.Strapi;
}

export interface RouteAnswer<R extends z.ZodType> {
  data: z.input<R>;
  meta?: unknown;
  status?: number;
  headers?: Record<string, string>;
}

/**
 * A public route, as an element of the `routes` of a router `{ type: 'content-api', prefix: '', routes: [...] }`. Request and answer are both held to
 * their schemas: a request that does not fit is answered 400 with every place that is wrong, an answer that does not fit 500, and it is logged.
 * Only routes made here (and the content reads) answer the public, and each stands in `/api/openapi.json`.
 */
export function defineRoute<Q extends Shape, P extends Shape, B extends Shape, R extends z.ZodType>(
  definition: RouteDefinition<Q, P, B, R>,
) {
  const { method, path, summary, request, response, meta, envelope = true, contentType } = definition;
  listPublicRoute({ method, path: `/api${path}`, summary, request, response, meta, envelope, contentType });
  return { method, path, handler: handlerOf(definition), config: { auth: false as const } };
}

function handlerOf<Q extends Shape, P extends Shape, B extends Shape, R extends z.ZodType>(
  definition: RouteDefinition<Q, P, B, R>,
) {
  const {
    request = {},
    response,
    meta,
    envelope = true,
    contentType,
    cacheControl = 'no-store',
    handle,
  } = definition;
  return async (ctx: Context): Promise<void> => {
    const [query, params, body] = readAll([
      ['query', request.query, ctx.query],
      ['params', request.params, namedParams(ctx)],
      ['body', request.body, (ctx.request as { body?: unknown }).body],
    ]) as [Read<Q>, Read<P>, Read<B>];
    const result = await handle({ query, params, body, ctx, strapi });
    const data = response.parse(result.data);
    ctx.status = result.status ?? 200;
    ctx.set('Cache-Control', cacheControl);
    for (const [name, value] of Object.entries(result.headers ?? {})) ctx.set(name, value);
    if (contentType) ctx.type = contentType;
    ctx.body = envelope ? { data, meta: meta ? meta.parse(result.meta) : {} } : data;
  };
}

function readAll(parts: [name: string, schema: Shape, value: unknown][]): unknown[] {
  const issues: { path: string; message: string }[] = [];
  const values = parts.map(([name, schema, value]) => {
    const read = (schema ?? nothing).safeParse(value ?? {});
    if (!read.success) issues.push(...read.error.issues.flatMap((issue) => placesOf(issue, name)));
    return schema ? read.data : undefined;
  });
  if (issues.length > 0) throw badRequest(issues);
  return values;
}

/** The router also numbers what its prefix matched. */
function namedParams(ctx: Context): Record<string, string> {
  const params = (ctx.params ?? {}) as Record<string, string>;
  return Object.fromEntries(Object.entries(params).filter(([name]) => !/^\d+$/.test(name)));
}

const nothing = z.strictObject({});

function placesOf(issue: z.core.$ZodIssue, part: string): { path: string; message: string }[] {
  const places = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.') || part];
  return places.map((path) => ({ path, message: issue.message }));
}
