import { openWorkerSession, type WorkerGround, type WorkerSession } from './worker-session';

const longestPause = 30_000;

/**
 * Keeps this process working from `start` to `stop`: when a session is lost (the database restarted, the network broke), a
 * new one is opened, under a new name.
 */
export function createWorkers(ground: () => WorkerGround, mayWork: () => boolean) {
  let wanted = false;
  let session: WorkerSession | null = null;
  let opening: Promise<void> | null = null;
  let retry: NodeJS.Timeout | null = null;
  let failures = 0;

  const open = async (): Promise<void> => {
    const current = ground();
    try {
      session = await openWorkerSession(current, (error) => {
        current.log.error(`Jobs: the worker session was lost and will be opened again: ${error.message}`);
        void reopen();
      });
      failures = 0;
    } catch (error) {
      current.log.error(`Jobs: cannot work: ${error instanceof Error ? error.message : String(error)}`);
      scheduleRetry();
    }
  };

  const reopen = async (): Promise<void> => {
    const lost = session;
    session = null;
    await lost?.stop();
    scheduleRetry();
  };

  const scheduleRetry = (): void => {
    if (!wanted) return;
    failures += 1;
    retry = setTimeout(
      () => {
        retry = null;
        opening = open();
      },
      Math.min(longestPause, 500 * 2 ** failures),
    );
  };

  return {
    /** Why this process cannot work although it should; the moments of the first opening are no trouble. */
    trouble(): string | undefined {
      return wanted && !session && failures > 0
        ? 'the workers have no connection to the database'
        : undefined;
    },

    async start(): Promise<void> {
      if (wanted || !mayWork()) return;
      wanted = true;
      opening = open();
      await opening;
    },

    async stop(): Promise<void> {
      if (!wanted) return;
      wanted = false;
      if (retry) clearTimeout(retry);
      await opening;
      const last = session;
      session = null;
      await last?.stop();
    },
  };
}

export type Workers = ReturnType<typeof createWorkers>;
