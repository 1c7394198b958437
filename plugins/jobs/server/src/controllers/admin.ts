import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { readRequest } from '../../../../../src/http/admin-request';
import { discardJobs } from '../actions/discard-jobs';
import { retryJobs } from '../actions/retry-jobs';
import { jobStates } from '../queries/job-state';
import { type ListedJob, listJobs } from '../queries/list-jobs';
import { findJobFigures, findWorkers, type JobFigures, type WorkerFigures } from '../queries/overview';
import { findSchedules, type ScheduleFigures } from '../queries/schedules';
import type { Registry } from '../services/registry';

export interface JobsOverview {
  jobs: JobFigures[];
  workers: WorkerFigures[];
  schedules: ScheduleFigures[];
}

export interface JobsPage {
  jobs: ListedJob[];
  page: number;
  pageSize: number;
  total: number;
}

const listQuery = z.strictObject({
  state: z.enum(jobStates).optional(),
  name: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
const selection = z.strictObject({
  ids: z
    .array(z.string().regex(/^\d{1,18}$/))
    .min(1)
    .max(100),
});

/** The screen's questions and commands; the routes say who may. */
export const adminController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async overview(ctx: Context): Promise<void> {
    const registry = strapi.plugin('jobs').service<Registry>('registry');
    const knex = strapi.db.connection;
    const [jobs, workers, schedules] = await Promise.all([
      findJobFigures(knex, registry.jobs),
      findWorkers(knex),
      findSchedules(knex, new Set(registry.schedules.keys())),
    ]);
    ctx.body = { data: { jobs, workers, schedules } satisfies JobsOverview };
  },

  async list(ctx: Context): Promise<void> {
    const { state, name, page, pageSize } = readRequest(listQuery, ctx.query);
    const states = state ? [state] : jobStates;
    const found = await listJobs(strapi.db.connection, { states, name, page, pageSize });
    ctx.body = { data: { ...found, page, pageSize } satisfies JobsPage };
  },

  async retry(ctx: Context): Promise<void> {
    const { ids } = readRequest(selection, ctx.request.body);
    ctx.body = { data: { changed: await retryJobs(strapi.db.connection, ids) } };
  },

  async discard(ctx: Context): Promise<void> {
    const { ids } = readRequest(selection, ctx.request.body);
    ctx.body = { data: { changed: await discardJobs(strapi.db.connection, ids) } };
  },
});
