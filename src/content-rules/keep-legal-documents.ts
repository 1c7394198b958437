import type { Core } from '@strapi/strapi';
import { type DocumentRule, holdLock, WRITES, withTransaction } from './document-call';
import { legalDateOf } from './domain/legal-date';
import { refreshLegalStatuses } from './refresh-legal-statuses';
import { refuseTakenNumber } from './refuse-taken-number';
import { rememberTargets } from './remember-targets';

const LEGAL_DOCUMENT = 'api::legal-document.legal-document';
const LOCK = 'legal-documents';
const READS = new Set(['findMany', 'findOne', 'findFirst', 'count']);

/**
 * After every write to a legal document, in its transaction and one at a time: its number is its own, its relations remember their targets,
 * and the status of whatever it touches is right. One at a time, because two writes that touch each other would each miss the other.
 */
export const keepLegalDocuments: DocumentRule = async (strapi, call, next) => {
  if (call.uid !== LEGAL_DOCUMENT || !WRITES.has(call.action)) return next();
  return withTransaction(strapi, async (trx) => {
    await holdLock(trx, LOCK);
    const result = await next();
    const documentId =
      call.action === 'create' || call.action === 'clone' ? newDocumentId(result) : call.params.documentId;
    if (documentId && call.action !== 'delete') {
      await rememberTargets(trx, documentId);
      await refuseTakenNumber(trx, documentId);
    }
    await refreshLegalStatuses(trx, legalDateOf(new Date()));
    return result;
  });
};

const freshOn = new WeakMap<Core.Strapi, { day: string; done: Promise<unknown> }>();

/**
 * The status is a column, so that lists can filter and sort by it, and time moves it at midnight in Viet Nam. The first read of a new legal
 * day refreshes it before it answers; a job does the same at midnight, so that readers seldom wait. Within a transaction there
 * is nothing to wait for: the write that opened it refreshes at its end.
 */
export const keepStatusesFresh: DocumentRule = async (strapi, call, next) => {
  if (READS.has(call.action) && call.uid.startsWith('api::') && !strapi.db.inTransaction())
    await ensureFresh(strapi);
  return next();
};

async function ensureFresh(strapi: Core.Strapi): Promise<void> {
  const day = legalDateOf(new Date());
  const known = freshOn.get(strapi);
  if (known?.day === day) return void (await known.done);
  const done = refreshNow(strapi, day);
  freshOn.set(strapi, { day, done });
  await done.catch((error: unknown) => {
    freshOn.delete(strapi);
    throw error;
  });
}

/** Brings every status to `day`; safe to call from several processes at once. Returns how many rows changed. */
export function refreshNow(strapi: Core.Strapi, day: string = legalDateOf(new Date())): Promise<number> {
  return withTransaction(strapi, async (trx) => {
    await holdLock(trx, LOCK);
    return refreshLegalStatuses(trx, day);
  });
}

function newDocumentId(result: unknown): string | undefined {
  return typeof result === 'object' && result !== null && 'documentId' in result
    ? String(result.documentId)
    : undefined;
}
