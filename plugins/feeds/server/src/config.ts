import { z } from 'zod';
import { MAX_DOCUMENT_BYTES } from './domain/reading/read-feed';

/** Settings of the plugin (`config/plugins.ts`, key `feeds`). What may be read of the own network stands in `FEEDS_ALLOW_PRIVATE`. */
const settings = z.strictObject({
  connectMilliseconds: z.int().min(100).default(8000),
  /** Without a byte for so long, an answer is given up. */
  idleMilliseconds: z.int().min(100).default(15_000),
  totalMilliseconds: z.int().min(100).default(30_000),
  /** Requests at a time to one host of the internet; the demo's feed server stands for many hosts. */
  requestsPerHost: z.int().min(1).max(16).default(2),
  requestsPerAllowedHost: z.int().min(1).max(64).default(12),
  redirects: z.int().min(0).max(20).default(5),
  packedBytes: z
    .int()
    .min(1024)
    .default(8 * 1024 * 1024),
  unpackedBytes: z.int().min(1024).max(MAX_DOCUMENT_BYTES).default(MAX_DOCUMENT_BYTES),
});

export type FeedsSettings = z.output<typeof settings>;

export const readSettings = (value: unknown): FeedsSettings => settings.parse(value ?? {});

export default {
  default: {},
  validator(value: unknown): void {
    readSettings(value);
  },
};
