import type { Core } from '@strapi/strapi';
import { registerJobs } from '../../../jobs/server/src/contract';
import config from './config';
import { adminController } from './controllers/admin';
import { findUnmadeJob, findUnmadeRegularly, makeRenditionsJob } from './jobs';
import { registerPermissions } from './permissions';
import { adminRoutes } from './routes/admin';
import { watchFiles } from './services/file-watch';
import { guardUploads } from './services/upload-guard';
import { cacheUploads } from './services/upload-headers';

interface Ground {
  strapi: Core.Strapi;
}

export default {
  config,
  controllers: { admin: adminController },
  routes: { admin: adminRoutes },
  register({ strapi }: Ground): void {
    registerJobs(strapi, { jobs: [makeRenditionsJob, findUnmadeJob], schedules: [findUnmadeRegularly] });
    guardUploads(strapi);
    cacheUploads(strapi);
  },
  async bootstrap({ strapi }: Ground): Promise<void> {
    watchFiles(strapi);
    await registerPermissions(strapi);
  },
};
