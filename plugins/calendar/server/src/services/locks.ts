import type { Knex } from 'knex';

/**
 * Changes of calendars and rules exclude everything that computes a date to be stored: whoever opens a deadline while a version is being saved waits, and then sees it;
 * whoever came first is committed before the version is, and so is found by the job that moves.
 */
const lockKey = 570_003;

export async function lockForChange(trx: Knex): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(?)', [lockKey]);
}

export async function lockForUse(trx: Knex): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock_shared(?)', [lockKey]);
}
