import type { Core } from '@strapi/strapi';

export interface WalkedRoute {
  method: string;
  /** As the router knows it, with parameters as `:name`. */
  path: string;
}

interface Layer {
  path: string | RegExp;
  methods: string[];
}

const writing = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Every route that the running server's router holds, whoever put it there; a route for any method stands here as GET. */
export function walkRouter(strapi: Core.Strapi): WalkedRoute[] {
  const layers = strapi.server.listRoutes() as unknown as Layer[];
  const routes = layers.flatMap(({ path, methods }) =>
    methodsOf(methods).map((method) => ({ method, path: String(path) })),
  );
  const unique = new Map(routes.map((route) => [nameOf(route), route]));
  return [...unique.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** `GET /api/articles/:id`: how a route is named in lists. */
export function nameOf({ method, path }: WalkedRoute): string {
  return `${method} ${path}`;
}

/** An address that the route answers: its parameters filled with something that does not exist. */
export function addressOf({ path }: WalkedRoute): string {
  return path.replace(/\(\.\*\)/g, 'nothing').replace(/:[A-Za-z]+(\([^)]*\))?/g, 'nothing-here');
}

function methodsOf(methods: string[]): string[] {
  return methods.includes('GET') ? ['GET'] : methods.filter((method) => writing.includes(method));
}
