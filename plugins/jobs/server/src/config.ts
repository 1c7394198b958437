import { z } from 'zod';

/** Settings of the plugin (`config/plugins.ts`, key `jobs`). */
const settings = z.strictObject({
  /** Jobs that this process runs at the same time: most of them wait for somebody's answer. */
  concurrency: z.int().min(1).max(64).default(8),
  /** How often a worker looks for jobs whose time has come; new ones are announced and start at once. */
  pollMilliseconds: z.int().min(100).default(1000),
  /** How often workers look for others that died. */
  sweepMilliseconds: z.int().min(100).default(2000),
  /** At the end of the process: how long running jobs may finish undisturbed ... */
  finishMilliseconds: z.int().min(0).default(1000),
  /** ... and then, their signal aborted, how long they have to give up. */
  abandonMilliseconds: z.int().min(0).default(2500),
});

export type JobsSettings = z.output<typeof settings>;

export const readSettings = (value: unknown): JobsSettings => settings.parse(value ?? {});

export default {
  default: {},
  validator(value: unknown): void {
    readSettings(value);
  },
};
