import type { Dispatcher } from 'undici';
import { freshSeconds, type HeaderReader, retryAfterSeconds } from '../domain/polling/http-freshness';
import { type AllowedHosts, hostAndPort, whyNotFetch } from '../domain/polling/public-address';
import { type Hop, type Move, permanentMove } from '../domain/polling/redirects';
import { FetchFailure } from './fetch-failure';
import type { HostLimit } from './host-limit';
import { type BodyLimits, unpackBody } from './unpack-body';

export interface FetchGround {
  agent: Dispatcher;
  allowed: AllowedHosts;
  hosts: HostLimit;
  userAgent: string;
  totalMilliseconds: number;
  redirects: number;
  body: BodyLimits;
  clock: () => Date;
}

/** What the last answer said of itself, sent back to learn whether it still holds. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export interface Answer {
  kind: 'document' | 'unchanged' | 'gone';
  url: string;
  bytes: Buffer;
  contentType: string | null;
  validators: Validators;
  freshSeconds: number | null;
  move: Move | null;
  milliseconds: number;
}

const NO_BODY = Buffer.alloc(0);
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/**
 * Asks a portal for its feed: conditional, vetted anew on every hop, limited in time and size. Throws `FetchFailure`.
 * 304 and 410 are answers, every other status but 200 (and 203, 226) is a failure.
 */
export async function fetchFeed(
  ground: FetchGround,
  address: string,
  known: Validators,
  signal?: AbortSignal,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(ground.totalMilliseconds);
  const stop = signal ? AbortSignal.any([signal, timeout]) : timeout;
  try {
    return await follow(ground, address, known, stop);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw asFailure(error, timeout.aborted);
  }
}

async function follow(
  ground: FetchGround,
  address: string,
  known: Validators,
  signal: AbortSignal,
): Promise<Answer> {
  const hops: Hop[] = [];
  // Of the answers alone: waiting for a place in line is no fault of the portal.
  let milliseconds = 0;
  for (let url = address; ; ) {
    const refusal = whyNotFetch(url, ground.allowed);
    if (refusal) throw new FetchFailure(refusalText(refusal, url), { code: refusal });
    const release = await ground.hosts.enter(hostAndPort(new URL(url)), signal);
    const begun = performance.now();
    try {
      const response = await request(ground, url, known, signal);
      const target = redirectTarget(response, url);
      if (target === null) {
        const answer = await readAnswer(ground, response, url);
        milliseconds += performance.now() - begun;
        return { ...answer, move: permanentMove(hops), milliseconds: Math.round(milliseconds) };
      }
      await response.body.dump({ limit: 64 * 1024 });
      milliseconds += performance.now() - begun;
      hops.push({ status: response.statusCode, from: url, to: target });
      if (hops.length > ground.redirects)
        throw new FetchFailure(`it redirects more than ${ground.redirects} times`, {
          code: 'too-many-redirects',
        });
      url = target;
    } finally {
      release();
    }
  }
}

function request(
  ground: FetchGround,
  url: string,
  known: Validators,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const { origin, pathname, search } = new URL(url);
  return ground.agent.request({
    origin,
    path: pathname + search,
    method: 'GET',
    signal,
    headers: {
      accept: ACCEPT,
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'vi, en;q=0.5',
      'user-agent': ground.userAgent,
      ...(known.etag ? { 'if-none-match': known.etag } : {}),
      ...(known.lastModified ? { 'if-modified-since': known.lastModified } : {}),
    },
  });
}

function redirectTarget(response: Dispatcher.ResponseData, url: string): string | null {
  if (![301, 302, 303, 307, 308].includes(response.statusCode)) return null;
  const location = headersOf(response)('location');
  if (!location || !URL.canParse(location, url)) {
    throw new FetchFailure('it redirects without saying where', {
      code: 'redirect-without-address',
      status: response.statusCode,
    });
  }
  const target = new URL(location, url);
  target.hash = '';
  return target.href;
}

async function readAnswer(
  ground: FetchGround,
  response: Dispatcher.ResponseData,
  url: string,
): Promise<Omit<Answer, 'move' | 'milliseconds'>> {
  const header = headersOf(response);
  const common = {
    url,
    contentType: header('content-type'),
    validators: { etag: header('etag'), lastModified: header('last-modified') },
    freshSeconds: freshSeconds(header, ground.clock()),
  };
  const { statusCode: status } = response;
  if (status === 200 || status === 203 || status === 226) {
    const bytes = await unpackBody(response.body, header('content-encoding'), ground.body);
    return { kind: 'document', bytes, ...common };
  }
  await response.body.dump({ limit: 64 * 1024 });
  if (status === 304) return { kind: 'unchanged', bytes: NO_BODY, ...common };
  if (status === 410) return { kind: 'gone', bytes: NO_BODY, ...common };
  const retryAfter =
    status === 429 || status === 503 ? retryAfterSeconds(header('retry-after'), ground.clock()) : null;
  throw new FetchFailure(`the server answers ${status}`, { code: 'status', status, retryAfter });
}

function headersOf(response: Dispatcher.ResponseData): HeaderReader {
  return (name) => {
    const value = response.headers[name];
    return (Array.isArray(value) ? value.join(', ') : value)?.trim() || null;
  };
}

const refusalText = (code: string, url: string): string =>
  ({
    'not-http': `only http and https are read, not ${url.slice(0, 100)}`,
    credentials: 'the address carries a user name or password',
    port: `the port of ${url.slice(0, 100)} is none on which portals are read`,
    'private-address': `${url.slice(0, 100)} is not on the public internet`,
  })[code] ?? `this is no address: ${url.slice(0, 100)}`;

function asFailure(error: unknown, timedOut: boolean): FetchFailure {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof FetchFailure) return at;
  const {
    name = '',
    message = String(error),
    code = '',
  } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (timedOut || /TIMEOUT|TimeoutError/.test(`${name} ${code}`))
    return new FetchFailure('no whole answer came in time', { code: 'timeout', cause: error });
  return new FetchFailure(`no connection: ${code || message}`.slice(0, 300), {
    code: 'network',
    cause: error,
  });
}
