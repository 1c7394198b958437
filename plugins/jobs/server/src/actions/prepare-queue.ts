import { type Logger, runMigrations } from 'graphile-worker';
import type { ClientConfig } from 'pg';
import { openPool, openSession } from '../services/connections';

// Any number will do, as long as nobody else takes it.
const preparationLock = 571_001;

/** Brings the queue's schema up to date. Several instances may start at once: one does it, the others wait. */
export async function prepareQueue(settings: ClientConfig, logger: Logger): Promise<void> {
  const session = await openSession(settings, () => undefined);
  const pool = openPool(settings, 2, () => undefined);
  try {
    await session.query('select pg_advisory_lock($1)', [preparationLock]);
    await runMigrations({ pgPool: pool, schema: queueSchema, logger, parsedCronItems: [] });
  } finally {
    await pool.end();
    await session.end();
  }
}

export const queueSchema = 'graphile_worker';
