export type FailureCode =
  | 'not-http'
  | 'credentials'
  | 'port'
  | 'private-address'
  | 'not-an-address'
  | 'unresolved'
  | 'too-many-redirects'
  | 'redirect-without-address'
  | 'timeout'
  | 'too-large'
  | 'encoding'
  | 'status'
  | 'network';

/** An answer that could not be had. `message` is for the editor; addresses and certificates are named in it. */
export class FetchFailure extends Error {
  readonly status: number | null;
  /** What the server asked for with 429 or 503, in seconds. */
  readonly retryAfter: number | null;

  readonly code: FailureCode;

  constructor(
    message: string,
    details: { code: FailureCode; status?: number | null; retryAfter?: number | null; cause?: unknown },
  ) {
    super(message, { cause: details.cause });
    this.name = 'FetchFailure';
    this.code = details.code;
    this.status = details.status ?? null;
    this.retryAfter = details.retryAfter ?? null;
  }
}
