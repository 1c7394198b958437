import type { Knex } from 'knex';
import type { OpmlPortal } from '../domain/opml/write-opml';

interface Row {
  code: string;
  name: string;
  site_url: string | null;
  feed_url: string;
  level: string | null;
}

/** Sub-portals for a subscription list: central bodies first, each group by code. */
export async function findOpmlPortals(knex: Knex): Promise<OpmlPortal[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select s.code, s.name, s.site_url, s.feed_url, o.level from sub_portals s left join organizations o on o.id = s.organization_id
     order by (o.level is distinct from 'central'), s.code`,
  );
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    siteUrl: row.site_url,
    feedUrl: row.feed_url,
    group: row.level === 'central' ? 'Bộ, ban, ngành Trung ương' : 'Địa phương',
  }));
}
