import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Benchmark } from '../benchmarks/support/measure';
import { Refusal, runCommand } from './support/refusal';
import { projectRoot } from './support/settings';

const BENCHMARKS = path.join(projectRoot, 'dist', 'benchmarks');

/** `npm run bench [-- NAME...]`: one JSON line a measure on standard output; everything else goes to standard error. */
async function bench(): Promise<number> {
  const known = readdirSync(BENCHMARKS)
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.basename(file, '.js'));
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Refusal(`there is no benchmark ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  for (const name of wanted.length > 0 ? wanted : known) {
    const benchmark = (
      (await import(path.join(BENCHMARKS, `${name}.js`))) as { default: { default?: Benchmark } & Benchmark }
    ).default;
    const { against, run } = benchmark.default ?? benchmark;
    process.stderr.write(`[bench] ${name}, against: ${against}\n`);
    for await (const measure of run()) process.stdout.write(`${JSON.stringify(measure)}\n`);
  }
  return 0;
}

runCommand(bench);
