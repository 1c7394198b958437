import { type Issues, isTree, type Tree } from './issues';
import { isComparable, type Models, type Place, stepTo } from './model';
import { readFlag, readValue } from './read-values';

const DEEPEST = 6;
const MOST_CONDITIONS = 40;
const LONGEST_LIST = 100;
const ONE_VALUE = new Set([
  ...['$eq', '$eqi', '$ne', '$nei', '$lt', '$lte', '$gt', '$gte', '$contains', '$notContains', '$containsi'],
  ...['$notContainsi', '$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
]);
const LISTS = new Set(['$in', '$notIn', '$between']);
const TEXT_ONLY = /^\$(?:eqi|nei|(?:not)?contains?i?|notContainsi?|startsWithi?|endsWithi?)$/i;
const TEXTS = new Set(['string', 'text', 'uid', 'email', 'enumeration']);

interface Walk {
  models: Models;
  issues: Issues;
}

/** Reads `filters`: only attributes that the public sees, only operators we know, values of the right type. */
export function readFilters(walk: Walk, place: Place, value: unknown, path = 'filters', depth = 0): Tree {
  if (!isTree(value)) return walk.issues.add(path, 'expected conditions') ?? {};
  if (depth > DEEPEST) return walk.issues.add(path, 'nested too deeply') ?? {};
  const read: Tree = {};
  for (const [name, inner] of Object.entries(value)) {
    const at = `${path}[${name}]`;
    if (name === '$and' || name === '$or') {
      read[name] = listOf(inner).map((group, n) => readFilters(walk, place, group, `${at}[${n}]`, depth + 1));
    } else if (name === '$not') {
      read[name] = readFilters(walk, place, inner, at, depth + 1);
    } else {
      read[name] = readCondition(walk, place, name, inner, at, depth);
    }
  }
  return read;
}

function readCondition(
  walk: Walk,
  place: Place,
  name: string,
  value: unknown,
  path: string,
  depth: number,
): unknown {
  const step = stepTo(walk.models, place, name);
  if (!step || step.kind === 'file') return walk.issues.unknown(path);
  if (step.kind !== 'value') return readFilters(walk, step.place, value, path, depth + 1);
  if (!isComparable(step.type)) return walk.issues.unknown(path);
  walk.issues.countCondition(path, MOST_CONDITIONS);
  return isTree(value)
    ? readOperators(walk, step.type, value, path, depth)
    : readValue(step.type, value, path, walk.issues);
}

function readOperators(walk: Walk, type: string, value: Tree, path: string, depth: number): unknown {
  if (depth > DEEPEST) return walk.issues.add(path, 'nested too deeply');
  const read: Tree = {};
  for (const [operator, inner] of Object.entries(value)) {
    read[operator] = readOperator(walk, type, operator, inner, `${path}[${operator}]`, depth);
  }
  return read;
}

function readOperator(
  walk: Walk,
  type: string,
  operator: string,
  value: unknown,
  path: string,
  depth: number,
): unknown {
  const { issues } = walk;
  if (TEXT_ONLY.test(operator) && !TEXTS.has(type)) return issues.add(path, `not for type ${type}`);
  if (ONE_VALUE.has(operator)) return readValue(type, value, path, issues);
  if (LISTS.has(operator)) return readList(type, operator, value, path, issues);
  if (operator === '$null' || operator === '$notNull')
    return readFlag(value) ?? issues.add(path, 'expected true or false');
  if (operator === '$not' && isTree(value)) return readOperators(walk, type, value, path, depth + 1);
  return issues.unknown(path);
}

function readList(type: string, operator: string, value: unknown, path: string, issues: Issues): unknown[] {
  const items = listOf(value);
  if (items.length > LONGEST_LIST) issues.add(path, `more than ${LONGEST_LIST} values`);
  if (operator === '$between' && items.length !== 2) issues.add(path, 'expected two values');
  return items.slice(0, LONGEST_LIST).map((item, at) => readValue(type, item, `${path}[${at}]`, issues));
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isTree(value) ? Object.values(value) : [value];
}
