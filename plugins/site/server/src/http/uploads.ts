import type { RequestListener } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { request } from 'undici';

const PASSED_ON = [
  'content-type',
  'content-length',
  'content-range',
  'accept-ranges',
  'etag',
  'last-modified',
  'cache-control',
];
const PASSED_UP = ['range', 'if-none-match', 'if-modified-since', 'if-range'];
const PATIENCE_MS = 30_000;

/** Pictures and files of the portal that the site shows, when the site runs without it: fetched from there as they are asked for. */
export function uploadsFrom(base: string): RequestListener {
  return (asked, response) => {
    const headers: Record<string, string> = { 'accept-encoding': 'identity' };
    for (const name of PASSED_UP) {
      const value = asked.headers[name];
      if (typeof value === 'string') headers[name] = value;
    }
    const pass = async (): Promise<void> => {
      const answer = await request(new URL(asked.url ?? '/', base), {
        method: asked.method === 'HEAD' ? 'HEAD' : 'GET',
        headers,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      response.statusCode = answer.statusCode;
      for (const name of PASSED_ON) {
        const value = answer.headers[name];
        if (value) response.setHeader(name, value);
      }
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('content-security-policy', "default-src 'none'; sandbox");
      await pipeline(answer.body, response);
    };
    pass().catch(() => {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
  };
}

export function isUpload(url: string | undefined): boolean {
  return /^\/uploads\/(?!.*(\.\.|%2e%2e|\\|%5c))[^?#]+/i.test(url ?? '');
}
