import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { defineJob, defineSchedule, enqueueMany } from '../../../jobs/server/src/contract';
import { makeRenditions, recipeOf, recordFailure } from './actions/make-renditions';
import { readSettings } from './config';
import { findUnmade } from './queries/rendition-records';

/** Behind everything that somebody waits for. */
const inTheBackground = 20;

export const makeRenditionsJob = defineJob({
  name: 'media.make-renditions',
  payload: z.strictObject({ fileId: z.int().positive() }),
  // One image at a time: encoding takes a whole processor, and pages must go on being served beside it.
  queue: 'media.images',
  priority: inTheBackground,
  maxAttempts: 6,
  timeoutSeconds: 300,
  run: async ({ fileId }, { strapi, signal, attempt, maxAttempts }) => {
    try {
      await makeRenditions(strapi, fileId, signal);
    } catch (error) {
      if (attempt >= maxAttempts && !signal.aborted) await recordFailure(strapi, fileId);
      throw error;
    }
  },
});

export const findUnmadeJob = defineJob({
  name: 'media.find-unmade',
  payload: z.strictObject({}),
  priority: inTheBackground,
  run: async (_, { strapi, signal, log }) => {
    const found = await enqueueUnmade(strapi, signal);
    if (found > 0) log.info(`${found} images await their renditions`);
  },
});

/** Also finds what was there before this plugin, came by a restore, or was made by an older recipe. */
export const findUnmadeRegularly = defineSchedule({
  name: 'media.find-unmade',
  job: findUnmadeJob,
  payload: {},
  everySeconds: 900,
});

const pageSize = 500;

async function enqueueUnmade(strapi: Core.Strapi, signal: AbortSignal): Promise<number> {
  const recipe = recipeOf(readSettings(strapi.config.get('plugin::media')));
  let found = 0;
  for (let afterId = 0; !signal.aborted; ) {
    const ids = await findUnmade(strapi.db.connection, recipe, afterId, pageSize);
    if (ids.length === 0) break;
    await enqueueRenditions(strapi, ids, 'once');
    found += ids.length;
    afterId = ids.at(-1) ?? afterId;
  }
  return found;
}

/** In the transaction that surrounds the caller, if there is one. */
export async function enqueueRenditions(
  strapi: Core.Strapi,
  fileIds: readonly number[],
  keyMode: 'replace' | 'once' = 'replace',
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await enqueueMany(
      trx,
      makeRenditionsJob,
      fileIds.map((fileId) => ({ payload: { fileId }, key: `media.renditions:${fileId}`, keyMode })),
    );
  });
}
