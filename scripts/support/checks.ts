import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { step } from './progress';
import { projectRoot } from './settings';

interface Check {
  name: string;
  /** Program inside node_modules, then its arguments. */
  command: [program: string, ...args: string[]];
}

const TYPESCRIPT = 'typescript/bin/tsc';

/** What is checked without running the portal; each stops at its first kind of complaint, none knows warnings. */
export const checks: readonly Check[] = [
  {
    name: 'format and lint',
    command: ['@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
  },
  {
    name: 'import rules',
    command: [
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      'config',
      'database',
      'plugins',
      'scripts',
      'src',
      'tests',
    ],
  },
  { name: 'types of the server', command: [TYPESCRIPT, '-p', 'tsconfig.json', '--noEmit'] },
  { name: 'types of the admin screens', command: [TYPESCRIPT, '-p', 'tsconfig.admin.json'] },
  { name: 'types of the tests', command: [TYPESCRIPT, '-p', 'tsconfig.tests.json'] },
];

/** Runs one check and shows what it complains of; answers whether it passed. */
export function passes({ name, command: [program, ...args] }: Check): boolean {
  const began = Date.now();
  const done = spawnSync(process.execPath, [path.join(projectRoot, 'node_modules', program), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const passed = done.status === 0;
  step(`${passed ? 'passed' : 'FAILED'}: ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (!passed) process.stderr.write(`${done.stdout}${done.stderr}${done.error?.message ?? ''}\n`);
  return passed;
}
