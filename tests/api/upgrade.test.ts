import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../scripts/support/database';
import { readFixture } from '../../scripts/support/fixture-file';
import {
  type DumpedTable,
  dumpDatabase,
  type LogicalDump,
  restoreDatabase,
} from '../../scripts/support/logical-dump';
import { startPortal } from '../support/start-portal';
import { fillDatabase } from '../support/templates';

/** A database of each earlier version starts under this code, and all of its content is still there. */
jest.setTimeout(180_000);

const folder = join(__dirname, '../fixtures');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.json.br'));

/** Computed from dates and other rows at each start, or counted by the portal itself. */
const computed = new Set(['legal_status', 'updated_at', 'path']);

type Row = Record<string, unknown> & { id: number };

test('there is a database to upgrade', () => {
  expect(fixtures).not.toEqual([]);
});

describe.each(fixtures)('%s', (name) => {
  let before: LogicalDump;
  let after: LogicalDump;
  const totals: Record<string, number> = {};

  beforeAll(async () => {
    before = readFixture(join(folder, name));
    const database = await fillDatabase((client) => restoreDatabase(client, before));
    const portal = await startPortal({ database });
    for (const plural of [
      'articles',
      'legal-documents',
      'leaders',
      'topics',
      'sub-portals',
      'organizations',
    ]) {
      const { body } = await portal.request().get(`/api/${plural}`).expect(200);
      totals[plural] = body.meta.pagination.total;
    }
    after = await withClient(database.url, dumpDatabase);
    await portal.close();
  });

  test('every row of content is as it was', () => {
    const lost: string[] = [];
    for (const table of before.tables.filter(isContent)) {
      const compare = table.columns.includes('id') ? changedRows : missingRows;
      lost.push(...compare(table, rowsOf(before, table.name), rowsOf(after, table.name)));
    }
    expect(lost.slice(0, 20)).toEqual([]);
  });

  test('the public finds as much as before', () => {
    const published = (table: string) =>
      rowsOf(before, `public.${table}`).filter(({ published_at, locale }) => published_at && locale !== 'en')
        .length;
    expect(totals).toEqual({
      articles: published('articles'),
      'legal-documents': published('legal_documents'),
      leaders: published('leaders'),
      topics: published('topics'),
      'sub-portals': published('sub_portals'),
      organizations: published('organizations'),
    });
    expect(totals.articles).toBeGreaterThan(0);
  });

  test('a dump of it can be restored and is the same again', async () => {
    const database = await fillDatabase((client) => restoreDatabase(client, before));
    const again = await withClient(database.url, dumpDatabase);
    await database.drop();
    expect(again.tables.map(({ name, rows }) => [name, rows])).toEqual(
      before.tables.map(({ name, rows }) => [name, rows]),
    );
    expect([...again.after].sort()).toEqual([...before.after].sort());
  });
});

/** Content, its parts, links and files: not Strapi's own bookkeeping, nor the queue, which moves on. */
function isContent({ name }: DumpedTable): boolean {
  return name.startsWith('public.') && !/^public\."?(strapi_|admin_|up_|jobs_|i18n_)/.test(name);
}

function rowsOf(dump: LogicalDump, name: string): Row[] {
  const table = dump.tables.find((candidate) => candidate.name === name);
  return (table?.rows ?? []).map((row) => JSON.parse(row) as Row);
}

function changedRows({ name }: DumpedTable, before: Row[], after: Row[]): string[] {
  const present = new Map(after.map((row) => [row.id, row]));
  return before.flatMap((row) => {
    const now = present.get(row.id);
    if (!now) return [`${name} ${row.id} is gone`];
    return Object.entries(row)
      .filter(
        ([column, value]) => !computed.has(column) && JSON.stringify(value) !== JSON.stringify(now[column]),
      )
      .map(
        ([column, value]) =>
          `${name} ${row.id}: ${column} was ${JSON.stringify(value)}, is ${JSON.stringify(now[column])}`,
      );
  });
}

/** Rows without a number are known by what they hold. */
function missingRows({ name, columns }: DumpedTable, before: Row[], after: Row[]): string[] {
  const contentOf = (row: Row) =>
    JSON.stringify(columns.filter((column) => !computed.has(column)).map((column) => row[column]));
  const present = new Set(after.map(contentOf));
  return before
    .map(contentOf)
    .flatMap((content) => (present.has(content) ? [] : [`${name}: ${content} is gone`]));
}
