import type { Pool } from 'pg';
import type { Schedule } from '../contract';
import { describeTiming, nextDue, shouldFire } from '../domain/timing';
import { dueFlag } from './run-job';

/** Writes down the schedules of this process; a changed timing counts from now, an unchanged one keeps its next time. */
export async function announceSchedules(pool: Pool, schedules: Iterable<Schedule>, now: Date): Promise<void> {
  for (const schedule of schedules) {
    await pool.query(
      `insert into jobs_schedules (name, job, timing, next_due_at) values ($1, $2, $3, $4)
       on conflict (name) do update
       set job = excluded.job, timing = excluded.timing, next_due_at = excluded.next_due_at
       where (jobs_schedules.job, jobs_schedules.timing) is distinct from (excluded.job, excluded.timing)`,
      [schedule.name, schedule.job.name, describeTiming(schedule), nextDue(schedule, now)],
    );
  }
}

interface DueSchedule {
  name: string;
  next_due_at: Date;
  now: Date;
}

/** Makes the jobs of all schedules whose time has come. Returns the names of those that fired here. */
export async function fireSchedules(pool: Pool, schedules: ReadonlyMap<string, Schedule>): Promise<string[]> {
  const { rows } = await pool.query<DueSchedule>({
    name: 'jobs/due-schedules',
    text: 'select name, next_due_at, now() as now from jobs_schedules where next_due_at <= now() and name = any($1)',
    values: [[...schedules.keys()]],
  });
  const fired: string[] = [];
  for (const due of rows) {
    const schedule = schedules.get(due.name);
    if (schedule && (await fire(pool, schedule, due))) fired.push(due.name);
  }
  return fired;
}

/**
 * Moves the schedule on and adds its job in one statement. Only one instance finds `next_due_at` as it was read, so only
 * one adds the job. While the job of an earlier time runs none is added; one that waits is replaced.
 */
async function fire(pool: Pool, schedule: Schedule, due: DueSchedule): Promise<boolean> {
  const { rows } = await pool.query<{ fired: boolean }>({
    name: 'jobs/fire-schedule',
    text: statement,
    values: [
      schedule.name,
      due.next_due_at,
      nextDue(schedule, due.now),
      shouldFire(schedule, due.next_due_at, due.now),
      schedule.job.name,
      JSON.stringify(schedule.payload),
      schedule.job.queue ?? null,
      schedule.job.maxAttempts ?? null,
      schedule.priority ?? schedule.job.priority ?? 0,
      `schedule:${schedule.name}`,
      ['keyed', `${dueFlag}${due.next_due_at.toISOString()}`],
    ],
  });
  return rows.length > 0;
}

const statement = `
  with moved as (
    update jobs_schedules
    set next_due_at = $3::timestamptz,
        last_due_at = case when $4::boolean then next_due_at else last_due_at end,
        last_fired_at = case when $4::boolean then now() else last_fired_at end
    where name = $1::text and next_due_at = $2::timestamptz
    returning name
  )
  select (graphile_worker.add_job(
    identifier => $5::text, payload => $6::json, queue_name => $7::text, max_attempts => coalesce($8::int, 10),
    job_key => $10::text, priority => $9::int, flags => $11::text[])).id is not null as fired
  from moved
  where $4::boolean
    and not exists (select 1 from graphile_worker._private_jobs where key = $10::text and locked_at is not null)`;
