import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Bilingual } from '../../../../../src/http/language';
import { deadlineStates } from '../domain/deadline';
import { reasonText } from '../domain/reason-text';
import { type Explanation, explainDeadline } from '../queries/explain-deadline';
import { listDeadlines } from '../queries/list-deadlines';
import { listMoves, listVersions, type MoveRow, type VersionRow } from '../queries/list-versions';
import { type Preview, previewChange } from '../queries/preview-change';
import type { Versions } from '../services/versions';

export interface PageOf<Row> {
  rows: Row[];
  total: number;
  page: number;
  pageSize: number;
}
export type DeadlinesPage = PageOf<Explanation['deadline']>;
export type VersionsPage = PageOf<VersionRow>;
export type MovesPage = PageOf<MoveRow>;
export type PreviewPage = PageOf<MoveRow> & Pick<Preview, 'looked'>;
export type ShownDeadline = Omit<Explanation, 'days'> & {
  days: { date: string; counted: boolean; reason: Bilingual }[];
};

const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
};
/** The router also numbers what its prefix matched. */
const id = z.object({ id: z.string().regex(/^\d{1,18}$/) });
const deadlinesQuery = z.strictObject({
  ...paging,
  state: z.enum(deadlineStates).optional(),
  subject: z.string().trim().min(1).max(100).optional(),
});
const documentId = z.string().regex(/^[a-z0-9]{1,40}$/);
const previewBody = z.strictObject({
  ...paging,
  collection: z.enum(['calendar', 'day', 'rule']),
  documentId: documentId.nullable(),
  calendar: documentId.nullable().default(null),
  values: z.record(z.string(), z.unknown()).nullable(),
});

/** The screens' questions; the routes say who may. */
export const adminController = ({ strapi }: { strapi: Core.Strapi }) => {
  const knex = () => strapi.db.connection;
  return {
    async deadlines(ctx: Context): Promise<void> {
      const filter = read(deadlinesQuery, ctx.query);
      const { page, pageSize } = filter;
      const found = await listDeadlines(knex(), filter);
      ctx.body = { data: { ...found, page, pageSize } satisfies DeadlinesPage };
    },

    async deadline(ctx: Context): Promise<void> {
      const versions = strapi.plugin('calendar').service<Versions>('versions');
      const found = await explainDeadline(knex(), versions, read(id, ctx.params).id);
      if (!found) throw new errors.NotFoundError();
      const days = found.days.map(({ date, counted, reason }) => ({
        date,
        counted,
        reason: { vi: reasonText(reason, 'vi'), en: reasonText(reason, 'en') },
      }));
      ctx.body = { data: { ...found, days } satisfies ShownDeadline };
    },

    async versions(ctx: Context): Promise<void> {
      const page = read(z.strictObject(paging), ctx.query);
      ctx.body = { data: { ...(await listVersions(knex(), page)), ...page } satisfies VersionsPage };
    },

    async moves(ctx: Context): Promise<void> {
      const { id: versionId } = read(id, ctx.params);
      const page = read(z.strictObject(paging), ctx.query);
      const found = await listMoves(knex(), { versionId, ...page });
      ctx.body = { data: { ...found, ...page } satisfies MovesPage };
    },

    async preview(ctx: Context): Promise<void> {
      const { page, pageSize, ...change } = read(previewBody, (ctx.request as { body?: unknown }).body);
      const preview = await previewChange(strapi, change, { page, pageSize });
      ctx.body = { data: { ...preview, page, pageSize } satisfies PreviewPage };
    },
  };
};

function read<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const parsed = shape.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  throw new errors.ValidationError(z.prettifyError(parsed.error), { issues: parsed.error.issues });
}
