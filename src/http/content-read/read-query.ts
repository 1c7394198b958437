import { type Issue, Issues, isTree, type Tree } from './issues';
import type { Models, Place } from './model';
import { readFilters } from './read-filters';
import { readFields, readPopulate } from './read-populate';
import { readSort } from './read-sort';
import { readFlag } from './read-values';

export const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 25;
const LAST_PAGE = 1_000_000;
const LOCALES = ['vi', 'en'] as const;

export type ContentLocale = (typeof LOCALES)[number];

/** A public read, understood: nothing in it that the public may not ask. */
export interface ContentQuery {
  filters?: Tree;
  sort?: Tree[];
  fields?: string[];
  populate?: Tree;
  locale: ContentLocale;
  page: number;
  pageSize: number;
  withCount: boolean;
}

/**
 * Reads the query of a public content read, or says every place where it is wrong. A list takes filters, sort and pagination, a single entry
 * does not. Whatever is not named here is refused, so that nothing a later Strapi understands opens a door.
 */
export function readQuery(
  models: Models,
  place: Place,
  query: Tree,
  kind: 'list' | 'one',
): { query: ContentQuery; issues: Issue[] } {
  const issues = new Issues();
  const read: ContentQuery = { locale: 'vi', page: 1, pageSize: DEFAULT_PAGE, withCount: true };
  for (const [name, value] of Object.entries(query)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter && (kind === 'list' || !parameter.listOnly))
      Object.assign(read, parameter.read({ models, issues }, place, value));
    else issues.unknown(name);
  }
  return { query: read, issues: issues.list };
}

interface Parameter {
  listOnly?: true;
  read: (walk: { models: Models; issues: Issues }, place: Place, value: unknown) => Partial<ContentQuery>;
}

const parameters: Readonly<Record<string, Parameter | undefined>> = {
  fields: { read: (walk, place, value) => ({ fields: readFields(walk, place, value) }) },
  populate: { read: (walk, place, value) => ({ populate: readPopulate(walk, place, value) }) },
  filters: { listOnly: true, read: (walk, place, value) => ({ filters: readFilters(walk, place, value) }) },
  sort: {
    listOnly: true,
    read: ({ models, issues }, place, value) => ({ sort: readSort(models, place, value, issues) }),
  },
  pagination: { listOnly: true, read: ({ issues }, _, value) => readPagination(value, issues) },
  locale: { read: ({ issues }, _, value) => ({ locale: readLocale(value, issues) }) },
  status: {
    read: ({ issues }, _, value) => {
      if (value !== 'published') issues.add('status', 'only published entries are public');
      return {};
    },
  },
};

function readLocale(value: unknown, issues: Issues): ContentLocale {
  const known = LOCALES.find((locale) => locale === value);
  if (!known) issues.add('locale', `expected one of ${LOCALES.join(', ')}`);
  return known ?? 'vi';
}

function readPagination(value: unknown, issues: Issues): Partial<ContentQuery> {
  if (!isTree(value)) return issues.add('pagination', 'expected page and pageSize') ?? {};
  const read: Partial<ContentQuery> = {};
  for (const [name, inner] of Object.entries(value)) {
    const path = `pagination[${name}]`;
    if (name === 'page') read.page = readCount(inner, LAST_PAGE, path, issues);
    else if (name === 'pageSize') read.pageSize = readCount(inner, LARGEST_PAGE, path, issues);
    else if (name === 'withCount')
      read.withCount = readFlag(inner) ?? issues.add(path, 'expected true or false');
    else issues.unknown(path);
  }
  return read;
}

function readCount(value: unknown, largest: number, path: string, issues: Issues): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
  return number >= 1 && number <= largest ? number : issues.add(path, `expected 1 to ${largest}`);
}
