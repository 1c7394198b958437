import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { LogicalDump } from './logical-dump';
import { Refusal } from './refusal';

/** A fixture is part of every clone for ever. */
const LARGEST_FIXTURE = 1_000_000;

/** Writes a dump, packed; throws a `Refusal` when it is too large to be kept. Answers its size in bytes. */
export function writeFixture(file: string, dump: LogicalDump): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const packed = brotliCompressSync(JSON.stringify(dump), { params });
  if (packed.length > LARGEST_FIXTURE) {
    throw new Refusal(
      `the database takes ${packed.length} bytes packed, more than ${LARGEST_FIXTURE}: take one with less content.`,
    );
  }
  writeFileSync(file, packed);
  return packed.length;
}

export function readFixture(file: string): LogicalDump {
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as LogicalDump;
}
