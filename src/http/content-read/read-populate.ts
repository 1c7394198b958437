import { type Issues, isTree, type Tree } from './issues';
import { type Models, type Place, type Step, stepTo } from './model';
import { readFilters } from './read-filters';
import { readSort } from './read-sort';
import { readFlag } from './read-values';

const DEEPEST = 4;
/** What may be asked of a file; where it lies and what else uses it is nobody's business. */
const FILE_FIELDS = [
  'name',
  'alternativeText',
  'caption',
  'focalPoint',
  'width',
  'height',
  'formats',
  'ext',
  'mime',
  'size',
  'url',
];

type Opening = Exclude<Step, { kind: 'value' }>;

interface Walk {
  models: Models;
  issues: Issues;
}

/** Reads `fields`: `title,slug`, a list, or `*` for all. */
export function readFields(
  { models, issues }: Walk,
  place: Place,
  value: unknown,
  path = 'fields',
): string[] | undefined {
  const names = namesIn(value, issues, path);
  if (names.includes('*')) return undefined;
  return names.filter(
    (name) => stepTo(models, place, name)?.kind === 'value' || issues.unknown(`${path}[${name}]`),
  );
}

/** Reads `populate` in any of its forms into the one with a tree. */
export function readPopulate(walk: Walk, place: Place, value: unknown, path = 'populate', depth = 0): Tree {
  if (depth >= DEEPEST) return walk.issues.add(path, 'nested too deeply') ?? {};
  if (value === '*') return everything(walk.models, place);
  const wanted = isTree(value) ? value : treeOf(namesIn(value, walk.issues, path));
  const read: Tree = {};
  for (const [name, inner] of Object.entries(wanted)) {
    const at = `${path}[${name}]`;
    const step = stepTo(walk.models, place, name);
    const part =
      !step || step.kind === 'value' ? walk.issues.unknown(at) : readPart(walk, step, inner, at, depth);
    if (part) read[name] = part;
  }
  return read;
}

/** What is wanted of one relation, component or file: all of it, options, or nothing (undefined). */
function readPart(
  walk: Walk,
  step: Opening,
  value: unknown,
  path: string,
  depth: number,
): Tree | true | undefined {
  if (isTree(value)) return readOptions(walk, step, value, path, depth);
  if (value === '*') return step.kind === 'file' ? true : { populate: everything(walk.models, step.place) };
  const isWanted = value === true || readFlag(value);
  if (isWanted === undefined) return walk.issues.add(path, 'expected true, * or options');
  return isWanted || undefined;
}

function readOptions(walk: Walk, step: Opening, options: Tree, path: string, depth: number): Tree | true {
  const read: Tree = {};
  for (const [option, value] of Object.entries(options)) {
    const at = `${path}[${option}]`;
    const wanted =
      step.kind === 'file'
        ? readFileOption(walk, option, value, at)
        : readOption(walk, step, option, value, at, depth);
    if (wanted !== undefined) read[option] = wanted;
  }
  return Object.keys(read).length > 0 ? read : true;
}

function readFileOption({ issues }: Walk, option: string, value: unknown, path: string): unknown {
  if (option !== 'fields') return issues.unknown(path);
  return namesIn(value, issues, path).filter(
    (name) => FILE_FIELDS.includes(name) || issues.unknown(`${path}[${name}]`),
  );
}

function readOption(
  walk: Walk,
  step: Exclude<Opening, { kind: 'file' }>,
  option: string,
  value: unknown,
  path: string,
  depth: number,
): unknown {
  if (option === 'fields') return readFields(walk, step.place, value, path);
  if (option === 'populate') return readPopulate(walk, step.place, value, path, depth + 1);
  if (option === 'filters' && step.kind === 'relation') return readFilters(walk, step.place, value, path);
  if (option === 'sort' && step.kind === 'relation')
    return readSort(walk.models, step.place, value, walk.issues, path);
  return walk.issues.unknown(path);
}

function everything(models: Models, place: Place): Tree {
  const names = Object.keys(place.model.attributes).filter((name) => {
    const step = stepTo(models, place, name);
    return step !== null && step.kind !== 'value';
  });
  return Object.fromEntries(names.map((name) => [name, true]));
}

/** `cover.image` asks for the image within the cover. */
function treeOf(names: readonly string[]): Tree {
  const tree: Tree = {};
  for (const name of names) {
    let at = tree;
    const steps = name.split('.');
    for (const [n, step] of steps.entries()) {
      const isLast = n === steps.length - 1;
      const known = at[step];
      if (isLast) at[step] = known ?? true;
      else {
        const deeper: Tree = isTree(known) && isTree(known.populate) ? known.populate : {};
        at[step] = { populate: deeper };
        at = deeper;
      }
    }
  }
  return tree;
}

function namesIn(value: unknown, issues: Issues, path: string): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    if (typeof item === 'string') return item.split(',').map((name) => name.trim());
    return issues.add(path, 'expected names') ?? [];
  });
}
