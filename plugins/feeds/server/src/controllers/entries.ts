import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { readRequest } from '../../../../../src/http/admin-request';
import { changeEntries } from '../actions/change-entries';
import { turnEntryIntoArticle } from '../actions/turn-entry-into-article';
import { type EntryVersion, findVersions } from '../queries/find-versions';
import { type ListedEntry, listEntries } from '../queries/list-entries';

export interface EntriesPage {
  entries: ListedEntry[];
  page: number;
  pageSize: number;
  total: number;
}

export interface EntryVersions {
  versions: EntryVersion[];
}

const listQuery = z.strictObject({
  state: z.enum(['shown', 'held', 'hidden', 'withdrawn']).optional(),
  portal: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  q: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
const decision = z.strictObject({
  ids: z.array(z.int().min(1)).min(1).max(100),
  state: z.enum(['shown', 'held', 'hidden']),
});
const entryId = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });

/** What the steward sees of the entries and may do with them; the routes say who. */
export const entriesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context): Promise<void> {
    const filter = readRequest(listQuery, ctx.query);
    const found = await listEntries(strapi.db.connection, filter);
    ctx.body = { data: { ...found, page: filter.page, pageSize: filter.pageSize } satisfies EntriesPage };
  },

  async versions(ctx: Context): Promise<void> {
    const { id } = readRequest(entryId, ctx.params);
    const versions = await findVersions(strapi.db.connection, id);
    if (versions.length === 0) throw notThere();
    ctx.body = { data: { versions } satisfies EntryVersions };
  },

  async decide(ctx: Context): Promise<void> {
    const { ids, state } = readRequest(decision, ctx.request.body);
    const changed = await strapi.db.connection.transaction((trx) =>
      changeEntries(trx, ids, state, new Date()),
    );
    ctx.body = { data: { changed } };
  },

  async toArticle(ctx: Context): Promise<void> {
    const { id } = readRequest(entryId, ctx.params);
    const article = await turnEntryIntoArticle(strapi, id);
    if (!article) throw notThere();
    ctx.status = 201;
    ctx.body = { data: article };
  },
});

const notThere = () => new errors.NotFoundError('Không có tin này.');
