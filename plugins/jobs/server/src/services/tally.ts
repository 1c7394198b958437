import type { Pool } from 'pg';

type Result = 'succeeded' | 'failed';
interface Counts {
  succeeded: number;
  failed: number;
  milliseconds: number;
}

/**
 * Counts what was done, per job and minute. The counts are kept in memory and added to the table every few seconds: a row
 * for each finished job would double the cost of small jobs, and a crash loses figures for a screen, never work.
 */
export function createTally(pool: Pool, now: () => Date) {
  const minutes = new Map<string, Counts & { job: string; minute: string }>();

  return {
    count(job: string, result: Result, milliseconds: number): void {
      const minute = `${now().toISOString().slice(0, 16)}:00Z`;
      const key = `${minute} ${job}`;
      const counts = minutes.get(key) ?? { job, minute, succeeded: 0, failed: 0, milliseconds: 0 };
      counts[result] += 1;
      counts.milliseconds += milliseconds;
      minutes.set(key, counts);
    },

    async flush(): Promise<void> {
      if (minutes.size === 0) return;
      const rows = [...minutes.values()];
      minutes.clear();
      await pool.query(statement, [JSON.stringify(rows)]);
    },
  };
}

export type Tally = ReturnType<typeof createTally>;

const statement = `
  insert into jobs_tallies (job, minute, succeeded, failed, milliseconds)
  select job, minute, succeeded, failed, milliseconds
  from json_to_recordset($1::json)
    as counts (job text, minute timestamptz, succeeded int, failed int, milliseconds float8)
  order by job, minute
  on conflict (job, minute) do update
  set succeeded = jobs_tallies.succeeded + excluded.succeeded,
      failed = jobs_tallies.failed + excluded.failed,
      milliseconds = jobs_tallies.milliseconds + excluded.milliseconds`;
