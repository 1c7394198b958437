import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from './settings';

export interface Tally {
  passed: number;
  failed: number;
  /** Names of what was not run, each with its reason. */
  skipped: string[];
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
});

/**
 * Runs the tests of these Jest projects, those whose path matches a filter if there are any, and shows their progress. A run that ends without a report, or
 * after `limitMs`, counts as one failure.
 */
export async function runJest(projects: string[], filters: string[], limitMs: number): Promise<Tally> {
  const outputFile = path.join(projectRoot, '.tmp', `jest-${projects.join('-')}.json`);
  mkdirSync(path.dirname(outputFile), { recursive: true });
  rmSync(outputFile, { force: true });
  const args = [
    ...[
      '--disable-warning=ExperimentalWarning',
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
    ],
    ...['--ci', '--passWithNoTests', '--json', `--outputFile=${outputFile}`],
    ...filters.map((filter) => `--testPathPatterns=${filter}`),
    ...['--selectProjects', ...projects],
  ];
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'], // the report on standard output is the one in the file
    env: {
      ...process.env,
      NODE_ENV: 'test',
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning', // for Jest's workers
    },
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
  await new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  clearTimeout(timer);
  return readTally(outputFile);
}

function readTally(file: string): Tally {
  try {
    const read = report.parse(JSON.parse(readFileSync(file, 'utf8')));
    const tests = read.testResults.flatMap(({ assertionResults }) => assertionResults);
    return {
      passed: read.numPassedTests,
      failed: read.numFailedTests + read.numRuntimeErrorTestSuites,
      skipped: tests
        .filter(({ status }) => /^(pending|todo|disabled|skipped)$/.test(status))
        .map(({ fullName }) => fullName),
    };
  } catch (error) {
    process.stderr.write(`the tests ended without a report: ${(error as Error).message}\n`);
    return { passed: 0, failed: 1, skipped: [] };
  }
}
