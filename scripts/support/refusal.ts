/** A failure that the operator can mend: its message says what is wrong and what to do. Shown without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** Runs a command's `main`; a `Refusal` ends in exit 1 with its message, anything else with its stack as well. */
export function runCommand(main: () => Promise<number | undefined>): void {
  main().then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error: unknown) => {
      process.stderr.write(`[portal] ERROR: ${explain(error)}\n`);
      process.exit(1);
    },
  );
}

/** The message for an operator; errors of the operating system are given their usual remedy. */
export function explain(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC')
    return `the disk is full (${error.message}). Free some space and start again; nothing that was stored is lost.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `no permission to write (${error.message}). Run as the owner of that place, or set PORTAL_DATA_DIR to a folder that you own.`;
  }
  return error.stack ?? error.message;
}
