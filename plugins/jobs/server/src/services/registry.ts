import type { Job, Schedule } from '../contract';
import { assertTiming } from '../domain/timing';

const namePattern = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;

/** What this process can run. Names are unique, so that a job in the database means one thing. */
export function createRegistry() {
  const jobs = new Map<string, Job>();
  const schedules = new Map<string, Schedule>();
  return {
    jobs: jobs as ReadonlyMap<string, Job>,
    schedules: schedules as ReadonlyMap<string, Schedule>,

    addJob(job: Job): void {
      claim(jobs, 'job', job);
    },

    addSchedule(schedule: Schedule): void {
      if (jobs.get(schedule.job.name) !== schedule.job) {
        throw new Error(
          `Schedule ${schedule.name} makes the job ${schedule.job.name}, which is not registered`,
        );
      }
      assertTiming(schedule.name, schedule);
      schedule.job.payload.parse(schedule.payload);
      claim(schedules, 'schedule', schedule);
    },
  };
}

export type Registry = ReturnType<typeof createRegistry>;

function claim<Named extends { name: string }>(names: Map<string, Named>, what: string, named: Named): void {
  if (!namePattern.test(named.name))
    throw new Error(`The ${what} name ${named.name} is not of the form plugin.verb-noun`);
  if (names.has(named.name)) throw new Error(`The ${what} ${named.name} is defined twice`);
  names.set(named.name, named);
}
