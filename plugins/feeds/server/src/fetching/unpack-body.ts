import type { Readable, Transform } from 'node:stream';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchFailure } from './fetch-failure';

export interface BodyLimits {
  packedBytes: number;
  unpackedBytes: number;
}

const MOST_LAYERS = 2;

/**
 * A response body unpacked, as bytes. Stops as soon as either size is passed: a bomb costs no more than the limit. A body
 * that ends early is given as far as it goes: the reader says what is missing.
 */
export async function unpackBody(
  body: Readable,
  contentEncoding: string | null,
  limits: BodyLimits,
): Promise<Buffer> {
  const encodings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity');
  if (encodings.length > MOST_LAYERS)
    throw new FetchFailure(`the body is packed ${encodings.length} times over`, { code: 'encoding' });
  const packed = await collect(body, [], limits.packedBytes);
  if (encodings.length === 0) return packed;
  const unpacked = await unpack(packed, encodings.reverse(), limits.unpackedBytes);
  return unpacked;
}

async function unpack(packed: Buffer, encodings: readonly string[], limit: number): Promise<Buffer> {
  let bytes = packed;
  for (const encoding of encodings) {
    // Some servers announce a packing and send the plain text.
    if (looksPlain(bytes)) return bytes;
    bytes = await collect(streamOf(bytes), [unpackerFor(encoding, bytes)], limit);
  }
  return bytes;
}

function unpackerFor(encoding: string, bytes: Buffer): Transform {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip({ finishFlush: SYNC_FLUSH });
  if (encoding === 'br') return createBrotliDecompress();
  // RFC 9110 means zlib by "deflate"; some servers send it bare. The first byte tells.
  if (encoding === 'deflate')
    return ((bytes[0] ?? 0) & 0x0f) === 8
      ? createInflate({ finishFlush: SYNC_FLUSH })
      : createInflateRaw({ finishFlush: SYNC_FLUSH });
  throw new FetchFailure(`the body is packed in an unknown way: ${encoding.slice(0, 40)}`, {
    code: 'encoding',
  });
}

/** zlib's Z_SYNC_FLUSH: what a cut stream holds is given out instead of an error. */
const SYNC_FLUSH = 2;

const looksPlain = (bytes: Buffer): boolean =>
  /^[\s\ufeff]*[<{]/.test(bytes.subarray(0, 64).toString('utf8'));

async function* chunksOf(bytes: Buffer): AsyncGenerator<Buffer> {
  const size = 64 * 1024;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const streamOf = (bytes: Buffer): AsyncGenerator<Buffer> => chunksOf(bytes);

async function collect(
  source: Readable | AsyncGenerator<Buffer>,
  through: Transform[],
  limit: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      chunks.push(chunk);
      done(
        length > limit
          ? new FetchFailure(`the answer is larger than ${Math.round(limit / 1_048_576)} MB`, {
              code: 'too-large',
            })
          : null,
      );
    },
  });
  try {
    await pipeline([source, ...through, sink] as unknown as [Readable, Transform, Writable]);
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (/^(?:Z_|ERR_BROTLI|ERR__ERROR)/.test(code) || /brotli/i.test(code)) {
      throw new FetchFailure('the packed body is damaged', { code: 'encoding', cause: error });
    }
    throw error;
  }
  return Buffer.concat(chunks, length);
}
