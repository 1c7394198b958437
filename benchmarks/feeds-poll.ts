import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { parseFeed } from 'feedsmith';
import { Agent } from 'undici';
import { pollNow } from '../plugins/feeds/server/src/contract';
import { onEmptyInstance } from './support/instance';
import { type Benchmark, contest, type Measure } from './support/measure';

const PORTALS = 62;
const ENTRIES = 30;
const RUNS = 7;
const PARALLEL = 8;
/** One poll of all portals is too short a time to count its CPU by. */
const UNCHANGED_TIMES = 10;

/** 62 portals x 30 new entries, from the poll to the database, against the bare fetch and parse of the same documents. */
const feedsPoll: Benchmark = {
  name: 'feeds-poll',
  against:
    'fetch by undici and parse by feedsmith, nothing cleaned, nothing stored; for unchanged portals a bare conditional request',
  async *run() {
    const measures: Measure[] = [];
    const host = await startHost(RUNS + 1);
    process.env.FEEDS_ALLOW_PRIVATE = `127.0.0.1:${host.port}`;
    try {
      await onEmptyInstance(async (strapi) => {
        await makePortals(strapi);
        measures.push(await measureNew(strapi, host.origin), await measureUnchanged(strapi, host.origin));
      });
    } finally {
      host.stop();
    }
    yield* measures;
  },
};

export default feedsPoll;

async function measureNew(strapi: Core.Strapi, origin: string): Promise<Measure> {
  const agent = new Agent({ connections: PARALLEL });
  const measure = await contest({
    bench: 'feeds-poll',
    unit: 'entries/s',
    better: 'rate',
    runs: RUNS,
    ours: async (round) => {
      await pointPortals(strapi, `${origin}/${round}`);
      return entriesPerSecond(() => pollAll(strapi, 'read'));
    },
    floor: (round) =>
      entriesPerSecond(() =>
        each(PORTALS, async (portal) => {
          const { feed } = parseFeed(await text(agent, origin, `/${round}/${portal}`));
          if (!feed) throw new Error('the floor read nothing');
        }),
      ),
  });
  await agent.close();
  return measure;
}

/** The last round again and again: every portal answers 304. Milliseconds of this process's CPU for one portal. */
async function measureUnchanged(strapi: Core.Strapi, origin: string): Promise<Measure> {
  const agent = new Agent({ connections: PARALLEL });
  const measure = await contest({
    bench: 'feeds-poll-unchanged',
    unit: 'ms CPU',
    better: 'cost',
    runs: RUNS,
    ours: () => cpuEach(() => pollAll(strapi, 'unchanged')),
    floor: () =>
      cpuEach(() =>
        each(PORTALS, async (portal) => {
          const url = `/${RUNS}/${portal}`;
          await text(agent, origin, url, { 'if-none-match': `"${url}"` });
        }),
      ),
  });
  await agent.close();
  return measure;
}

async function pollAll(strapi: Core.Strapi, expected: string): Promise<void> {
  for await (const { code, outcome, message } of pollNow(strapi, { all: true, parallel: PARALLEL })) {
    if (outcome !== expected) throw new Error(`${code}: ${outcome} instead of ${expected}: ${message}`);
  }
}

async function entriesPerSecond(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (PORTALS * ENTRIES * 1000) / (performance.now() - begun);
}

async function cpuEach(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < UNCHANGED_TIMES; time += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (PORTALS * UNCHANGED_TIMES);
}

async function text(
  agent: Agent,
  origin: string,
  url: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const { body } = await agent.request({ origin, path: url, method: 'GET', headers });
  return body.text();
}

async function each(count: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) await work(at);
  };
  await Promise.all(Array.from({ length: PARALLEL }, lane));
}

async function makePortals(strapi: Core.Strapi): Promise<void> {
  for (let portal = 0; portal < PORTALS; portal += 1) {
    const data = { code: `b${portal}`, name: `Cổng ${portal}`, feedUrl: `http://portal.example/${portal}` };
    await strapi.documents('api::sub-portal.sub-portal').create({ data: data as never });
  }
}

const pointPortals = (strapi: Core.Strapi, to: string): Promise<unknown> =>
  strapi.db.connection.raw("update sub_portals set feed_url = ? || '/' || substr(code, 2)", [to]);

async function startHost(rounds: number): Promise<{ port: number; origin: string; stop: () => void }> {
  const child = fork(path.join(__dirname, 'support', 'feed-host.js'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [port] = (await once(child, 'message')) as [number];
  child.send({ rounds, portals: PORTALS });
  await once(child, 'message');
  return { port, origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}
