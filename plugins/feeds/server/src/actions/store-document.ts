import type { Knex } from 'knex';
import { isMalformed } from '../domain/reading/parsed-feed';
import type { ReadFeed } from '../domain/reading/read-feed';
import { incomingEntries, planChanges } from '../domain/storing/plan-changes';
import { findKnownEntries } from '../queries/find-known-entries';
import type { PolledPortal } from '../queries/find-portal';
import { insertEntries, updateEntries, withdrawEntries } from './write-entries';

export interface StoredDocument {
  inserted: number;
  edited: number;
  withdrawn: number;
  presentIds: number[];
  newestAt: Date | null;
}

/** Brings a portal's entries in line with a document, in the caller's transaction, which holds the portal's polling row. */
export async function storeDocument(
  trx: Knex,
  portal: PolledPortal,
  read: ReadFeed,
  now: Date,
): Promise<StoredDocument> {
  const incoming = incomingEntries(read.feed.entries, {
    repaired: read.repairedDates,
    now,
    isFirst: portal.presentIds.length === 0,
  });
  const known = await findKnownEntries(trx, portal.id, incoming, portal.presentIds);
  const whole = !isMalformed(read.warnings) && !read.warnings.includes('too-large');
  const plan = planChanges({ incoming, whole }, known, new Set(portal.presentIds), portal.policy);
  const written = await insertEntries(trx, portal.id, plan.insert, now);
  await updateEntries(trx, plan.change, now);
  await withdrawEntries(trx, plan.withdraw, now);
  return {
    inserted: written.length,
    edited: plan.change.filter(({ edited }) => edited).length,
    withdrawn: plan.withdraw.length,
    presentIds: [...plan.present, ...written],
    newestAt: newestReleased(incoming.map(({ releasedAt }) => releasedAt)),
  };
}

const newestReleased = (times: readonly Date[]): Date | null =>
  times.length === 0 ? null : new Date(Math.max(...times.map((time) => time.getTime())));
