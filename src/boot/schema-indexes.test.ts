import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Schema {
  indexes?: { name: string; columns: string[] }[];
}

const schemas = readdirSync(path.join(__dirname, '../api'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('schema.json'))
  .map(
    (file) =>
      [file, JSON.parse(readFileSync(path.join(__dirname, '../api', file), 'utf8')) as Schema] as const,
  );

describe('indexes of content types', () => {
  // Strapi's inspector leaves the column `id` out when it reads an index back, takes the index for changed and fails to create it a second time.
  test.each(schemas)('%s indexes no column "id"', (_, schema) => {
    expect((schema.indexes ?? []).filter(({ columns }) => columns.includes('id'))).toEqual([]);
  });

  test('names are unique over all tables', () => {
    const names = schemas.flatMap(([, schema]) => (schema.indexes ?? []).map(({ name }) => name));
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(0);
  });
});
