import type { Knex } from 'knex';

export interface ScheduleFigures {
  name: string;
  job: string;
  timing: string;
  nextDueAt: string | null;
  lastFiredAt: string | null;
  /** False when no plugin defines it any more. */
  known: boolean;
}

export async function findSchedules(knex: Knex, known: ReadonlySet<string>): Promise<ScheduleFigures[]> {
  const { rows } = await knex.raw<{ rows: Omit<ScheduleFigures, 'known'>[] }>(`
    select name, job, timing, next_due_at as "nextDueAt", last_fired_at as "lastFiredAt"
    from jobs_schedules order by name`);
  return rows.map((row) => ({ ...row, known: known.has(row.name) }));
}
