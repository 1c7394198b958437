/** How often a process that npm started looks whether npm is still there. */
const PARENT_CHECK_MS = 1_000;

/**
 * Resolves when this process should stop: on SIGTERM or SIGINT, and when the command in front of it is gone (killed commands must not leave
 * a server behind). A second signal ends the process at once.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = 0;
    const ask = () => {
      asked += 1;
      resolve();
    };
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, ask);
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent && asked === 0) ask();
    }, PARENT_CHECK_MS).unref();
  });
}
