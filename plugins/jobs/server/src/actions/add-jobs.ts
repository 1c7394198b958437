import type { Knex } from 'knex';
import type { z } from 'zod';
import type { Enqueued, EnqueueOptions, Job } from '../contract';

/** `added` is false when a job with the same key stood in the way of `once`. */
export interface AddedJob {
  id: string;
  added: boolean;
}

const defaultMaxAttempts = 10;

/** One statement for each key mode; the order of the answers is that of the entries. */
export async function addJobs<Payload extends z.ZodType>(
  trx: Knex,
  job: Job<Payload>,
  entries: readonly Enqueued<Payload>[],
): Promise<AddedJob[]> {
  if (entries.length === 0) return [];
  const specs = entries.map((entry) => specOf(job, entry));
  // Keys in one order everywhere: two transactions that add the same keys cannot wait for each other.
  const ordered = specs
    .map((spec, index) => ({ spec, index }))
    .sort((a, b) => compare(a.spec.key, b.spec.key));

  const { rows } = await trx.raw<{ rows: { index: number; id: string; revision: number }[] }>(statement, [
    JSON.stringify(ordered.map(({ spec, index }) => ({ ...spec, index }))),
  ]);
  const added = new Map(rows.map((row) => [row.index, row]));
  return entries.map((entry, index) => {
    const row = added.get(index);
    if (!row) throw new Error(`The job ${job.name} was not added`);
    return { id: row.id, added: entry.keyMode !== 'once' || row.revision === 0 };
  });
}

// The flag `keyed` tells later that a job without a key once had one: a newer one has taken its place.
const statement = `
  select (entry->>'index')::int as index, (added).id::text as id, (added).revision as revision
  from json_array_elements(?::json) with ordinality as entries (entry, position)
  cross join lateral (
    select graphile_worker.add_job(
      identifier => entry->>'task',
      payload => entry->'payload',
      queue_name => entry->>'queue',
      run_at => (entry->>'runAt')::timestamptz,
      max_attempts => (entry->>'maxAttempts')::int,
      job_key => entry->>'key',
      priority => (entry->>'priority')::int,
      flags => case when entry->>'key' is null then null else array['keyed'] end,
      job_key_mode => entry->>'keyMode'
    ) as added
  ) jobs
  order by position`;

const keyModes = { replace: 'replace', 'keep-time': 'preserve_run_at', once: 'unsafe_dedupe' } as const;

function specOf<Payload extends z.ZodType>(job: Job<Payload>, entry: Enqueued<Payload>) {
  // What is stored is the input, not the output: it is parsed again, by then perhaps by newer code, when it runs.
  job.payload.parse(entry.payload);
  const { keyMode = 'replace', runAt, priority = job.priority ?? 0 }: EnqueueOptions = entry;
  return {
    task: job.name,
    payload: entry.payload,
    queue: job.queue ?? null,
    runAt: runAt?.toISOString() ?? null,
    maxAttempts: job.maxAttempts ?? defaultMaxAttempts,
    key: entry.key ?? null,
    priority,
    keyMode: keyModes[keyMode],
  };
}

function compare(a: string | null, b: string | null): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}
