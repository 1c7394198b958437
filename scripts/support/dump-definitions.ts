import type { Client } from 'pg';

export interface Definitions {
  before: string[];
  after: string[];
  /** Tables with the columns that hold data of their own; generated columns compute themselves. */
  tables: { name: string; columns: string[] }[];
}

/** Ours are all schemas but PostgreSQL's own; an extension brings its objects itself. */
const OURS = `n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'`;
const notOfExtension = (catalog: string, oid: string) =>
  `NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e')`;

/** The statements that make the present schema again, from PostgreSQL's own description of it. */
export async function readDefinitions(client: Client): Promise<Definitions> {
  const read = async (sql: string) => (await client.query<{ ddl: string }>(sql)).rows.map(({ ddl }) => ddl);
  const before: string[] = [];
  for (const sql of [SCHEMAS, EXTENSIONS, TYPES, SEQUENCES, TABLES, FUNCTIONS, DEFAULTS, GENERATED])
    before.push(...(await read(sql)));
  const after: string[] = [];
  for (const sql of [CONSTRAINTS, INDEXES, VIEWS, TRIGGERS]) after.push(...(await read(sql)));
  const { rows: tables } = await client.query<{ name: string; columns: string[] }>(DATA_COLUMNS);
  return { before, after, tables };
}

const SCHEMAS = `SELECT format('CREATE SCHEMA IF NOT EXISTS %I', n.nspname) AS ddl FROM pg_namespace n WHERE ${OURS} ORDER BY 1`;

const EXTENSIONS = `
  SELECT format('CREATE EXTENSION IF NOT EXISTS %I SCHEMA %I', x.extname, n.nspname) AS ddl
    FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace WHERE x.extname <> 'plpgsql' ORDER BY 1`;

const TYPES = `
  SELECT format('CREATE TYPE %I.%I AS ENUM (%s)', n.nspname, t.typname,
                (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)) AS ddl
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
   WHERE t.typtype = 'e' AND ${OURS} AND ${notOfExtension('pg_type', 't.oid')}
  UNION ALL
  SELECT format('CREATE TYPE %I.%I AS (%s)', n.nspname, c.relname,
                (SELECT string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum)
                   FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped))
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind = 'c' AND ${OURS} AND ${notOfExtension('pg_class', 'c.oid')}
  UNION ALL
  SELECT format('CREATE DOMAIN %I.%I AS %s %s', n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod),
                (SELECT string_agg(pg_get_constraintdef(oid), ' ') FROM pg_constraint WHERE contypid = t.oid AND contype = 'c'))
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
   WHERE t.typtype = 'd' AND ${OURS} AND ${notOfExtension('pg_type', 't.oid')}`;

// Those of identity columns come with their tables.
const SEQUENCES = `
  SELECT format('CREATE SEQUENCE %I.%I AS %s', n.nspname, c.relname, format_type(s.seqtypid, NULL)) AS ddl
    FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${OURS} AND NOT EXISTS (
     SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'i')`;

const COLUMN = `format('%I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
  CASE WHEN a.attcollation <> 0 AND a.attcollation <> (SELECT typcollation FROM pg_type WHERE oid = a.atttypid)
       THEN (SELECT format(' COLLATE %I.%I', cn.nspname, co.collname) FROM pg_collation co
               JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = a.attcollation) ELSE '' END,
  CASE WHEN a.attidentity <> '' THEN format(' GENERATED %s AS IDENTITY (SEQUENCE NAME %s)',
    CASE a.attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END,
    pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname)) ELSE '' END,
  CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END)`;
const ATTRIBUTES = 'a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped';

const TABLES = `
  SELECT format('CREATE %sTABLE %I.%I (%s)', CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END, n.nspname, c.relname,
                (SELECT string_agg(${COLUMN}, ', ' ORDER BY a.attnum) FROM pg_attribute a
                  WHERE ${ATTRIBUTES} AND a.attgenerated = '')) AS ddl
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind = 'r' AND ${OURS} AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY 1`;

const DATA_COLUMNS = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name,
         (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a WHERE ${ATTRIBUTES} AND a.attgenerated = '') AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind = 'r' AND ${OURS} AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY 1`;

const FUNCTIONS = `
  SELECT pg_get_functiondef(p.oid) AS ddl FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE p.prokind IN ('f', 'p') AND ${OURS} AND ${notOfExtension('pg_proc', 'p.oid')}`;

const ATTRIBUTE_DEFAULTS = `
    FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
    JOIN pg_class c ON c.oid = d.adrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind = 'r' AND ${OURS} AND ${notOfExtension('pg_class', 'c.oid')}`;

const DEFAULTS = `
  SELECT format('ALTER TABLE %I.%I ALTER COLUMN %I SET DEFAULT %s', n.nspname, c.relname, a.attname,
                pg_get_expr(d.adbin, d.adrelid)) AS ddl ${ATTRIBUTE_DEFAULTS} AND a.attgenerated = ''`;

const GENERATED = `
  SELECT format('ALTER TABLE %I.%I ADD COLUMN %s GENERATED ALWAYS AS (%s) %s', n.nspname, c.relname, ${COLUMN},
                pg_get_expr(d.adbin, d.adrelid), CASE a.attgenerated WHEN 's' THEN 'STORED' ELSE 'VIRTUAL' END) AS ddl
  ${ATTRIBUTE_DEFAULTS} AND a.attgenerated <> ''`;

// PostgreSQL 18 lists NOT NULL as constraints too; those came with the columns.
const CONSTRAINTS = `
  SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) AS ddl
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE k.contype IN ('p', 'u', 'c', 'x', 'f') AND ${OURS} AND ${notOfExtension('pg_class', 'c.oid')}
   ORDER BY k.contype = 'f'`;

const INDEXES = `
  SELECT pg_get_indexdef(i.indexrelid) AS ddl
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind = 'r' AND ${OURS} AND ${notOfExtension('pg_class', 'c.oid')}
     AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))`;

const VIEWS = `
  SELECT format('CREATE %sVIEW %I.%I AS %s', CASE c.relkind WHEN 'm' THEN 'MATERIALIZED ' ELSE '' END, n.nspname, c.relname,
                pg_get_viewdef(c.oid)) AS ddl
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('v', 'm') AND ${OURS} AND ${notOfExtension('pg_class', 'c.oid')}`;

const TRIGGERS = `
  SELECT pg_get_triggerdef(t.oid) AS ddl
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE NOT t.tgisinternal AND ${OURS} AND ${notOfExtension('pg_class', 'c.oid')}
  UNION ALL
  SELECT format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', n.nspname, c.relname)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relrowsecurity AND ${OURS}`;
