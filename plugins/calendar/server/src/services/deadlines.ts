import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { cancelDeadline, completeDeadline } from '../actions/end-deadline';
import { extendDeadline } from '../actions/extend-deadline';
import type { ActionContext, Ground } from '../actions/ground';
import { type OpenDeadline, openDeadline } from '../actions/open-deadline';
import { pauseDeadline } from '../actions/pause-deadline';
import { resumeDeadline } from '../actions/resume-deadline';
import type { LegalDate } from '../domain/legal-date';
import type { Term } from '../domain/term';
import { dueAnswer } from '../queries/due-answer';
import { explainDeadline } from '../queries/explain-deadline';
import type { Recorders } from './recorders';
import type { Versions } from './versions';

/** What capabilities are given: the actions and questions, with what they stand on. */
export function createDeadlines({ strapi }: { strapi: Core.Strapi }) {
  const ground = (): Ground => ({
    versions: strapi.plugin('calendar').service<Versions>('versions'),
    recorders: strapi.plugin('calendar').service<Recorders>('recorders'),
  });
  return {
    open: (context: ActionContext, input: OpenDeadline) => openDeadline(ground(), context, input),
    pause: (context: ActionContext, id: string, note: string) => pauseDeadline(ground(), context, id, note),
    resume: (context: ActionContext, id: string, note?: string) =>
      resumeDeadline(ground(), context, id, note),
    extend: (context: ActionContext, id: string, extension: { by: number; note: string }) =>
      extendDeadline(ground(), context, id, extension),
    complete: (context: ActionContext, id: string) => completeDeadline(ground(), context, id),
    cancel: (context: ActionContext, id: string, note: string) => cancelDeadline(ground(), context, id, note),
    explain: (knex: Knex, id: string) => explainDeadline(knex, ground().versions, id),
    due: (knex: Knex, received: Date | LegalDate, term: Term) =>
      dueAnswer(knex, ground().versions, received, term),
  };
}

export type Deadlines = ReturnType<typeof createDeadlines>;
