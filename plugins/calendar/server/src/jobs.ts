import { z } from 'zod';
import { defineJob } from '../../../jobs/server/src/contract';
import { moveDeadlines } from './actions/move-deadlines';
import type { Recorders } from './services/recorders';
import type { Versions } from './services/versions';

/** After a version was saved: moves all that run on older ones. One queue, so that versions are applied in the order in which they were saved. */
export const moveDeadlinesJob = defineJob({
  name: 'calendar.move-deadlines',
  payload: z.strictObject({ versionId: z.string().regex(/^\d+$/) }),
  queue: 'calendar.versions',
  timeoutSeconds: 3_600,
  run: async ({ versionId }, { strapi, signal, log }) => {
    const plugin = strapi.plugin('calendar');
    const ground = {
      versions: plugin.service<Versions>('versions'),
      recorders: plugin.service<Recorders>('recorders'),
    };
    const { looked, moved } = await moveDeadlines(
      ground,
      {
        transaction: (work) => strapi.db.connection.transaction(work),
        now: () => new Date(),
        signal,
      },
      versionId,
    );
    log.info(`Version ${versionId}: looked at ${looked} deadlines, moved ${moved}`);
  },
});
