import { Logger } from 'graphile-worker';
import type { JobLog } from '../contract';

/** The library's log in ours. Failed and finished jobs are told by `run-job`, which knows what becomes of them. */
export function queueLogger(log: JobLog): Logger {
  return new Logger(() => (level, message, meta) => {
    if (meta?.failure === true || meta?.success === true) return;
    if (level === 'error') log.error(`Jobs: ${message}`);
    else if (level === 'warning') log.warn(`Jobs: ${message}`);
    else log.debug(`Jobs: ${message}`);
  });
}

export function jobLog(log: JobLog, name: string, id: string): JobLog {
  const prefix = `[job ${name} ${id}]`;
  return {
    debug: (message) => log.debug(`${prefix} ${message}`),
    info: (message) => log.info(`${prefix} ${message}`),
    warn: (message) => log.warn(`${prefix} ${message}`),
    error: (message) => log.error(`${prefix} ${message}`),
  };
}
