import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationOf } from './configuration';
import type { ContentView } from './view';
import { componentViews, contentTypeViews } from './views';

interface Schema {
  attributes: Record<string, { type: string; pluginOptions?: { 'content-manager'?: { visible?: boolean } } }>;
}
const source = join(__dirname, '..');
const readSchema = (file: string) => JSON.parse(readFileSync(join(source, file), 'utf8')) as Schema;

const schemas: [uid: string, schema: Schema, view: ContentView | undefined][] = [
  ...readdirSync(join(source, 'api'))
    .filter((name) => existsSync(join(source, 'api', name, 'content-types')))
    .map((name): [string, Schema, ContentView | undefined] => {
      const uid = `api::${name}.${name}`;
      return [uid, readSchema(`api/${name}/content-types/${name}/schema.json`), contentTypeViews[uid]];
    }),
  ...readdirSync(join(source, '../plugins'), { recursive: true, encoding: 'utf8' }).flatMap(
    (file): [string, Schema, ContentView | undefined][] => {
      const [, plugin, name] =
        /^([^/]+)\/server\/src\/content-types\/([^/]+)\/schema\.json$/.exec(file) ?? [];
      const uid = `plugin::${plugin}.${name}`;
      return plugin ? [[uid, readSchema(`../plugins/${file}`), contentTypeViews[uid]]] : [];
    },
  ),
  ...readdirSync(join(source, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file): [string, Schema, ContentView | undefined] => {
      const uid = file.replace('.json', '').replace('/', '.');
      return [uid, readSchema(`components/${file}`), componentViews[uid]];
    }),
];

describe.each(schemas)('%s', (_, schema, view) => {
  const names = Object.keys(schema.attributes);

  test('has a view with words for every field', () => {
    expect(Object.keys(view?.fields ?? {}).sort()).toEqual(names.sort());
  });

  test('shows every field that an editor may see, once', () => {
    const shown = (view?.form ?? []).flat().map((cell) => cell.split(':')[0]);
    const hidden = names.filter((name) => !shown.includes(name));
    expect(shown).toHaveLength(new Set(shown).size);
    expect(shown.filter((name) => !names.includes(name ?? ''))).toEqual([]);
    expect(
      hidden.filter(
        (name) =>
          name !== 'entries' &&
          schema.attributes[name]?.pluginOptions?.['content-manager']?.visible !== false,
      ),
    ).toEqual([]);
  });

  test('fills no row beyond twelve and lists only what exists', () => {
    if (!view) return;
    const { layouts } = configurationOf(view, {
      settings: {},
      metadatas: {},
      layouts: { list: [], edit: [] },
    });
    for (const row of layouts.edit)
      expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
    const system = ['updatedAt', 'createdAt', 'id'];
    expect((view.list ?? []).filter((name) => !names.includes(name) && !system.includes(name))).toEqual([]);
    for (const name of view.list ?? [])
      expect(['json', 'blocks', 'component']).not.toContain(schema.attributes[name]?.type);
  });
});

test('a relation is named by the field that its target is named by', () => {
  const view: ContentView = { mainField: 'name', form: [['issuer']], fields: { issuer: ['Cơ quan'] } };
  const known = { edit: { label: 'issuer', mainField: 'code' }, list: { label: 'issuer' } };
  const before = { settings: {}, metadatas: { issuer: known }, layouts: { list: [], edit: [] } };
  expect(configurationOf(view, before, { issuer: 'name' }).metadatas.issuer?.edit.mainField).toBe('name');
});

test('what a view is silent about stays', () => {
  const view: ContentView = {
    mainField: 'name',
    sort: 'name:ASC',
    list: ['name'],
    form: [['name:8', 'rest']],
    fields: { name: ['Tên', 'Giúp'] },
    readOnly: ['name'],
  };
  const known = { edit: { label: 'name', editable: true }, list: { label: 'name', sortable: true } };
  const other = { edit: { label: 'rest' }, list: { label: 'rest' } };
  const configuration = configurationOf(view, {
    settings: { bulkable: true },
    metadatas: { name: known, rest: other },
    layouts: { list: [], edit: [] },
  });
  expect(configuration).toEqual({
    settings: {
      bulkable: true,
      mainField: 'name',
      defaultSortBy: 'name',
      defaultSortOrder: 'ASC',
      pageSize: 20,
    },
    metadatas: {
      name: {
        edit: { label: 'Tên', description: 'Giúp', placeholder: '', editable: false },
        list: { label: 'Tên', sortable: true },
      },
      rest: other,
    },
    layouts: {
      list: ['name'],
      edit: [
        [
          { name: 'name', size: 8 },
          { name: 'rest', size: 4 },
        ],
      ],
    },
  });
});
