import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const SMALLEST = 860; // below this the frame of the network packet is not filled anyway
const REMEMBERED = 300;

export type Encoding = 'br' | 'gzip';

/** The best encoding that a visitor's browser accepts. A weight of zero refuses one. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const accepted = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
      return [name.trim(), Number(weight ?? 1)] as const;
    }),
  );
  return (['br', 'gzip'] as const).find((encoding) => (accepted.get(encoding) ?? 0) > 0);
}

/** Compresses bodies, and remembers by their tag what it compressed last: the same page is asked for again and again. */
export function createEncoder() {
  const remembered = new Map<string, Buffer>();
  return async (body: Buffer, etag: string, encoding: Encoding): Promise<Buffer | undefined> => {
    if (body.length < SMALLEST) return undefined;
    const key = `${encoding} ${etag}`;
    const known = remembered.get(key);
    if (known) return known;
    const encoded =
      encoding === 'br' ? await toBrotli(body, brotliSettings(body.length)) : await toGzip(body);
    remembered.set(key, encoded);
    for (const oldest of remembered.keys()) {
      if (remembered.size <= REMEMBERED) break;
      remembered.delete(oldest);
    }
    return encoded;
  };
}

function brotliSettings(size: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  };
}
