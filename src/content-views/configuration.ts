import { type ContentView, type FieldWords, systemFields } from './view';

/** Strapi's stored configuration of a view, as far as it concerns us. */
export interface ViewConfiguration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const ROW = 12;
const PAGE_SIZE = 20;

/** By the name of a relation, the field by which its entries are named and looked for. */
export type RelationNames = Readonly<Record<string, string>>;

/** The configuration that shows a type the way `view` says; what `view` is silent about stays as it was. */
export function configurationOf(
  view: ContentView,
  before: ViewConfiguration,
  relations: RelationNames = {},
): ViewConfiguration {
  const words: Record<string, FieldWords> = { ...systemFields, ...view.fields };
  const [sortBy, order] = view.sort?.split(':') ?? [];
  return {
    settings: {
      ...before.settings,
      mainField: view.mainField,
      ...(sortBy ? { defaultSortBy: sortBy, defaultSortOrder: order, pageSize: PAGE_SIZE } : {}),
    },
    metadatas: Object.fromEntries(
      Object.entries(before.metadatas).map(([name, known]) => [
        name,
        metadataOf(known, words[name], view.readOnly?.includes(name) ?? false, relations[name]),
      ]),
    ),
    layouts: { list: view.list ? [...view.list] : before.layouts.list, edit: view.form.map(rowOf) },
  };
}

function metadataOf(
  known: ViewConfiguration['metadatas'][string],
  words: FieldWords | undefined,
  isReadOnly: boolean,
  mainField: string | undefined,
) {
  if (!words) return known;
  const [label, description = '', placeholder = ''] = words;
  const hasForm = Object.keys(known.edit).length > 0;
  return {
    edit: hasForm
      ? {
          ...known.edit,
          label,
          description,
          placeholder,
          editable: !isReadOnly,
          ...(mainField ? { mainField } : {}),
        }
      : known.edit,
    list: { ...known.list, label },
  };
}

/** A field that names no width takes what its row has left. */
function rowOf(row: readonly string[]): { name: string; size: number }[] {
  const cells = row.map((cell) => cell.split(':'));
  const given = cells.reduce((sum, [, size]) => sum + Number(size ?? 0), 0);
  const open = cells.filter(([, size]) => size === undefined).length;
  return cells.map(([name = '', size]) => ({
    name,
    size: size ? Number(size) : Math.floor((ROW - given) / open),
  }));
}
