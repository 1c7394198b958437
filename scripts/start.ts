import { mkdirSync } from 'node:fs';
import { type Core, createStrapi } from '@strapi/strapi';
import { Client } from 'pg';
import { startWorkers } from '../plugins/jobs/server/src/contract';
import { openDatabase } from './support/database';
import { assertPortFree } from './support/port';
import { step } from './support/progress';
import { runCommand } from './support/refusal';
import { loadSecrets, provideSecrets } from './support/secrets';
import { projectRoot, readSettings, type Settings } from './support/settings';
import { untilStopped } from './support/stop-signal';

/** Key of the advisory lock under which one instance at a time migrates and boots. */
const BOOT_LOCK = 570_057;

/** `npm start`: database, migrations, demo content, server; runs until a signal, then stops all of it in order. */
async function start(): Promise<number> {
  const stop = untilStopped();
  const settings = readSettings(process.env);
  await assertPortFree(settings.HOST, settings.PORT);
  const database = await prepare(settings);
  try {
    const strapi = await bootUnderLock(database.url, settings);
    try {
      await listen(strapi, settings);
      await startWorkers(strapi);
      await stop;
      step('stopping: finishing requests and returning jobs ...');
    } finally {
      await strapi.destroy();
    }
  } finally {
    await database.close();
  }
  step('stopped');
  return 0;
}

async function prepare(settings: Settings) {
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  mkdirSync(`${settings.dataDir}/public/uploads`, { recursive: true });
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

async function bootUnderLock(url: string, settings: Settings): Promise<Core.Strapi> {
  const lock = new Client({ connectionString: url });
  await lock.connect();
  try {
    step('migrating and starting the application ...');
    await lock.query('SELECT pg_advisory_lock($1)', [BOOT_LOCK]);
    const ourHandlers = process.listeners('SIGTERM');
    const servesPages = settings.PORTAL_ROLE === 'all' || settings.PORTAL_ROLE === 'web';
    const strapi = createStrapi({
      appDir: projectRoot,
      distDir: `${projectRoot}/dist`,
      autoReload: false,
      serveAdminPanel: servesPages,
    });
    leaveSignalsTo(ourHandlers);
    return await strapi.load();
  } finally {
    await lock.end();
  }
}

/** Strapi would exit on its own at a signal, before the jobs are back and the database is closed. */
function leaveSignalsTo(handlers: NodeJS.SignalsListener[]): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.removeAllListeners(signal);
    for (const handler of handlers) process.on(signal, handler);
  }
}

function listen(strapi: Core.Strapi, { HOST, PORT }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    strapi.server.httpServer.once('error', reject);
    strapi.server.listen(PORT, HOST, () => {
      process.stdout.write(`READY http://${HOST}:${PORT}\n`);
      resolve();
    });
  });
}

runCommand(start);
