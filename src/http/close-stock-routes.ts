import type { Core } from '@strapi/strapi';
import { isPublicRead } from './public-content';
import { isPublicRoute } from './public-routes';

interface Route {
  method: string;
  path: string;
  handler: unknown;
  config?: { prefix?: string };
}
interface Router {
  type?: string;
  prefix?: string;
  routes: Route[];
}
type RouterInput = Router | ((context: { strapi: Core.Strapi }) => Router);

/**
 * Takes every content-api route away that is not public by our own word: sign-up, password and callback routes, user lists, uploads, e-mail, and whatever a
 * later release of Strapi or of a plugin may add. Runs in `register`, before the routes are mounted.
 */
export function closeStockRoutes(strapi: Core.Strapi): void {
  for (const [name, plugin] of Object.entries(strapi.plugins))
    closeRouters(strapi, plugin as { routes?: unknown }, `/${name}`);
  for (const api of Object.values(strapi.apis)) closeRouters(strapi, api as { routes?: unknown }, '');
}

function closeRouters(strapi: Core.Strapi, owner: { routes?: unknown }, defaultPrefix: string): void {
  if (!owner.routes || Array.isArray(owner.routes)) return; // an array holds admin routes
  const routers = owner.routes as Record<string, RouterInput>;
  for (const [key, input] of Object.entries(routers)) {
    const router = typeof input === 'function' ? input({ strapi }) : input;
    const isContentApi = defaultPrefix === '' || router.type === 'content-api';
    const { type, prefix, routes } = router; // Strapi's own routers compute `routes` on each reading
    const open = isContentApi ? routes.filter((route) => isOpen(route, prefix ?? defaultPrefix)) : routes;
    routers[key] = { type, prefix, routes: open };
  }
}

function isOpen(route: Route, routerPrefix: string): boolean {
  const prefix = route.config?.prefix ?? routerPrefix;
  return isPublicRead(route.handler) || isPublicRoute(route.method, `/api${prefix}${route.path}`);
}
