import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

type Catalogue = Record<string, string>;
type Package = { name: string; folder: string; catalogues: string; prefix: string };

const strapi = path.resolve(__dirname, '../../node_modules/@strapi');

/** The parts of Strapi that ship messages, with the prefix under which the panel knows them. */
export const packages: readonly Package[] = [
  { name: 'admin', folder: 'admin', catalogues: 'admin/src/translations', prefix: '' },
  ...[
    'content-manager',
    'content-releases',
    'content-type-builder',
    'email',
    'i18n',
    'review-workflows',
    'upload',
  ].map((name) => ({ name, folder: name, catalogues: 'translations', prefix: `${name}.` })),
  {
    name: 'users-permissions',
    folder: 'plugin-users-permissions',
    catalogues: 'translations',
    prefix: 'users-permissions.',
  },
];

/** The catalogue that Strapi ships in `language`, empty where it ships none. */
export function stockCatalogue({ folder, catalogues, prefix }: Package, language: string): Catalogue {
  const file = path.join(strapi, folder, 'dist/admin', catalogues, `${language}.json.js`);
  if (!existsSync(file)) return {};
  const loaded = require(file) as Record<string, unknown> & { default?: Record<string, unknown> };
  const messages = loaded.default ?? loaded;
  return Object.fromEntries(
    Object.entries(messages)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([key, text]) => [`${prefix}${key}`, text]),
  );
}

/** Ids of the messages that the code of a package asks for by a literal name, with their English. */
export function askedMessages(source: Package): Catalogue {
  const found: Catalogue = {};
  for (const file of modulesBelow(path.join(strapi, source.folder, 'dist/admin'))) {
    const tree = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      false,
      ts.ScriptKind.JS,
    );
    collect(tree, source.prefix, found);
  }
  return found;
}

function collect(node: ts.Node, prefix: string, found: Catalogue): void {
  if (ts.isObjectLiteralExpression(node)) {
    const id = messageId(property(node, 'id'), prefix);
    const english = property(node, 'defaultMessage');
    if (id !== undefined && english && ts.isStringLiteralLike(english)) found[id] = english.text;
  }
  ts.forEachChild(node, (child) => collect(child, prefix, found));
}

function property(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const match = node.properties.find(
    (candidate) =>
      ts.isPropertyAssignment(candidate) && ts.isIdentifier(candidate.name) && candidate.name.text === name,
  );
  return match && ts.isPropertyAssignment(match) ? match.initializer : undefined;
}

/** Strapi's plugins name their own messages through `getTrad('key')` or a sibling of it. */
function messageId(node: ts.Expression | undefined, prefix: string): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const [key] = node.arguments;
  const isOwn = /^getTra(d|nslation|nslationKey)$/.test(node.expression.text);
  return isOwn && key && ts.isStringLiteralLike(key) ? `${prefix}${key.text}` : undefined;
}

/** Code of the paid edition (`ee`) and catalogues are left out. */
function* modulesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['ee', 'node_modules', 'translations'].includes(entry.name)) yield* modulesBelow(place);
    } else if (place.endsWith('.mjs')) yield place;
  }
}
