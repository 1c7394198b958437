import type { Core } from '@strapi/strapi';

const COLLATION = 'vi-x-icu';

/** The columns by which people sort lists, in the admin panel and in the public API. */
const SORTED: Readonly<Record<string, readonly string[]>> = {
  articles: ['title', 'author_line', 'source_name'],
  topics: ['name'],
  leaders: ['name', 'position'],
  legal_documents: ['number', 'abstract', 'field', 'signer', 'signer_position'],
  pages: ['title'],
  consultations: ['title'],
  territories: ['name', 'full_name', 'unit_type'],
  organizations: ['name', 'short_name', 'head_name'],
  sub_portals: ['name'],
  feed_entries: ['title', 'author'],
  files: ['name', 'caption', 'alternative_text'],
  upload_folders: ['name'],
  admin_users: ['firstname', 'lastname'],
  admin_roles: ['name'],
};

/**
 * Makes these columns sort as a Vietnamese reader expects: Đ between D and E, tones after the letter. PostgreSQL's plain order puts Đà Nẵng
 * after Vĩnh Long. Strapi knows no collations: it leaves this one alone, and where it makes a column anew this puts it back at the next start.
 */
export async function sortInVietnamese(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  const { rows } = await knex.raw<{ rows: { table: string; column: string; type: string }[] }>(
    `SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type
       FROM pg_attribute a
       JOIN pg_class c ON c.oid = a.attrelid AND c.relnamespace = current_schema()::regnamespace
       JOIN pg_collation o ON o.oid = a.attcollation
      WHERE c.relname = ANY(?::text[]) AND o.collname <> ?`,
    [Object.keys(SORTED), COLLATION],
  );
  for (const { table, column, type } of rows.filter((row) => SORTED[row.table]?.includes(row.column))) {
    await knex.raw(`ALTER TABLE ?? ALTER COLUMN ?? TYPE ${type} COLLATE "${COLLATION}"`, [table, column]);
  }
}
