import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import path from 'node:path';
import { apiOverHttp } from './api/over-http';
import { readSiteSettings } from './config';
import { createSite } from './create-site';
import { loadAssets } from './http/assets';
import { listenerOf } from './http/node-server';
import { isUpload, uploadsFrom } from './http/uploads';

export interface AloneSettings {
  host: string;
  port: number;
  /** The address of a portal whose public API the site shows. */
  apiUrl: string;
  /** The checkout, in which `public/` stands. */
  root?: string;
}

/**
 * Runs the site by itself, without Strapi and without a database: the same pages from a portal elsewhere. Resolves with its
 * server once that listens. Without `PUBLIC_URL` the pages name the portal's own address.
 */
export async function startSiteAlone({
  host,
  port,
  apiUrl,
  root = process.cwd(),
}: AloneSettings): Promise<Server> {
  const site = createSite({
    ...readSiteSettings(process.env, apiUrl),
    api: apiOverHttp(apiUrl),
    assets: loadAssets(path.join(root, 'public')),
    now: () => new Date(),
    warn: (message) => process.stderr.write(`site: ${message}\n`),
  });
  const pages = listenerOf(site);
  const uploads = uploadsFrom(apiUrl);
  const listener: RequestListener = (request, response) => {
    if (request.url === '/_health') response.writeHead(204).end();
    else (isUpload(request.url) ? uploads : pages)(request, response);
  };
  const server = createServer(listener);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}
