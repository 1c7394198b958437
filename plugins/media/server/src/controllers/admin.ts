import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { readRequest } from '../../../../../src/http/admin-request';
import { recipeOf } from '../actions/make-renditions';
import { readSettings } from '../config';
import { enqueueRenditions } from '../jobs';
import { type ImagePage, imageStates, listImages } from '../queries/list-images';
import { forgetRecords } from '../queries/rendition-records';

export interface ImageList extends ImagePage {
  page: number;
  pageSize: number;
}

const listQuery = z.strictObject({
  state: z.enum(imageStates).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
const selection = z.strictObject({ ids: z.array(z.int().positive()).min(1).max(100) });

/** What became of each image's renditions, and another try. */
export const adminController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context): Promise<void> {
    const { state = null, page, pageSize } = readRequest(listQuery, ctx.query);
    const recipe = recipeOf(readSettings(strapi.config.get('plugin::media')));
    const found = await listImages(strapi.db.connection, recipe, { state, page, pageSize });
    ctx.body = { data: { ...found, page, pageSize } satisfies ImageList };
  },

  async retry(ctx: Context): Promise<void> {
    const { ids } = readRequest(selection, ctx.request.body);
    await strapi.db.transaction(async ({ trx }) => {
      await forgetRecords(trx, ids);
      await enqueueRenditions(strapi, ids);
    });
    ctx.body = { data: { changed: ids.length } };
  },
});
