/**
 * Deadlines of law for every other plugin. A capability opens one in its own transaction and keeps the id beside its own row:
 *
 *   const opened = await deadlinesOf(strapi).open({ trx, actor, now }, {
 *     subject: { kind: 'feedback-case', id: case.id }, caseKind: 'feedback', stage: 'answer', receivedAt });
 *   if (!opened.ok) return refused(opened.refusals);
 *
 * Changes of calendars and rules move what is open, by a job; `whenRecorded` tells of every change in its transaction.
 */
import type { Core } from '@strapi/strapi';
import type { Deadlines } from './services/deadlines';
import type { Recorder, Recorders } from './services/recorders';

export type { ChangedDeadline } from './actions/change-deadline';
export type { ActionContext, RefusalCode, Result } from './actions/ground';
export type { OpenDeadline, OpenedDeadline } from './actions/open-deadline';
export type {
  DeadlinesPage,
  MovesPage,
  PreviewPage,
  ShownDeadline,
  VersionsPage,
} from './controllers/admin';
export type { DeadlineState } from './domain/deadline';
export type { CountedDay, DueDate } from './domain/due-date';
export { dueRequest } from './domain/due-request';
export {
  type LegalDate,
  legalDate,
  legalDateOf,
  legalMoment,
  legalZone,
  readLegalDate,
  weekdayOf,
} from './domain/legal-date';
export { dateText, reasonText, weekdayText } from './domain/reason-text';
export { type Term, type TermUnit, termUnits } from './domain/term';
export { OutsideCalendar } from './domain/working-calendar';
export type { DueAnswer } from './queries/due-answer';
export type { Explanation } from './queries/explain-deadline';
export type { Actor, CalendarRecord, Recorder } from './services/recorders';
export type { Deadlines };

/** The actions and questions; each action runs in the transaction that it is given. */
export function deadlinesOf(strapi: Core.Strapi): Deadlines {
  return strapi.plugin('calendar').service<Deadlines>('deadlines');
}

/** In a plugin's `register` or `bootstrap`: hears of every change, inside its transaction and last in it. */
export function whenRecorded(strapi: Core.Strapi, recorder: Recorder): void {
  strapi.plugin('calendar').service<Recorders>('recorders').add(recorder);
}
