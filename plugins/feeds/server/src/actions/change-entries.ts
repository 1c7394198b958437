import type { Knex } from 'knex';
import type { EntryState } from '../domain/storing/match-entries';

export type StewardDecision = Exclude<EntryState, 'withdrawn'>;

/**
 * The steward's decision about entries. What its portal withdrew is not brought back by us. When the leading entry of a
 * cluster is hidden, the next in line leads, so that the release does not vanish with it.
 */
export async function changeEntries(
  trx: Knex,
  ids: readonly number[],
  state: StewardDecision,
  now: Date,
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { cluster_key: string | null }[] }>(
    `update feed_entries set state = ?, updated_at = ? where id = any(?::int[]) and state not in ('withdrawn', ?) returning cluster_key`,
    [state, now.toISOString(), [...ids], state],
  );
  await chooseLeads(
    trx,
    rows.flatMap(({ cluster_key }) => cluster_key ?? []),
  );
  return rows.length;
}

/** In each cluster one visible entry leads: the one that does, if it is visible, else the earliest. */
export async function chooseLeads(trx: Knex, clusterKeys: readonly string[]): Promise<void> {
  if (clusterKeys.length === 0) return;
  await trx.raw(
    `update feed_entries e set cluster_lead = (e.id = l.id)
     from (select distinct on (cluster_key) cluster_key, id from feed_entries where cluster_key = any(?::text[])
           order by cluster_key, (state = 'shown') desc, cluster_lead desc, released_at, id) l
     where e.cluster_key = l.cluster_key and e.cluster_lead is distinct from (e.id = l.id)`,
    [[...clusterKeys]],
  );
}
