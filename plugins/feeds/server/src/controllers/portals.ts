import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { readRequest } from '../../../../../src/http/admin-request';
import { changePolicy, pausePortals } from '../actions/change-portals';
import { makeDue } from '../actions/claim-due';
import { importOpml, type OpmlImport } from '../actions/import-opml';
import { exportOpml, type OpmlSubscription, readOpml } from '../domain/opml/write-opml';
import { enqueueDue } from '../jobs';
import { findHealth, type PortalHealth } from '../queries/find-health';
import { countUnread, type FeedNote, findNotes, markRead } from '../queries/find-notes';
import { findOpmlPortals } from '../queries/find-opml-portals';

export interface FeedsOverview {
  portals: PortalHealth[];
  unreadNotes: number;
}

export interface FeedNotes {
  notes: FeedNote[];
}

const ids = z.array(z.int().min(1)).min(1).max(500);
const selection = z.strictObject({ ids });
const pausing = z.strictObject({ ids, paused: z.boolean() });
const policies = z.strictObject({ ids, policy: z.enum(['show', 'hold']) });
const noteIds = z.strictObject({
  ids: z
    .array(z.string().regex(/^\d{1,18}$/))
    .min(1)
    .max(500),
});
const opmlText = z.strictObject({ text: z.string().min(1).max(2_000_000) });

/** What the steward sees of the portals and may do with them; the routes say who. */
export const portalsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const knex = strapi.db.connection;
  return {
    async overview(ctx: Context): Promise<void> {
      const [portals, unreadNotes] = await Promise.all([findHealth(knex, new Date()), countUnread(knex)]);
      ctx.body = { data: { portals, unreadNotes } satisfies FeedsOverview };
    },

    async poll(ctx: Context): Promise<void> {
      const chosen = readRequest(selection, ctx.request.body).ids;
      const now = new Date();
      await makeDue(knex, chosen, now);
      await enqueueDue(strapi, now);
      ctx.body = { data: { changed: chosen.length } };
    },

    async pause(ctx: Context): Promise<void> {
      const request = readRequest(pausing, ctx.request.body);
      ctx.body = { data: { changed: await pausePortals(knex, request.ids, request.paused, new Date()) } };
    },

    async policy(ctx: Context): Promise<void> {
      const request = readRequest(policies, ctx.request.body);
      ctx.body = { data: { changed: await changePolicy(knex, request.ids, request.policy, new Date()) } };
    },

    async notes(ctx: Context): Promise<void> {
      ctx.body = { data: { notes: await findNotes(knex) } satisfies FeedNotes };
    },

    async readNotes(ctx: Context): Promise<void> {
      const request = readRequest(noteIds, ctx.request.body);
      ctx.body = { data: { changed: await markRead(knex, request.ids, new Date()) } };
    },

    async exportOpml(ctx: Context): Promise<void> {
      ctx.body = { data: { text: exportOpml(await findOpmlPortals(knex), new Date()) } };
    },

    async importOpml(ctx: Context): Promise<void> {
      const { text } = readRequest(opmlText, ctx.request.body);
      ctx.body = { data: (await importOpml(strapi, subscriptionsOf(text))) satisfies OpmlImport };
    },
  };
};

function subscriptionsOf(text: string): OpmlSubscription[] {
  try {
    return readOpml(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new errors.ValidationError('Tệp này không phải là danh sách OPML.', { reason, cause: error });
  }
}
