/** Thrown by a job that no retry can help: it goes to the dead letters at once. */
export class NoRetry extends Error {
  override readonly name = 'NoRetry';
}

/** Thrown by a job that knows when to try again, for example after a `Retry-After`. It costs an attempt. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
  constructor(
    message: string,
    /** How long to wait. */
    readonly seconds: number,
  ) {
    super(message);
  }
}

/** The reason of an aborted signal: the process is stopping, the job is put back without loss of an attempt. */
export class JobCancelled extends Error {
  override readonly name = 'JobCancelled';
}

/** What is written down about a job whose `run` threw. */
export type Outcome =
  | { kind: 'put-back' }
  | { kind: 'retry'; error: string; delaySeconds: number }
  | { kind: 'dead'; error: string };

interface FailedAttempt {
  error: unknown;
  attempt: number;
  maxAttempts: number;
  /** The process is stopping: whatever was thrown, the work was cut off from outside. */
  stopping: boolean;
  backoff?: ((attempt: number) => number) | undefined;
  /** A number in [0, 1): jobs that failed together must not come back together. */
  random: number;
}

/** Retry, dead letter or put back? Never sooner than a second, so that no failing job spins. */
export function outcomeOf({
  error,
  attempt,
  maxAttempts,
  stopping,
  backoff,
  random,
}: FailedAttempt): Outcome {
  if (stopping) return { kind: 'put-back' };
  const text = errorText(error);
  if (error instanceof NoRetry || attempt >= maxAttempts) return { kind: 'dead', error: text };

  const seconds =
    error instanceof RetryLater ? error.seconds : (backoff?.(attempt) ?? defaultBackoff(attempt, random));
  return { kind: 'retry', error: text, delaySeconds: Math.max(1, Number.isFinite(seconds) ? seconds : 1) };
}

/** About e, e², e³ ... seconds, six hours from the tenth attempt on, each up to a fifth longer. */
export function defaultBackoff(attempt: number, random: number): number {
  return Math.exp(Math.min(attempt, 10)) * (1 + random / 5);
}

const longestError = 4000;

/** Message and stack, without NUL (PostgreSQL refuses it) and short enough to read. What a job says on purpose needs no stack. */
export function errorText(error: unknown): string {
  const text = (error instanceof Error ? textOf(error) : String(error)).replaceAll('\u0000', '\uFFFD');
  return text.slice(0, longestError) || 'Failed without a message';
}

function textOf(error: Error): string {
  if (error instanceof NoRetry || error instanceof RetryLater) return error.message;
  return error.stack ?? `${error.name}: ${error.message}`;
}
