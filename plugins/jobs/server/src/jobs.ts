import { z } from 'zod';
import { defineJob, defineSchedule } from './contract';

const keptDays = 14;

/** Figures for the screen are kept for two weeks; schedules that no version of the portal knows any more are forgotten. */
const tidyUp = defineJob({
  name: 'jobs.tidy-up',
  payload: z.strictObject({}),
  run: async (_, { strapi, log }) => {
    const { rowCount } = await strapi.db.connection.raw<{ rowCount: number }>(
      'delete from jobs_tallies where minute < now() - make_interval(days => ?)',
      [keptDays],
    );
    await strapi.db
      .connection('jobs_schedules')
      .where('next_due_at', '<', strapi.db.connection.raw('now() - make_interval(days => ?)', [keptDays]))
      .delete();
    log.info(`Removed ${rowCount} rows of figures`);
  },
});

const tidyUpEveryNight = defineSchedule({
  name: 'jobs.tidy-up',
  job: tidyUp,
  payload: {},
  cron: '30 3 * * *',
});

export const ownJobs = { jobs: [tidyUp], schedules: [tidyUpEveryNight] };
