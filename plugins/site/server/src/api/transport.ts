/** What the site may ask: the public HTTP API, by path (`/api/...`), and nothing else. */
export interface ApiAnswer {
  status: number;
  retryAfter?: string;
  body: string;
}

export interface ApiRequest {
  headers: Record<string, string>;
  /** The visitor's address, so that limits count visitors and not the site. */
  address?: string;
}

export type Api = (path: string, request: ApiRequest) => Promise<ApiAnswer>;

/** The API cannot answer now; the visitor is asked to come back after `retryAfter` seconds. */
export class ApiUnavailable extends Error {
  override readonly name = 'ApiUnavailable';

  /** Seconds. */
  readonly retryAfter: number;

  constructor(message: string, { retryAfter = 30, cause }: ErrorOptions & { retryAfter?: number } = {}) {
    super(message, { cause });
    this.retryAfter = retryAfter;
  }
}

/** The API answered something that the site did not expect: a mistake of ours, to be found in the log. */
export class ApiMisunderstood extends Error {
  override readonly name = 'ApiMisunderstood';
}

/** The API cannot answer what the visitor asked: 400, with a reason that the visitor can read. */
export class ApiRefused extends Error {
  override readonly name = 'ApiRefused';
}
