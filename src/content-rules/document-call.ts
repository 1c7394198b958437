import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

/** One call of the document service as the rules see it: every type and action in one shape. */
export interface DocumentCall {
  readonly uid: UID.ContentType;
  readonly action: string;
  params: {
    documentId?: string;
    locale?: string | string[];
    status?: 'draft' | 'published';
    data?: Record<string, unknown>;
  };
}

/** A rule around a call. It calls `next` once; what it throws undoes the whole call. */
export type DocumentRule = (
  strapi: Core.Strapi,
  call: DocumentCall,
  next: () => Promise<unknown>,
) => Promise<unknown>;

export const WRITES = new Set([
  'create',
  'update',
  'clone',
  'delete',
  'publish',
  'unpublish',
  'discardDraft',
]);

/** Whether the call carries what an editor typed. */
export function carriesData(
  call: DocumentCall,
): call is DocumentCall & { params: { data: Record<string, unknown> } } {
  return ['create', 'update', 'clone'].includes(call.action) && typeof call.params.data === 'object';
}

/** Puts `rules` around every document call, the first outermost. */
export function useRules(strapi: Core.Strapi, rules: readonly DocumentRule[]): void {
  for (const rule of rules) {
    // Strapi types the context per content type and action, which no rule for all of them can name.
    strapi.documents.use(
      (context, next) => rule(strapi, context as unknown as DocumentCall, next) as ReturnType<typeof next>,
    );
  }
}

/** Runs `work` in the transaction of the current call; everything it writes stands or falls with the call. */
export function withTransaction<T>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(({ trx }) => work(trx)) as Promise<T>;
}

/** Waits until no other transaction holds the lock `name`, and holds it until this one ends. */
export async function holdLock(trx: Knex.Transaction, name: string): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 57))', [name]);
}
