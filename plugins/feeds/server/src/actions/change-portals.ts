import type { Knex } from 'knex';
import type { Policy } from '../domain/storing/plan-changes';

/** Pauses portals or lets them go on; those that go on are due at once. Returns how many were changed. */
export async function pausePortals(
  trx: Knex,
  ids: readonly number[],
  paused: boolean,
  now: Date,
): Promise<number> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    'update sub_portals set paused = ?, updated_at = ? where id = any(?::int[]) and paused is distinct from ?',
    [paused, now.toISOString(), [...ids], paused],
  );
  return rowCount;
}

/** What is shown at once, and what waits for the steward. Entries that are there keep their state. */
export async function changePolicy(
  trx: Knex,
  ids: readonly number[],
  policy: Policy,
  now: Date,
): Promise<number> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    'update sub_portals set policy = ?, updated_at = ? where id = any(?::int[]) and policy is distinct from ?',
    [policy, now.toISOString(), [...ids], policy],
  );
  return rowCount;
}
