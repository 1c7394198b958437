import path from 'node:path';
import { apiInProcess } from './api/in-process';
import { apiOverHttp } from './api/over-http';
import { readSiteSettings } from './config';
import { createSite } from './create-site';
import { inLanguage, languages } from './domain/language';
import { loadAssets } from './http/assets';
import { routes } from './pages/routes';
import type { Site } from './site';
import type { KoaContext, StrapiHost } from './strapi-host';

/** What Strapi's middlewares say about API answers and does not hold for pages. */
const REPLACED = [
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Origin',
  'Cross-Origin-Resource-Policy',
];

/** Table of contents: the pages, and the answer to whatever nobody else answers. */
export default {
  register({ strapi }: { strapi: StrapiHost }) {
    const site = siteIn(strapi);
    const handler = (context: KoaContext): Promise<void> => answerWith(site, context);
    strapi.server.routes(
      routes.flatMap(({ path: page, isNeutral }) =>
        (isNeutral ? (['vi'] as const) : languages).map((language) => ({
          method: 'GET' as const,
          path: inLanguage(language, page),
          info: { type: 'site' as const },
          handler,
          config: { auth: false as const },
        })),
      ),
    );
    strapi.server.use((context, next) => (isLeftOver(strapi, context) ? handler(context) : next()));
  },
};

/** Strapi's server of static files answers every path that is left, with an error in JSON. Uploads have their own. */
const STATIC_FILES = '/((?!uploads/).+)';

/** Whether nobody but us has a page at this path: assets, editors' own pages, and whatever does not exist. */
function isLeftOver({ server }: StrapiHost, { method, path: asked }: KoaContext): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || /^\/(api|uploads)(\/|$)/.test(asked)) return false;
  const answering = server.router.match(asked, method).pathAndMethod;
  return answering.every(({ methods, path: pattern }) => methods.length === 0 || pattern === STATIC_FILES);
}

function siteIn(strapi: StrapiHost): Site {
  const { PORTAL_API_URL } = process.env;
  const ownAddress = `http://${String(strapi.config.get('server.host'))}:${String(strapi.config.get('server.port'))}`;
  return createSite({
    ...readSiteSettings(process.env, ownAddress),
    api: PORTAL_API_URL ? apiOverHttp(PORTAL_API_URL) : apiInProcess(strapi.server.httpServer),
    assets: loadAssets(path.join(strapi.dirs.app.root, 'public')),
    now: () => new Date(),
    warn: (message) => void strapi.log.warn(`site: ${message}`),
  });
}

async function answerWith(site: Site, context: KoaContext): Promise<void> {
  const { method, url, headers, ip } = context;
  const { status, headers: answered, body } = await site({ method, url, headers, address: ip });
  for (const name of REPLACED) context.remove(name);
  context.set(answered);
  context.status = status;
  context.body = status === 304 ? null : body;
  if (answered['Content-Type']) context.set({ 'Content-Type': answered['Content-Type'] }); // Koa guesses one from the body
}
