import type { Knex } from 'knex';
import { fieldRefused } from './refusals';

/**
 * `organizations.path` holds the reporting line as an ltree of codes (`VN.P01.X00004`), for questions about everything below an
 * organisation. It stands outside Strapi's schema, which leaves foreign columns alone.
 */
export async function ensureOrganizationPaths(knex: Knex): Promise<void> {
  await knex.raw('CREATE EXTENSION IF NOT EXISTS ltree');
  await knex.raw('ALTER TABLE organizations ADD COLUMN IF NOT EXISTS path ltree');
  await knex.raw('CREATE INDEX IF NOT EXISTS organizations_path_gist ON organizations USING gist (path)');
  await knex.transaction((trx) => refreshOrganizationPaths(trx));
}

/** Rewrites the paths that are not right. Throws the refusal an editor reads when some organisation reports to itself by a way round. */
export async function refreshOrganizationPaths(trx: Knex.Transaction): Promise<void> {
  // A hyphen may stand in a label only since PostgreSQL 16.
  await trx.raw(
    `WITH RECURSIVE line AS (
       SELECT o.id, replace(o.code, '-', '_')::ltree AS path
         FROM organizations o
        WHERE NOT EXISTS (SELECT FROM organizations_parent_lnk l WHERE l.organization_id = o.id)
       UNION ALL
       SELECT o.id, line.path || replace(o.code, '-', '_')
         FROM line
         JOIN organizations_parent_lnk l ON l.inv_organization_id = line.id
         JOIN organizations o ON o.id = l.organization_id)
     UPDATE organizations o SET path = line.path
       FROM organizations o2 LEFT JOIN line ON line.id = o2.id
      WHERE o.id = o2.id AND o.path IS DISTINCT FROM line.path`,
  );
  const { rows } = await trx.raw<{ rows: { name: string }[] }>(
    'SELECT name FROM organizations WHERE path IS NULL LIMIT 1',
  );
  if (rows[0]) {
    throw fieldRefused(
      'parent',
      `${rows[0].name} không thể báo cáo cho chính mình, dù qua cơ quan khác. Hãy chọn cơ quan cấp trên khác.`,
    );
  }
}
