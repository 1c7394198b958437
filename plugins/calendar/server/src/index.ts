import type { Core } from '@strapi/strapi';
import { registerJobs } from '../../../jobs/server/src/contract';
import { shipCalendar } from './actions/ship-calendar';
import { contentTypes } from './content-types';
import { adminController } from './controllers/admin';
import { moveDeadlinesJob } from './jobs';
import { routes } from './routes';
import { createDeadlines } from './services/deadlines';
import { keepVersions } from './services/keep-versions';
import { createRecorders } from './services/recorders';
import { createVersions } from './services/versions';

interface Ground {
  strapi: Core.Strapi;
}

export default {
  contentTypes,
  services: { versions: createVersions, recorders: createRecorders, deadlines: createDeadlines },
  controllers: { admin: adminController },
  routes,
  register({ strapi }: Ground): void {
    registerJobs(strapi, { jobs: [moveDeadlinesJob] });
    keepVersions(strapi);
  },
  async bootstrap({ strapi }: Ground): Promise<void> {
    await strapi.service('admin::permission').actionProvider.registerMany([
      {
        section: 'plugins',
        displayName: 'Xem thời hạn và phiên bản lịch',
        uid: 'read',
        pluginName: 'calendar',
      },
    ]);
    await shipCalendar(strapi);
  },
};
