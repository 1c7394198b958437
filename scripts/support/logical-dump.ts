import type { Client } from 'pg';
import { readDefinitions } from './dump-definitions';

/** A whole database as text: the embedded PostgreSQL brings no pg_dump. Roles, grants and comments are not in it. */
export interface LogicalDump {
  /** What must stand before the rows: schemas, types, tables, functions, defaults. */
  before: string[];
  tables: DumpedTable[];
  sequences: { name: string; value: string | null }[];
  /** What would hinder loading: constraints, indexes, triggers. */
  after: string[];
}

export interface DumpedTable {
  /** Quoted, with its schema. */
  name: string;
  columns: string[];
  /** One JSON object a row, as PostgreSQL writes it: numbers keep every digit. */
  rows: string[];
}

const ROWS_A_STATEMENT = 500;

/** Reads everything in one snapshot. */
export async function dumpDatabase(client: Client): Promise<LogicalDump> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const { before, after, tables } = await readDefinitions(client);
    const dumped: DumpedTable[] = [];
    for (const { name, columns } of tables)
      dumped.push({ name, columns, rows: await readRows(client, name, columns) });
    const { rows: sequences } = await client.query<{ name: string; value: string | null }>(
      `SELECT format('%I.%I', schemaname, sequencename) AS name, last_value::text AS value
         FROM pg_sequences ORDER BY 1`,
    );
    return { before, tables: dumped, sequences, after };
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Fills an empty database with the dump, all or nothing. */
export async function restoreDatabase(client: Client, dump: LogicalDump): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SET LOCAL check_function_bodies = off');
    await runInAnyOrder(client, dump.before);
    for (const table of dump.tables) await writeRows(client, table);
    for (const { name, value } of dump.sequences) {
      if (value !== null) await client.query('SELECT setval($1::regclass, $2::bigint)', [name, value]);
    }
    await runInAnyOrder(client, dump.after);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function readRows(client: Client, table: string, columns: string[]): Promise<string[]> {
  if (columns.length === 0) return [];
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const { rows } = await client.query<{ row: string }>(
    `SELECT row_to_json(r)::text AS row FROM (SELECT ${list} FROM ${table} ORDER BY 1) r`,
  );
  return rows.map(({ row }) => row);
}

async function writeRows(client: Client, { name, columns, rows }: DumpedTable): Promise<void> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const batch = `[${rows.slice(start, start + ROWS_A_STATEMENT).join(',')}]`;
    await client.query(
      `INSERT INTO ${name} (${list}) OVERRIDING SYSTEM VALUE
       SELECT ${list} FROM json_populate_recordset(NULL::${name}, $1::json)`,
      [batch],
    );
  }
}

/** Definitions lean on each other in ways that only PostgreSQL knows: what fails is tried again after the rest. */
async function runInAnyOrder(client: Client, statements: string[]): Promise<void> {
  let waiting = statements;
  while (waiting.length > 0) {
    const failed: { statement: string; error: unknown }[] = [];
    for (const statement of waiting) {
      const error = await whyNot(client, statement);
      if (error) failed.push({ statement, error });
    }
    const [first] = failed;
    if (first && failed.length === waiting.length) {
      throw new Error(`cannot be restored: ${first.statement}`, { cause: first.error });
    }
    waiting = failed.map(({ statement }) => statement);
  }
}

async function whyNot(client: Client, statement: string): Promise<unknown> {
  await client.query('SAVEPOINT definition');
  try {
    await client.query(statement);
    await client.query('RELEASE SAVEPOINT definition');
    return undefined;
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT definition');
    return error;
  }
}
