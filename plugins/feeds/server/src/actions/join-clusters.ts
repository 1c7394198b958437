import type { Knex } from 'knex';
import { type ClusterChange, clusterEntries } from '../domain/clustering/cluster';
import { findClusterCandidates, findUnclustered } from '../queries/find-cluster-candidates';

/** One writer at a time: two that cluster the same entries would make two clusters of one release. */
const CLUSTER_LOCK = 570_203;
const AT_ONCE = 500;

/**
 * Finds the releases that newly stored entries share with other portals, and puts them together. Returns how many entries
 * were looked at. Does nothing while somebody else is at it: what is left is done at the next call.
 */
export async function joinClusters(knex: Knex): Promise<number> {
  let done = 0;
  for (let looked = AT_ONCE; looked === AT_ONCE; done += looked) looked = await joinSome(knex);
  return done;
}

function joinSome(knex: Knex): Promise<number> {
  return knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { mine: boolean }[] }>(
      'select pg_try_advisory_xact_lock(?) as mine',
      [CLUSTER_LOCK],
    );
    if (!rows[0]?.mine) return 0;
    const fresh = await findUnclustered(trx, AT_ONCE);
    if (fresh.length === 0) return 0;
    const known = await findClusterCandidates(trx, fresh);
    await writeClusters(trx, clusterEntries(fresh, known));
    await trx.raw('update feeds_entry_keys set clustered = true where entry_id = any(?::int[])', [
      fresh.map(({ id }) => id),
    ]);
    return fresh.length;
  });
}

async function writeClusters(trx: Knex, changes: readonly ClusterChange[]): Promise<void> {
  if (changes.length === 0) return;
  await trx.raw(
    `update feed_entries e set cluster_key = c."clusterKey", cluster_lead = c."clusterLead"
     from json_to_recordset(?::json) as c(id int, "clusterKey" text, "clusterLead" boolean)
     where e.id = c.id and (e.cluster_key, e.cluster_lead) is distinct from (c."clusterKey", c."clusterLead")`,
    [JSON.stringify(changes)],
  );
}
