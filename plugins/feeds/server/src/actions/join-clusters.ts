import type { Knex } from 'knex';
import { type ClusterChange, clusterEntries } from '../domain/clustering/cluster';
import { findClusterCandidates, findClusterEntries } from '../queries/find-cluster-candidates';
import type { WrittenEntry } from './write-entries';

/** One writer at a time: two portals that store the same release at the same moment must see each other. */
const CLUSTER_LOCK = 570_203;

/** Finds the releases that new entries share with other portals and puts them together. */
export async function joinClusters(
  trx: Knex,
  portalId: number,
  written: readonly WrittenEntry[],
): Promise<void> {
  const times = written.map(({ incoming }) => incoming.releasedAt.getTime());
  if (times.length === 0) return;
  await trx.raw('select pg_advisory_xact_lock(?)', [CLUSTER_LOCK]);
  const around: [Date, Date] = [new Date(Math.min(...times)), new Date(Math.max(...times))];
  const prints = written.map(({ print }) => print);
  const known = await findClusterCandidates(trx, portalId, prints, around);
  if (known.length === 0) return;
  const fresh = await findClusterEntries(
    trx,
    written.map(({ id }) => id),
  );
  await writeClusters(trx, clusterEntries(fresh, known));
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
