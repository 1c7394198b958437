import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Core } from '@strapi/strapi';
import { startSiteAlone } from '../plugins/site/server/src/alone';
import { createHealthServer } from '../src/boot/health-server';
import { destroyWhenIdle, loadInstance, prepareGround } from './support/instance';
import { assertPortFree } from './support/port';
import { step } from './support/progress';
import { Refusal, runCommand } from './support/refusal';
import { projectRoot, readSettings, type Settings } from './support/settings';
import { untilStopped } from './support/stop-signal';

/** How long requests in flight may take after the signal. */
const DRAIN_LIMIT_MS = 8_000;

/** `npm start`: database, migrations, demo content, server; runs until a signal, then stops all of it in order. */
async function start(): Promise<number> {
  const stop = untilStopped();
  const settings = readSettings(process.env);
  await assertPortFree(settings.HOST, settings.PORT);
  if (settings.PORTAL_ROLE === 'site') return serveSiteAlone(settings, stop);
  assertBuilt(settings);
  const database = await prepareGround(settings);
  process.env.PORTAL_SERVE = '1';
  try {
    const strapi = await loadInstance({ serveAdminPanel: settings.PORTAL_ROLE !== 'worker' });
    try {
      const server = await listen(strapi, settings);
      await stop;
      step('stopping: finishing requests and returning jobs ...');
      await drain(server);
    } finally {
      await destroyWhenIdle(strapi);
    }
  } finally {
    await database.close();
  }
  step('stopped');
  return 0;
}

/** The public site from a portal elsewhere: neither Strapi nor a database. */
async function serveSiteAlone({ HOST, PORT, PORTAL_API_URL }: Settings, stop: Promise<void>) {
  const server = await startSiteAlone({
    host: HOST,
    port: PORT,
    apiUrl: PORTAL_API_URL ?? '',
    root: projectRoot,
  });
  process.stdout.write(`READY http://${HOST}:${PORT}\n`);
  await stop;
  step('stopping: finishing requests ...');
  await drain(server);
  step('stopped');
  return 0;
}

function assertBuilt({ PORTAL_ROLE }: Settings): void {
  if (PORTAL_ROLE === 'worker' || existsSync(`${projectRoot}/dist/build/index.html`)) return;
  throw new Refusal(
    'the admin panel is not built. Run "npm start", which builds what is missing, or "npm run build".',
  );
}

/** A worker serves its health alone; every other role the whole portal. */
function listen(strapi: Core.Strapi, { HOST, PORT, PORTAL_ROLE }: Settings): Promise<Server> {
  const server = PORTAL_ROLE === 'worker' ? createHealthServer() : strapi.server.httpServer;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    if (PORTAL_ROLE === 'worker') {
      server.once('listening', () => strapi.server.httpServer.emit('listening'));
      server.listen(PORT, HOST, () => resolve(server));
    } else strapi.server.listen(PORT, HOST, () => resolve(server));
  });
}

/** Takes no new connection, waits for the requests in flight, and then ends what is left. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT_MS);
  await closed;
  clearTimeout(timer);
}

runCommand(start);
