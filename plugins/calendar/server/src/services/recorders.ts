import type { Knex } from 'knex';

/** Who did it: an account of the admin panel, a job, a programme, or a person outside. */
export interface Actor {
  kind: 'admin' | 'api' | 'job' | 'citizen' | 'system';
  id: string | null;
  name?: string;
}

/** What happened, for a ledger. */
export interface CalendarRecord {
  action:
    | 'version-saved'
    | 'deadlines-moved'
    | 'deadline-opened'
    | 'deadline-paused'
    | 'deadline-resumed'
    | 'deadline-extended'
    | 'deadline-completed'
    | 'deadline-cancelled';
  subject: { kind: string; id: string };
  actor: Actor;
  at: Date;
  before: unknown;
  after: unknown;
}

/** Runs in the transaction of the change, last; what it throws undoes the change. */
export type Recorder = (trx: Knex.Transaction, record: CalendarRecord) => Promise<void>;

export function createRecorders() {
  const recorders: Recorder[] = [];
  return {
    add(recorder: Recorder): void {
      recorders.push(recorder);
    },
    async record(trx: Knex.Transaction, record: CalendarRecord): Promise<void> {
      for (const recorder of recorders) await recorder(trx, record);
    },
  };
}

export type Recorders = ReturnType<typeof createRecorders>;
