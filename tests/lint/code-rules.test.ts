import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Plants what the code rules refuse, one file each, and sees `biome ci` name the rule at that file. */
const root = resolve(__dirname, '../..');
const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');

const refused: [string, string, string][] = [
  ['noExplicitAny', 'src/any.ts', 'export const read = (value: any): string => String(value);\n'],
  ['noTsIgnore', 'src/ignored.ts', '// @ts-ignore\nexport const value: string = 1;\n'],
  ['noUnusedVariables', 'src/unused.ts', 'const value = 1;\nexport {};\n'],
  ['noUnusedImports', 'src/unused-import.ts', "import { join } from 'node:path';\n\nexport {};\n"],
  ['noFloatingPromises', 'src/floating.ts', 'async function save(): Promise<void> {}\nsave();\nexport {};\n'],
  [
    'useImportType',
    'src/type-import.ts',
    "import { Server } from 'node:http';\n\nexport type Started = Server;\n",
  ],
  ['noConsole', 'src/console.ts', "console.log('here');\n"],
  ['useFilenamingConvention', 'src/SomeName.ts', 'export const value = 1;\n'],
  [
    'noExcessiveLinesPerFile',
    'src/long-file.ts',
    `let count = 0;\n${lines(260, 'count += 1;')}\nexport default count;\n`,
  ],
  [
    'noExcessiveLinesPerFunction',
    'src/long-function.ts',
    `export function long(): number {\n  let count = 0;\n${lines(60, '  count += 1;')}\n  return count;\n}\n`,
  ],
  ['format', 'src/badly-formatted.ts', 'export const value   =   "1"\n'],
  ['noFocusedTests', 'tests/focused.test.ts', "test.only('alone', () => {});\n"],
  ['noSkippedTests', 'tests/skipped.test.ts', "test.skip('skipped', () => {});\n"],
];

function lint(files: [path: string, content: string][]): { status: number | null; report: string } {
  const scratch = mkdtempSync(join(tmpdir(), 'code-rules-'));
  for (const name of ['biome.json', 'package.json', '.gitignore'])
    cpSync(join(root, name), join(scratch, name));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), content);
  }
  const bin = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [bin, 'ci', '--colors=off', '--reporter=github', '--max-diagnostics=none', '.'];
  const run = spawnSync(process.execPath, args, { cwd: scratch, encoding: 'utf8' });
  rmSync(scratch, { recursive: true });
  return { status: run.status, report: run.stdout + run.stderr };
}

describe('code rules', () => {
  let outcome: ReturnType<typeof lint>;
  beforeAll(() => {
    outcome = lint(refused.map(([, path, content]) => [path, content]));
  });

  test('the linter fails', () => {
    expect(outcome.status).not.toBe(0);
  });

  test.each(refused)('%s is refused', (rule, path) => {
    const named = outcome.report
      .split('\n')
      .filter((line) => line.includes(`file=${path}`) || line.includes(path));
    expect(named.join('\n')).toContain(rule);
  });

  test('clean code passes', () => {
    const clean = lint([['src/clean.ts', 'export const value = 1;\n']]);
    expect(clean).toEqual(expect.objectContaining({ status: 0 }));
  });
});
