import { z } from 'zod';
import { defineRoute } from '../../../../../src/http/define-route';
import { exportOpml } from '../domain/opml/write-opml';
import { healthStates } from '../domain/polling/health';
import { findHealth } from '../queries/find-health';
import { findLatestEntries } from '../queries/find-latest-entries';
import { findOpmlPortals } from '../queries/find-opml-portals';

const healthRow = z.object({
  code: z.string(),
  name: z.string(),
  state: z.enum(healthStates),
  charset: z.string().nullable(),
  sanitised: z.boolean(),
  format: z.string().nullable(),
  entries: z.int(),
  lastSuccessAt: z.string().nullable(),
  nextCheckAt: z.string().nullable(),
  lastError: z.string().nullable(),
});

const health = defineRoute({
  method: 'GET',
  path: '/feeds/health',
  summary: 'How each sub-portal fares, judged against its own rhythm',
  response: z.array(healthRow),
  cacheControl: 'public, max-age=15',
  handle: async ({ strapi }) => ({ data: await findHealth(strapi.db.connection, new Date()) }),
});

const latestEntry = z.object({
  title: z.string(),
  url: z.string().nullable(),
  summary: z.string().nullable(),
  releasedAt: z.string(),
  subPortal: z.object({
    code: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    language: z.string(),
  }),
});

const latest = defineRoute({
  method: 'GET',
  path: '/feeds/latest',
  summary: 'The newest entry of every sub-portal, the latest first',
  response: z.array(latestEntry),
  cacheControl: 'public, max-age=15',
  handle: async ({ strapi }) => ({ data: await findLatestEntries(strapi.db.connection) }),
});

const opml = defineRoute({
  method: 'GET',
  path: '/feeds/opml',
  summary: 'The sub-portals and their feeds as OPML 2.0',
  response: z.string(),
  envelope: false,
  contentType: 'text/x-opml; charset=utf-8',
  cacheControl: 'public, max-age=300',
  handle: async ({ strapi }) => ({
    data: exportOpml(await findOpmlPortals(strapi.db.connection), new Date()),
  }),
});

export const publicRoutes = { type: 'content-api', prefix: '', routes: [health, latest, opml] };
