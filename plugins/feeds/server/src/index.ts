import type { Core } from '@strapi/strapi';
import { registerJobs } from '../../../jobs/server/src/contract';
import config from './config';
import { entriesController } from './controllers/entries';
import { portalsController } from './controllers/portals';
import { readAllowedHosts } from './domain/polling/public-address';
import { pollDueJob, pollDueRegularly, pollPortalJob } from './jobs';
import { registerPermissions } from './permissions';
import { adminRoutes } from './routes/admin';
import { publicRoutes } from './routes/public';
import { createPolling, type Polling } from './services/polling';

interface Ground {
  strapi: Core.Strapi;
}

export default {
  config,
  services: { polling: createPolling },
  controllers: { portals: portalsController, entries: entriesController },
  routes: { admin: adminRoutes, public: publicRoutes },
  register({ strapi }: Ground): void {
    readAllowedHosts(process.env.FEEDS_ALLOW_PRIVATE); // a mistake in it stops the start, not the first poll
    registerJobs(strapi, { jobs: [pollDueJob, pollPortalJob], schedules: [pollDueRegularly] });
  },
  bootstrap: ({ strapi }: Ground) => registerPermissions(strapi),
  async destroy({ strapi }: Ground): Promise<void> {
    await strapi.plugin('feeds').service<Polling>('polling').close();
  },
};
