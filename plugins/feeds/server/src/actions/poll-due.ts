import type { Knex } from 'knex';
import { claimDue, prepareNewPortals } from './claim-due';
import { joinClusters } from './join-clusters';
import { type PollGround, type PollReport, pollPortal } from './poll-portal';

export interface PollDueOptions {
  /** Everything, due or not; paused portals stay paused. */
  all: boolean;
  parallel: number;
  signal?: AbortSignal;
}

const MOST = 10_000;

/** Polls here and now, without the queue: for the operator's command. */
export async function* pollDue(
  ground: PollGround,
  { all, parallel, signal }: PollDueOptions,
): AsyncGenerator<PollReport> {
  const now = ground.clock();
  await prepareNewPortals(ground.knex, now);
  const ids = all ? await allPortals(ground.knex) : await claimDue(ground.knex, now, MOST);
  const waiting = [...ids];
  const running = new Map<number, Promise<{ id: number; report: PollReport | null }>>();
  while (waiting.length > 0 || running.size > 0) {
    while (running.size < parallel && waiting.length > 0) {
      const id = waiting.shift() as number;
      running.set(
        id,
        pollPortal(ground, id, signal).then((report) => ({ id, report })),
      );
    }
    const { id, report } = await Promise.race(running.values());
    running.delete(id);
    if (report) yield report;
  }
  await joinClusters(ground.knex);
}

async function allPortals(knex: Knex): Promise<number[]> {
  const { rows } = await knex.raw<{ rows: { id: number }[] }>('select id from sub_portals order by id');
  return rows.map(({ id }) => id);
}
