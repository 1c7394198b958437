/** What a job in the queue is doing. A dead letter has used up its attempts: only a person can bring it back. */
export const jobStates = ['running', 'waiting', 'delayed', 'retrying', 'dead'] as const;
export type JobState = (typeof jobStates)[number];

/** The state of a row of `_private_jobs`, under the alias `jobs`. */
export const stateExpression = `
  case
    when jobs.locked_at is not null then 'running'
    when jobs.attempts >= jobs.max_attempts then 'dead'
    when jobs.attempts > 0 then 'retrying'
    when jobs.run_at > now() then 'delayed'
    else 'waiting'
  end`;
