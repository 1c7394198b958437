import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { defineJob, defineSchedule, enqueueMany } from '../../../jobs/server/src/contract';
import { claimDue, prepareNewPortals } from './actions/claim-due';
import { joinClusters } from './actions/join-clusters';
import { pollPortal } from './actions/poll-portal';
import type { Polling } from './services/polling';

/** Polls one portal. A poll that dies is tried again by the next round: the portal stays due until it was written. */
export const pollPortalJob = defineJob({
  name: 'feeds.poll-portal',
  payload: z.strictObject({ portalId: z.int().min(1) }),
  maxAttempts: 3,
  timeoutSeconds: 120,
  async run({ portalId }, { strapi, signal, log }) {
    const report = await pollPortal(
      strapi.plugin('feeds').service<Polling>('polling').ground(),
      portalId,
      signal,
    );
    if (report && report.inserted > 0) await joinClusters(strapi.db.connection);
    if (report && report.outcome !== 'unchanged')
      log.debug(`${report.code}: ${report.outcome} ${report.message ?? ''}`);
  },
});

/** Portals that one round hands out: enough for all to be asked within minutes, few enough to leave the queue to others. */
const MOST_AT_ONCE = 100;

/** Hands the portals that are due to the workers. */
export const pollDueJob = defineJob({
  name: 'feeds.poll-due',
  payload: z.strictObject({}),
  maxAttempts: 1,
  timeoutSeconds: 60,
  async run(_payload, { strapi }) {
    await enqueueDue(strapi, new Date());
    await joinClusters(strapi.db.connection); // what a dead worker left
  },
});

/** The claim and the jobs are one transaction: no portal is claimed without a job, nor the other way round. */
export async function enqueueDue(strapi: Core.Strapi, now: Date): Promise<void> {
  const knex = strapi.db.connection;
  await prepareNewPortals(knex, now);
  await knex.transaction(async (trx) => {
    const ids = await claimDue(trx, now, MOST_AT_ONCE);
    if (ids.length === 0) return;
    await enqueueMany(
      trx,
      pollPortalJob,
      ids.map((portalId) => ({
        payload: { portalId },
        key: `feeds.poll:${portalId}`,
        keyMode: 'once' as const,
      })),
    );
  });
}

export const pollDueRegularly = defineSchedule({
  name: 'feeds.poll-due',
  job: pollDueJob,
  payload: {},
  everySeconds: 15,
});
