import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { removedParts } from './removed-parts';
import { rewrites } from './texts';

const installed = (module: string) => path.resolve(__dirname, '../../../node_modules', module);

test('every text that is rewritten stands in the installed version of Strapi', () => {
  const missing = rewrites.filter(({ module, find }) => {
    const source = readFileSync(installed(module), 'utf8');
    return source.search(find) < 0;
  });
  expect(missing).toEqual([]);
});

test('every part that is removed is a module of the installed version, with the names that are replaced', () => {
  for (const [module, names] of Object.entries(removedParts)) {
    expect(existsSync(installed(module))).toBe(true);
    const exported =
      /export \{([^}]*)\}/.exec(readFileSync(installed(module), 'utf8'))?.[1]?.split(',') ?? [];
    expect(exported.map((name) => name.trim()).filter(Boolean)).toEqual(names);
  }
});
