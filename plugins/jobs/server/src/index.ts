import type { Core } from '@strapi/strapi';
import { addReadinessCheck } from '../../../../src/http/readiness';
import { prepareQueue } from './actions/prepare-queue';
import config, { readSettings } from './config';
import { registerJobs, stopWorkers } from './contract';
import { adminController } from './controllers/admin';
import { ownJobs } from './jobs';
import { registerPermissions } from './permissions';
import { adminRoutes } from './routes/admin';
import { connectionSettings } from './services/connections';
import { queueLogger } from './services/queue-log';
import { createRegistry } from './services/registry';
import type { WorkerGround } from './services/worker-session';
import { createWorkers, type Workers } from './services/workers';

interface Ground {
  strapi: Core.Strapi;
}

export default {
  config,
  services: {
    registry: createRegistry,
    workers: ({ strapi }: Ground) => createWorkers(() => workerGround(strapi), mayWork),
  },
  controllers: { admin: adminController },
  routes: { admin: adminRoutes },
  register({ strapi }: Ground): void {
    registerJobs(strapi, ownJobs);
  },
  async bootstrap({ strapi }: Ground): Promise<void> {
    await prepareQueue(connectionSettings(strapi.config.get('database.connection')), queueLogger(strapi.log));
    await registerPermissions(strapi);
    const workers = strapi.plugin('jobs').service<Workers>('workers');
    addReadinessCheck('jobs', async () => workers.trouble());
  },
  async destroy({ strapi }: Ground): Promise<void> {
    await stopWorkers(strapi);
  },
};

function workerGround(strapi: Core.Strapi): WorkerGround {
  return {
    strapi,
    log: strapi.log,
    registry: strapi.plugin('jobs').service('registry'),
    settings: readSettings(strapi.config.get('plugin::jobs')),
    connection: connectionSettings(strapi.config.get('database.connection')),
  };
}

/** A process of role `web` or `site` serves and leaves the work to others. */
function mayWork(): boolean {
  return ['all', 'worker'].includes(process.env.PORTAL_ROLE ?? 'all');
}
