import type { Core } from '@strapi/strapi';
import { registerJobs } from '../../../jobs/server/src/contract';
import config from './config';
import { readAllowedHosts } from './domain/polling/public-address';
import { pollDueJob, pollDueRegularly, pollPortalJob } from './jobs';
import { publicRoutes } from './routes/public';
import { createPolling, type Polling } from './services/polling';

interface Ground {
  strapi: Core.Strapi;
}

export default {
  config,
  services: { polling: createPolling },
  routes: { public: publicRoutes },
  register({ strapi }: Ground): void {
    readAllowedHosts(process.env.FEEDS_ALLOW_PRIVATE); // a mistake in it stops the start, not the first poll
    registerJobs(strapi, { jobs: [pollDueJob, pollPortalJob], schedules: [pollDueRegularly] });
  },
  async destroy({ strapi }: Ground): Promise<void> {
    await strapi.plugin('feeds').service<Polling>('polling').close();
  },
};
