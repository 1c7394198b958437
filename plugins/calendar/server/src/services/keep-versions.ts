import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type SavedChange, type Subject, saveVersion } from '../actions/save-version';
import { type CollectionName, uids } from '../content-types';
import { lockForChange } from './locks';
import type { Actor } from './recorders';
import { refuseSave } from './refusals';

const writes = new Set(['create', 'update', 'clone', 'delete']);

interface Call {
  uid: string;
  action: string;
  params: { documentId?: string };
}

/** Subjects touched inside `inOneVersion`, saved once at its end. */
const gathered = new AsyncLocalStorage<Map<string, Subject>>();

/** Around every write to our collections, by whatever path: the write and the version that it makes are one transaction. */
export function keepVersions(strapi: Core.Strapi): void {
  const names = new Map(Object.entries(uids).map(([name, uid]) => [uid as string, name as CollectionName]));
  strapi.documents.use((context, next) => {
    const call = context as unknown as Call; // typed per content type and action, which no rule for all can name
    const collection = names.get(call.uid);
    if (!collection || !writes.has(call.action)) return next();
    return write(strapi, collection, call, next) as ReturnType<typeof next>;
  });
}

async function write(
  strapi: Core.Strapi,
  collection: CollectionName,
  call: Call,
  next: () => Promise<unknown>,
): Promise<unknown> {
  return strapi.db.transaction(async ({ trx }) => {
    await lockForChange(trx);
    const before = await subjectOf(strapi, collection, call.params.documentId);
    const result = await next();
    const documentId = call.params.documentId ?? (result as { documentId?: string } | null)?.documentId;
    const after = await subjectOf(strapi, collection, documentId);
    if (!after && call.action !== 'delete') throw refuseSave('calendar', 'calendar-missing');
    const touched = [before, after].filter((subject) => subject !== null);
    const change = { collection, action: call.action, documentId: documentId ?? null };
    await keep(strapi, trx, touched, change);
    return result;
  });
}

/** Many saves, one version each of what they touched: for imports. */
export async function inOneVersion(strapi: Core.Strapi, change: SavedChange, work: () => Promise<void>) {
  await strapi.db.transaction(async ({ trx }) => {
    await lockForChange(trx);
    const subjects = new Map<string, Subject>();
    await gathered.run(subjects, work);
    await save(strapi, trx, [...subjects.values()], change);
  });
}

async function keep(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  touched: readonly Subject[],
  change: SavedChange,
): Promise<void> {
  const subjects = gathered.getStore() ?? new Map<string, Subject>();
  for (const subject of touched) subjects.set(`${subject.kind} ${subject.id}`, subject);
  if (!gathered.getStore()) await save(strapi, trx, [...subjects.values()], change);
}

async function save(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  subjects: readonly Subject[],
  change: SavedChange,
): Promise<void> {
  const saving = { strapi, trx, actor: actorOf(strapi), now: new Date() };
  for (const subject of subjects) await saveVersion(saving, subject, change);
}

/** A day belongs to its calendar; it has no versions of its own. */
async function subjectOf(
  strapi: Core.Strapi,
  collection: CollectionName,
  documentId: string | undefined,
): Promise<Subject | null> {
  if (!documentId) return null;
  if (collection !== 'day') return { kind: collection, id: documentId };
  const day = await strapi.db
    .query(uids.day)
    .findOne({ where: { documentId }, populate: { calendar: true } });
  const calendar: unknown = day?.calendar?.documentId;
  return typeof calendar === 'string' ? { kind: 'calendar', id: calendar } : null;
}

function actorOf(strapi: Core.Strapi): Actor {
  const state = strapi.requestContext.get()?.state as
    | { user?: { id: number; email?: string }; isAuthenticatedAdmin?: boolean }
    | undefined;
  if (!state?.user) return { kind: 'system', id: null };
  return { kind: 'admin', id: String(state.user.id), name: state.user.email };
}
