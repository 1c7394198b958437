import type { Knex } from 'knex';
import type { TerritoryRow } from './domain/territory-row';

interface Written {
  code: string;
  added: boolean;
}

/** Adds territories and corrects those that differ; which codes were which. */
export async function writeTerritories(
  trx: Knex.Transaction,
  rows: readonly (TerritoryRow & { documentId: string })[],
): Promise<{ added: string[]; changed: string[] }> {
  const { rows: written } = await trx.raw<{ rows: Written[] }>(
    `INSERT INTO territories (document_id, code, kind, name, full_name, name_en, unit_type, created_at, updated_at, published_at)
     SELECT "documentId", code, kind, name, "fullName", nullif("nameEn", ''), nullif("unitType", ''), now(), now(), now()
       FROM jsonb_to_recordset(?::jsonb)
         AS r ("documentId" text, code text, kind text, name text, "fullName" text, "nameEn" text, "unitType" text)
     ON CONFLICT (code) DO UPDATE
        SET name = excluded.name, full_name = excluded.full_name, name_en = excluded.name_en,
            unit_type = excluded.unit_type, updated_at = now()
      WHERE (territories.name, territories.full_name, territories.name_en, territories.unit_type)
            IS DISTINCT FROM (excluded.name, excluded.full_name, excluded.name_en, excluded.unit_type)
     RETURNING code, xmax = 0 AS added`,
    [JSON.stringify(rows)],
  );
  return {
    added: written.filter(({ added }) => added).map(({ code }) => code),
    changed: written.filter(({ added }) => !added).map(({ code }) => code),
  };
}

interface OrganizationRow {
  documentId: string;
  code: string;
  name: string;
  shortName: string;
  nameEn: string;
  branch: string;
  level: string;
  territory: string;
  parent: string | null;
}

/** Adds the organisations that are missing, and corrects name and place of those that follow from their territory. */
export async function writeOrganizations(
  trx: Knex.Transaction,
  rows: readonly OrganizationRow[],
): Promise<{ added: number; changed: number }> {
  const { rows: written } = await trx.raw<{ rows: Written[] }>(
    `INSERT INTO organizations (document_id, code, name, short_name, name_en, branch, level, created_at, updated_at, published_at)
     SELECT "documentId", code, name, "shortName", nullif("nameEn", ''), branch, level, now(), now(), now()
       FROM jsonb_to_recordset(?::jsonb)
         AS r ("documentId" text, code text, name text, "shortName" text, "nameEn" text, branch text, level text)
     ON CONFLICT (code) DO UPDATE
        SET name = excluded.name, short_name = excluded.short_name, name_en = excluded.name_en, updated_at = now()
      WHERE (organizations.name, organizations.short_name, organizations.name_en)
            IS DISTINCT FROM (excluded.name, excluded.short_name, excluded.name_en)
     RETURNING code, xmax = 0 AS added`,
    [JSON.stringify(rows)],
  );
  await placeIn(trx, rows);
  const moved = await moveUnder(trx, 'organizations', rows);
  const added = new Set(written.filter((row) => row.added).map(({ code }) => code));
  const changed = new Set([...written.map(({ code }) => code), ...moved].filter((code) => !added.has(code)));
  return { added: added.size, changed: changed.size };
}

/** Names of the columns of Strapi's link tables, from the child to the parent. */
const LINKS = {
  territories: { table: 'territories_parent_lnk', own: 'territory_id', other: 'inv_territory_id' },
  organizations: { table: 'organizations_parent_lnk', own: 'organization_id', other: 'inv_organization_id' },
} as const;

/** Hangs every code under its parent; the codes that hung elsewhere or nowhere before. */
export async function moveUnder(
  trx: Knex.Transaction,
  what: keyof typeof LINKS,
  rows: readonly { code: string; parent: string | null }[],
): Promise<string[]> {
  const { table, own, other } = LINKS[what];
  const wanted = `wanted AS (
    SELECT child.id AS child, child.code, parent.id AS parent
      FROM jsonb_to_recordset(?::jsonb) AS r (code text, parent text)
      JOIN ${what} child ON child.code = r.code
      LEFT JOIN ${what} parent ON parent.code = r.parent)`;
  const pairs = JSON.stringify(rows.map(({ code, parent }) => ({ code, parent })));
  const { rows: loose } = await trx.raw<{ rows: { code: string }[] }>(
    `WITH ${wanted} DELETE FROM ${table} l USING wanted w WHERE l.${own} = w.child AND l.${other} IS DISTINCT FROM w.parent RETURNING w.code`,
    [pairs],
  );
  const { rows: hung } = await trx.raw<{ rows: { code: string }[] }>(
    `WITH ${wanted}, missing AS (
       SELECT w.* FROM wanted w WHERE w.parent IS NOT NULL AND NOT EXISTS (SELECT FROM ${table} l WHERE l.${own} = w.child)),
     done AS (INSERT INTO ${table} (${own}, ${other}) SELECT child, parent FROM missing)
     SELECT code FROM missing`,
    [pairs],
  );
  return [...new Set([...loose, ...hung].map(({ code }) => code))];
}

async function placeIn(trx: Knex.Transaction, rows: readonly OrganizationRow[]): Promise<void> {
  await trx.raw(
    `INSERT INTO organizations_territory_lnk (organization_id, territory_id)
     SELECT o.id, t.id FROM jsonb_to_recordset(?::jsonb) AS r (code text, territory text)
       JOIN organizations o ON o.code = r.code JOIN territories t ON t.code = r.territory
      WHERE NOT EXISTS (SELECT FROM organizations_territory_lnk l WHERE l.organization_id = o.id)`,
    [JSON.stringify(rows.map(({ code, territory }) => ({ code, territory })))],
  );
}
