import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Core, createStrapi } from '@strapi/strapi';
import { Client } from 'pg';
import { type OpenDatabase, openDatabase } from './database';
import { step } from './progress';
import { loadSecrets, provideSecrets } from './secrets';
import { projectRoot, type Settings } from './settings';

/** Key of the advisory lock under which one instance at a time migrates and boots. */
const BOOT_LOCK = 570_057;

/**
 * Makes ready what an instance stands on: data directory, secrets, database; and tells it to Strapi by the environment. Throws a `Refusal` when one of them
 * cannot be had.
 */
export async function prepareGround(settings: Settings): Promise<OpenDatabase> {
  mkdirSync(`${settings.dataDir}/public/uploads`, { recursive: true, mode: 0o700 });
  const secrets = loadSecrets(settings.dataDir);
  provideSecrets(secrets, process.env);
  const database = await openDatabase(settings, secrets);
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PORTAL_DATA_DIR: settings.dataDir,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
  });
  if (database.ownerUrl) process.env.DATABASE_OWNER_URL = database.ownerUrl;
  return database;
}

/** Loads the application; instances that start together do it one after the other. Signals stay with whoever handles them already. */
export async function loadInstance({ serveAdminPanel }: { serveAdminPanel: boolean }): Promise<Core.Strapi> {
  const lock = new Client({ connectionString: process.env.DATABASE_URL });
  await lock.connect();
  try {
    step('migrating and starting the application ...');
    await lock.query('SELECT pg_advisory_lock($1)', [BOOT_LOCK]);
    const handlers = process.listeners('SIGTERM');
    const strapi = createStrapi({
      appDir: projectRoot,
      distDir: `${projectRoot}/dist`,
      autoReload: false,
      serveAdminPanel,
    });
    leaveSignalsTo(handlers);
    return await strapi.load();
  } finally {
    await lock.end();
  }
}

/** Runs `work` on a loaded application that serves nobody, beside the running portal or without it. */
export async function withInstance<T>(
  settings: Settings,
  work: (strapi: Core.Strapi) => Promise<T>,
): Promise<T> {
  const database = await prepareGround(settings);
  try {
    const strapi = await loadInstance({ serveAdminPanel: false });
    try {
      return await work(strapi);
    } finally {
      await destroyWhenIdle(strapi);
    }
  } finally {
    await database.close();
  }
}

const IDLE_CHECK_MS = 30;
const IDLE_LIMIT_MS = 5_000;

/**
 * Ends the application after the queries that nobody waits for: Strapi reads a written document again for its events, and taking the connections away from
 * under that ends the process with an error.
 */
export async function destroyWhenIdle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as {
    pool: { numUsed(): number; numPendingAcquires(): number };
  };
  const began = Date.now();
  for (let quiet = 0; quiet < 4 && Date.now() - began < IDLE_LIMIT_MS; ) {
    await sleep(IDLE_CHECK_MS);
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
  await strapi.destroy();
}

/** Strapi would exit on its own at a signal, before the jobs are back and the database is closed. */
function leaveSignalsTo(handlers: NodeJS.SignalsListener[]): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.removeAllListeners(signal);
    for (const handler of handlers) process.on(signal, handler);
  }
}
