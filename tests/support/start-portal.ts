import type { AddressInfo } from 'node:net';
import type * as StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { startWorkers } from '../../plugins/jobs/server/src/contract';
import { destroyWhenIdle } from '../../scripts/support/instance';
import { loadSecrets, provideSecrets } from '../../scripts/support/secrets';
import { projectRoot } from '../../scripts/support/settings';
import { copyTemplate, type DatabaseCopy } from './templates';

export interface PortalOptions {
  /** Begin with the demo content instead of nothing. */
  demo?: boolean;
  /** Begin with this database instead of a new one. */
  database?: DatabaseCopy;
  /** Run jobs and schedules; without, they wait in the queue. */
  workers?: boolean;
  /** Serve the admin panel's screens (its API is always there). */
  adminPanel?: boolean;
  env?: Record<string, string>;
}

export interface Portal {
  strapi: Core.Strapi;
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  url: string;
  request: () => ReturnType<typeof supertest>;
  database: DatabaseCopy;
  close: () => Promise<void>;
}

/** Starts the compiled portal on a database of its own and on a free port. `close` leaves nothing behind. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const database = options.database ?? (await copyTemplate(options.demo ? 'demo' : 'empty'));
  const restore = changeEnvironment({
    ...environmentOf(database),
    PORTAL_DEMO: options.demo ? '1' : '0',
    ...options.env,
  });
  provideSecrets(loadSecrets(database.dataDir), process.env);
  const strapi = freshStrapi().createStrapi({
    appDir: projectRoot,
    distDir: `${projectRoot}/dist`,
    autoReload: false,
    serveAdminPanel: options.adminPanel ?? false,
  });
  await strapi.load();
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  if (options.workers) await startWorkers(strapi);
  const close = async () => {
    await destroyWhenIdle(strapi);
    await database.drop();
    restore();
  };
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    request: () => supertest(strapi.server.httpServer),
    database,
    close,
  };
}

let hasLoaded = false;

/** Strapi keeps state in its modules: a second portal of one test file, after the first was closed, needs them anew. */
function freshStrapi(): typeof StrapiModule {
  if (hasLoaded) jest.resetModules();
  hasLoaded = true;
  return require('@strapi/strapi');
}

/** Gives a test file one portal, started before its first test. */
export function usePortal(options: PortalOptions = {}): () => Portal {
  let portal: Portal | undefined;
  beforeAll(async () => {
    portal = await startPortal(options);
  }, 180_000);
  afterAll(() => portal?.close());
  return () => {
    if (!portal) throw new Error('The portal starts in beforeAll: ask for it inside a test.');
    return portal;
  };
}

function environmentOf(database: DatabaseCopy): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    PORTAL_DATA_DIR: database.dataDir,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
    LOG_LEVEL: 'error',
  };
}

function changeEnvironment(changes: Record<string, string>): () => void {
  const before = { ...process.env };
  Object.assign(process.env, changes);
  return () => {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  };
}
