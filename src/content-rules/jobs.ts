import { z } from 'zod';
import { defineJob, defineSchedule } from '../../plugins/jobs/server/src/contract';
import { refreshNow } from './keep-legal-documents';

const refreshStatuses = defineJob({
  name: 'content.refresh-legal-statuses',
  payload: z.strictObject({}),
  run: async (_, { strapi, log }) => {
    log.info(`${await refreshNow(strapi)} documents changed their status`);
  },
});

/** With the first minute of a legal day, so that readers seldom wait for it. */
const atMidnight = defineSchedule({
  name: 'content.refresh-legal-statuses',
  job: refreshStatuses,
  payload: {},
  cron: '0 0 * * *',
});

export const contentJobs = { jobs: [refreshStatuses], schedules: [atMidnight] };
