import { checks, passes } from './support/checks';
import { runJest, type Tally } from './support/jest-run';
import { step } from './support/progress';
import { runCommand } from './support/refusal';

/** Ends a run that hangs. Twenty minutes are promised for two free cores; a busy machine is given longer. */
const LIMIT_MS = 75 * 60_000;

/**
 * `npm test [-- FILTER ...]`: checks, then unit, API and browser tests; with filters, only the tests whose path matches one. The last line counts everything,
 * checks too. Exit 1 when something failed or nothing passed.
 */
async function test(filters: string[]): Promise<number> {
  const began = Date.now();
  const tallies = [runChecks(filters)];
  for (const projects of [['unit'], ['api', 'browser']]) {
    step(`${projects.join(' and ')} tests ...`);
    tallies.push(await runJest(projects, filters, LIMIT_MS - (Date.now() - began)));
  }
  const passed = sum(tallies.map((tally) => tally.passed));
  const failed = sum(tallies.map((tally) => tally.failed));
  const skipped = tallies.flatMap((tally) => tally.skipped);
  for (const name of skipped) process.stdout.write(`skipped: ${name}\n`);
  step(`${Math.round((Date.now() - began) / 1000)} s`);
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped.length} skipped\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

function runChecks(filters: string[]): Tally {
  if (filters.length > 0) {
    const skipped = checks.map(
      ({ name }) => `${name} (only tests matching ${filters.join(', ')} were asked for)`,
    );
    return { passed: 0, failed: 0, skipped };
  }
  const outcomes = checks.map(passes);
  return {
    passed: outcomes.filter(Boolean).length,
    failed: outcomes.filter((passed) => !passed).length,
    skipped: [],
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

runCommand(() => test(process.argv.slice(2)));
