import type { Knex } from 'knex';
import { CLUSTER_DAYS, type ClusterEntry } from '../domain/clustering/cluster';

interface Row {
  id: number;
  portal_id: number;
  title: string;
  released_at: Date;
  cluster_key: string | null;
  short_name: string | null;
  level: string | null;
  title_key: string | null;
  simhash: string;
  bands: number[];
  words: number;
}

/** Candidates looked at for one round: a press campaign of thousands must not hold everything up. */
const MOST = 2000;

const COLUMNS = `k.entry_id as id, k.portal_id, e.title, k.released_at, e.cluster_key, o.short_name, o.level,
  k.title_key, k.simhash, k.bands, k.words`;
const FROM = `feeds_entry_keys k join feed_entries e on e.id = k.entry_id join sub_portals s on s.id = k.portal_id
  left join organizations o on o.id = s.organization_id`;

/** Entries that nobody has looked at yet, the first stored first, whatever portal they are of. */
export async function findUnclustered(trx: Knex, most: number): Promise<ClusterEntry[]> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select ${COLUMNS} from ${FROM} where not k.clustered order by k.entry_id limit ?`,
    [most],
  );
  return rows.map(toClusterEntry);
}

/**
 * Entries of the days around that share a title or a piece of the text's print with one of these; with all other members of
 * their clusters.
 */
export async function findClusterCandidates(
  trx: Knex,
  fresh: readonly ClusterEntry[],
): Promise<ClusterEntry[]> {
  const times = fresh.map(({ releasedAt }) => releasedAt.getTime());
  const day = 86_400_000;
  const from = new Date(Math.min(...times) - CLUSTER_DAYS * day);
  const until = new Date(Math.max(...times) + CLUSTER_DAYS * day);
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `with near as (
       select k.entry_id from feeds_entry_keys k
       where k.clustered and k.released_at between ? and ? and (k.title_key = any(?::uuid[]) or k.bands && ?::int[])
       order by k.released_at desc limit ${MOST}
     ), clusters as (
       select distinct e.cluster_key from feed_entries e join near n on n.entry_id = e.id where e.cluster_key is not null
     )
     select ${COLUMNS} from ${FROM}
     where k.clustered and e.state in ('shown', 'held')
       and (k.entry_id in (select entry_id from near) or e.cluster_key in (select cluster_key from clusters))`,
    [from, until, fresh.flatMap(({ titleKey }) => titleKey ?? []), fresh.flatMap(({ bands }) => bands)],
  );
  return rows.map(toClusterEntry);
}

const toClusterEntry = (row: Row): ClusterEntry => ({
  id: row.id,
  portalId: row.portal_id,
  title: row.title,
  releasedAt: row.released_at,
  clusterKey: row.cluster_key,
  issuerName: row.short_name,
  isCentral: row.level === 'central',
  titleKey: row.title_key,
  simhash: BigInt.asUintN(64, BigInt(row.simhash)),
  bands: row.bands,
  words: row.words,
});
