import type { Server } from 'node:http';

/** The little of Strapi and Koa that the site touches. It has its own words for them, so that it needs neither to run. */
export interface KoaContext {
  method: string;
  url: string;
  path: string;
  ip: string;
  status: number;
  body: unknown;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  set: (headers: Record<string, string>) => void;
  remove: (header: string) => void;
}

/** A route of Strapi's router; one without methods only passes requests on. */
interface Layer {
  path: string | RegExp;
  methods: string[];
}

interface SiteRoute {
  method: 'GET';
  path: string;
  info: { type: 'site' };
  handler: (context: KoaContext) => Promise<void>;
  config: { auth: false };
}

export interface StrapiHost {
  server: {
    httpServer: Server;
    router: { match: (path: string, method: string) => { pathAndMethod: Layer[] } };
    routes: (routes: SiteRoute[]) => unknown;
    use: (middleware: (context: KoaContext, next: () => Promise<void>) => Promise<void>) => unknown;
  };
  dirs: { app: { root: string } };
  config: { get: (key: string) => unknown };
  log: { warn: (message: string) => unknown };
}
