import { parseArgs } from 'node:util';
import { type PollReport, pollNow } from '../plugins/feeds/server/src/contract';
import { isDemo } from '../src/demo';
import { startFeedNetwork } from '../src/demo/feed-network';
import { withInstance } from './support/instance';
import { Refusal, runCommand } from './support/refusal';
import { readSettings } from './support/settings';

const USAGE = 'usage: npm run feeds:poll [-- --all]';
const PARALLEL = 8;

/** `npm run feeds:poll`: polls now whatever is due, with `--all` everything; a line a portal, then the sum. */
async function feedsPoll(): Promise<number> {
  const all = readArguments();
  return withInstance(readSettings(process.env), async (strapi) => {
    // The demo's sub-portals are on this machine: reaches their server, or starts it.
    if (await isDemo(strapi)) await startFeedNetwork(strapi);
    const counts: Record<string, number> = {};
    for await (const report of pollNow(strapi, { all, parallel: PARALLEL })) {
      counts[report.outcome] = (counts[report.outcome] ?? 0) + 1;
      process.stdout.write(`${describe(report)}\n`);
    }
    const sum = Object.entries(counts).map(([outcome, number]) => `${number} ${outcome}`);
    process.stdout.write(`${sum.join(', ') || 'nothing is due'}\n`);
    return 0;
  });
}

const describe = ({ code, outcome, inserted, edited, withdrawn, message }: PollReport): string =>
  `${code}: ${outcome}, ${inserted} new, ${edited} edited, ${withdrawn} withdrawn${message ? ` (${message})` : ''}`;

function readArguments(): boolean {
  try {
    return parseArgs({ options: { all: { type: 'boolean', default: false } } }).values.all;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, {
      cause: error,
    });
  }
}

runCommand(feedsPoll);
