import type { Core } from '@strapi/strapi';
import { startWorkers } from '../../plugins/jobs/server/src/contract';

/** Set by the commands that serve (`start`, `dev`); tests and operators' commands load the application without it. */
export function isServing(): boolean {
  return process.env.PORTAL_SERVE === '1';
}

/** Once the server listens: says so, then begins the work in the background, so that the first visitor never waits for it. */
export function workAfterListening(strapi: Core.Strapi): void {
  strapi.server.httpServer.once('listening', () => {
    const { host, port } = strapi.config.get<{ host: string; port: number }>('server');
    process.stdout.write(`READY http://${host}:${port}\n`);
    startWorkers(strapi).catch((error: unknown) => strapi.log.error(error));
  });
}
