import type { Knex } from 'knex';

/** The newest entry that readers can see of one sub-portal. */
export interface LatestEntry {
  documentId: string;
  title: string;
  url: string | null;
  summary: string | null;
  author: string | null;
  releasedAt: string;
  clusterKey: string | null;
  subPortal: { code: string; name: string; nameEn: string | null; language: string };
}

interface Row {
  document_id: string;
  title: string;
  url: string | null;
  summary: string | null;
  author: string | null;
  released_at: Date;
  cluster_key: string | null;
  code: string;
  name: string;
  name_en: string | null;
  language: string;
}

/** One entry a portal, the newest first: one index probe a portal, however many entries there are. */
export async function findLatest(knex: Knex): Promise<LatestEntry[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select e.document_id, e.title, e.url, e.summary, e.author, e.released_at, e.cluster_key, s.code, s.name, s.name_en, s.language
     from sub_portals s
     cross join lateral (
       select * from feed_entries where sub_portal_id = s.id and state = 'shown' order by released_at desc, id desc limit 1
     ) e
     order by e.released_at desc, s.code`,
  );
  return rows.map((row) => ({
    documentId: row.document_id,
    title: row.title,
    url: row.url,
    summary: row.summary,
    author: row.author,
    releasedAt: row.released_at.toISOString(),
    clusterKey: row.cluster_key,
    subPortal: { code: row.code, name: row.name, nameEn: row.name_en, language: row.language },
  }));
}
