import type { Knex } from 'knex';

/** The newest entry that readers see of one sub-portal: a row of `/api/feeds/latest`. */
export interface LatestEntry {
  title: string;
  url: string | null;
  summary: string | null;
  releasedAt: string;
  subPortal: { code: string; name: string; nameEn: string | null; language: string };
}

interface Row {
  title: string;
  url: string | null;
  summary: string | null;
  released_at: Date;
  code: string;
  name: string;
  name_en: string | null;
  language: string;
}

/**
 * One entry for each sub-portal that has any, the latest first. Among a portal's newest ones its own news goes before a release that
 * another portal leads, so that a board of all portals does not say the same thing again and again. One probe of the index
 * `feed_entries_portal_released_ix` a portal, however many entries there are.
 */
export async function findLatestEntries(knex: Knex): Promise<LatestEntry[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select s.code, s.name, s.name_en, s.language, e.title, e.url, left(e.summary, 400) as summary, e.released_at
     from sub_portals s
     cross join lateral (
       select * from (
         select title, url, summary, released_at, cluster_lead from feed_entries
         where sub_portal_id = s.id and state = 'shown' order by released_at desc limit 10
       ) newest order by cluster_lead desc nulls last, released_at desc limit 1
     ) e
     order by e.released_at desc, s.code`,
  );
  return rows.map(({ code, name, name_en, language, released_at, ...entry }) => ({
    ...entry,
    releasedAt: released_at.toISOString(),
    subPortal: { code, name, nameEn: name_en, language },
  }));
}
