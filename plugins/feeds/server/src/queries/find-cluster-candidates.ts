import type { Knex } from 'knex';
import { CLUSTER_DAYS, type ClusterEntry } from '../domain/clustering/cluster';

export interface Print {
  titleKey: string | null;
  bands: readonly number[];
}

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

const MOST = 500;

const COLUMNS = `k.entry_id as id, k.portal_id, e.title, k.released_at, e.cluster_key, o.short_name, o.level,
  k.title_key, k.simhash, k.bands, k.words`;
const FROM = `feeds_entry_keys k join feed_entries e on e.id = k.entry_id join sub_portals s on s.id = k.portal_id
  left join organizations o on o.id = s.organization_id`;

/**
 * Entries of other portals, of the days around, that share a title or a piece of the text's print with one of these; with
 * all other members of their clusters.
 */
export async function findClusterCandidates(
  trx: Knex,
  portalId: number,
  prints: readonly Print[],
  around: [Date, Date],
): Promise<ClusterEntry[]> {
  const day = 86_400_000;
  const from = new Date(around[0].getTime() - CLUSTER_DAYS * day);
  const until = new Date(around[1].getTime() + CLUSTER_DAYS * day);
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `with near as (
       select k.entry_id from feeds_entry_keys k
       where k.portal_id <> ? and k.released_at between ? and ? and (k.title_key = any(?::uuid[]) or k.bands && ?::int[])
       order by k.released_at desc limit ${MOST}
     ), clusters as (
       select distinct e.cluster_key from feed_entries e join near n on n.entry_id = e.id where e.cluster_key is not null
     )
     select ${COLUMNS} from ${FROM} where k.entry_id in (select entry_id from near) and e.state in ('shown', 'held')
     union
     select ${COLUMNS} from ${FROM} where e.cluster_key in (select cluster_key from clusters) and e.state in ('shown', 'held')`,
    [
      portalId,
      from,
      until,
      prints.flatMap(({ titleKey }) => titleKey ?? []),
      prints.flatMap(({ bands }) => bands),
    ],
  );
  return rows.map(toClusterEntry);
}

/** Entries by number, as clustering sees them. */
export async function findClusterEntries(trx: Knex, ids: readonly number[]): Promise<ClusterEntry[]> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select ${COLUMNS} from ${FROM} where k.entry_id = any(?::int[])`,
    [[...ids]],
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
