import { type Issues, isTree, type Tree } from './issues';
import { isComparable, leadsToOne, type Models, type Place, stepTo } from './model';

const MOST_KEYS = 5;

/** Reads `sort`: `releasedAt:desc`, several joined by commas or in a list, or `{releasedAt: 'desc'}`. */
export function readSort(
  models: Models,
  place: Place,
  value: unknown,
  issues: Issues,
  path = 'sort',
): Tree[] {
  const keys = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) =>
    pathsIn(item, issues, path),
  );
  if (keys.length > MOST_KEYS) issues.add(path, `more than ${MOST_KEYS} keys`);
  return keys.flatMap(({ names, direction }) => {
    const isKnown = isSortable(models, place, names);
    if (!isKnown) issues.unknown(`${path}[${names.join('.')}]`);
    return isKnown
      ? [names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), direction) as Tree]
      : [];
  });
}

interface Key {
  names: string[];
  direction: 'asc' | 'desc';
}

function pathsIn(item: unknown, issues: Issues, path: string): Key[] {
  if (typeof item === 'string') return item.split(',').flatMap((part) => keyIn(part.trim(), issues, path));
  if (!isTree(item)) return issues.add(path, 'expected a name and a direction') ?? [];
  return Object.entries(item).flatMap(([name, inner]) => {
    if (typeof inner === 'string') return keyIn(`${name}:${inner}`, issues, path);
    return pathsIn(inner, issues, path).map((key) => ({ ...key, names: [name, ...key.names] }));
  });
}

function keyIn(text: string, issues: Issues, path: string): Key[] {
  const match = /^([\w.]+)(?::(asc|desc))?$/i.exec(text);
  if (!match?.[1]) return issues.add(path, 'expected a name and a direction') ?? [];
  return [{ names: match[1].split('.'), direction: match[2]?.toLowerCase() === 'desc' ? 'desc' : 'asc' }];
}

function isSortable(models: Models, place: Place, [name = '', ...rest]: string[]): boolean {
  const step = stepTo(models, place, name);
  if (!step || step.kind === 'file') return false;
  if (step.kind === 'value') return rest.length === 0 && isComparable(step.type);
  return (
    step.kind === 'relation' &&
    rest.length > 0 &&
    leadsToOne(place, name) &&
    isSortable(models, step.place, rest)
  );
}
