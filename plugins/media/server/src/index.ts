import type { Core } from '@strapi/strapi';
import { registerJobs } from '../../../jobs/server/src/contract';
import config from './config';
import { findUnmadeJob, findUnmadeRegularly, makeRenditionsJob } from './jobs';
import { watchFiles } from './services/file-watch';
import { guardUploads } from './services/upload-guard';

interface Ground {
  strapi: Core.Strapi;
}

export default {
  config,
  register({ strapi }: Ground): void {
    registerJobs(strapi, { jobs: [makeRenditionsJob, findUnmadeJob], schedules: [findUnmadeRegularly] });
    guardUploads(strapi);
  },
  bootstrap({ strapi }: Ground): void {
    watchFiles(strapi);
  },
};
