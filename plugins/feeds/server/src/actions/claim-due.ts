import type { Knex } from 'knex';

/** For how long a portal that was given to a worker is not given to another: longer than any poll takes. */
const CLAIM_MINUTES = 10;

/** Gives every sub-portal that has none a polling row, due at once. */
export async function prepareNewPortals(knex: Knex, now: Date): Promise<void> {
  await knex.raw(
    `insert into feeds_polling (portal_id, next_at) select s.id, ? from sub_portals s
     where not exists (select 1 from feeds_polling p where p.portal_id = s.id) on conflict do nothing`,
    [now],
  );
}

/**
 * Takes the portals whose time has come, oldest first, so that nobody else takes them for some minutes. Paused ones wait. A
 * changed address is due at once.
 */
export async function claimDue(trx: Knex, now: Date, most: number): Promise<number[]> {
  const { rows } = await trx.raw<{ rows: { portal_id: number }[] }>(
    `update feeds_polling p set claimed_at = ? from sub_portals s
     where s.id = p.portal_id and p.portal_id in (
       select p2.portal_id from feeds_polling p2 join sub_portals s2 on s2.id = p2.portal_id
       where not s2.paused and (p2.next_at <= ? or p2.source_url is distinct from s2.feed_url)
         and (p2.claimed_at is null or p2.claimed_at < ?)
       order by p2.next_at limit ? for update of p2 skip locked)
     returning p.portal_id`,
    [now, now, new Date(now.getTime() - CLAIM_MINUTES * 60_000), most],
  );
  return rows.map(({ portal_id }) => portal_id);
}

/** Makes a portal due at once, claimed or not; for "poll now". */
export async function makeDue(trx: Knex, portalIds: readonly number[], now: Date): Promise<void> {
  await trx.raw('update feeds_polling set next_at = ?, claimed_at = null where portal_id = any(?::int[])', [
    now,
    [...portalIds],
  ]);
}
