import type { z } from 'zod';

export type PublicMethod = 'GET' | 'POST' | 'PUT';

export interface PublicRoute {
  method: PublicMethod;
  /** The whole path, with parameters as `:name`. */
  path: string;
  summary: string;
  request?: { query?: z.ZodType; params?: z.ZodType; body?: z.ZodType };
  response: z.ZodType;
  meta?: z.ZodType;
  envelope: boolean;
  contentType?: string;
}

const listed = new Map<string, PublicRoute>();

/** Adds a route to what answers the public. Called by `defineRoute` alone. */
export function listPublicRoute(route: PublicRoute): void {
  listed.set(`${route.method} ${route.path}`, route);
}

/** Every route that `defineRoute` made, in the order of their paths. */
export function publicRoutes(): PublicRoute[] {
  return [...listed.values()].sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

export function isPublicRoute(method: string, path: string): boolean {
  return listed.has(`${method.toUpperCase()} ${path}`);
}
