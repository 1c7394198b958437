import { z } from 'zod';

/** Settings of the plugin (`config/plugins.ts`, key `media`). */
const settings = z.strictObject({
  /** The largest image, in pixels: a small file can unpack to gigabytes. */
  maxPixels: z.int().min(1_000_000).max(268_000_000).default(80_000_000),
  /** The longest side, in pixels. */
  maxSide: z.int().min(1000).max(65_535).default(16_000),
  /** Encoders' quality, 1 to 100. */
  avifQuality: z.int().min(1).max(100).default(50),
  webpQuality: z.int().min(1).max(100).default(75),
  jpegQuality: z.int().min(1).max(100).default(78),
  /** 0 to 9: AVIF takes twenty times as long at full effort, for about a tenth of the size. */
  avifEffort: z.int().min(0).max(9).default(1),
});

export type MediaSettings = z.output<typeof settings>;

export const readSettings = (value: unknown): MediaSettings => settings.parse(value ?? {});

export default {
  default: {},
  validator(value: unknown): void {
    readSettings(value);
  },
};
