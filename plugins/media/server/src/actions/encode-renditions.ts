import sharp, { type OutputInfo } from 'sharp';
import type { MediaSettings } from '../config';
import type { FocalPoint } from '../domain/focal-crop';
import { type PlannedRendition, planRenditions } from '../domain/rendition-plan';
import { type UploadRefusal, whyNotImage } from '../domain/upload-rules';

/** Why an image has no renditions. `animated` is no fault: it is shown as it is. */
export type NoRenditions = UploadRefusal | 'animated' | 'vector' | 'missing' | 'failed';

export interface EncodedRendition extends PlannedRendition {
  bytes: Buffer;
}

export type Preparation =
  | { kind: 'none'; reason: NoRenditions }
  | { kind: 'planned'; plan: PlannedRendition[]; encode: (rendition: PlannedRendition) => Promise<Buffer> };

/**
 * Reads the image and plans its renditions. It is unpacked once, upright, in sRGB with eight bits a channel and without
 * metadata, no larger than the largest rendition needs; every rendition is made from that.
 */
export async function prepareRenditions(
  original: Buffer,
  focal: FocalPoint | null,
  settings: MediaSettings,
): Promise<Preparation> {
  const facts = await readFacts(original);
  if ('reason' in facts) return { kind: 'none', reason: facts.reason };
  const { width, height } = facts;
  const refusals = whyNotImage(
    { ...facts, frames: 1 },
    { pixels: settings.maxPixels, side: settings.maxSide },
  );
  if (refusals[0]) return { kind: 'none', reason: refusals[0] };

  const plan = planRenditions(width, height, focal);
  const base = await unpack(original, widthNeeded(plan, width), settings);
  if (!base) return { kind: 'none', reason: 'unreadable-image' };
  const scale = base.info.width / width;
  return {
    kind: 'planned',
    plan,
    encode: (rendition) => encode(base, rendition, scale, settings),
  };
}

async function readFacts(
  original: Buffer,
): Promise<{ width: number; height: number } | { reason: NoRenditions }> {
  try {
    const { format, pages, width, height, autoOrient } = await sharp(original, {
      limitInputPixels: false,
    }).metadata();
    if (format === 'svg') return { reason: 'vector' };
    if ((pages ?? 1) > 1 && format !== 'tiff') return { reason: 'animated' };
    return { width: autoOrient?.width ?? width, height: autoOrient?.height ?? height };
  } catch {
    return { reason: 'unreadable-image' };
  }
}

/** Cropped renditions are cut from the base, so it must be wide enough for the part that they show. */
function widthNeeded(plan: PlannedRendition[], width: number): number {
  const needed = plan.map(({ crop, width: wanted }) =>
    crop ? Math.ceil((wanted * width) / crop.width) : wanted,
  );
  return Math.min(width, Math.max(1, ...needed));
}

interface Unpacked {
  data: Buffer;
  info: OutputInfo;
}

async function unpack(
  original: Buffer,
  width: number,
  { maxPixels }: MediaSettings,
): Promise<Unpacked | null> {
  try {
    return await sharp(original, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true })
      .timeout({ seconds: 60 })
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
  } catch {
    return null;
  }
}

function encode(
  { data, info }: Unpacked,
  rendition: PlannedRendition,
  scale: number,
  settings: MediaSettings,
): Promise<Buffer> {
  const { width, height, channels } = info;
  const image = sharp(data, { raw: { width, height, channels } });
  if (rendition.crop) image.extract(scaledBox(rendition.crop, scale, info));
  image.resize({ width: rendition.width, height: rendition.height, fit: 'fill' });
  if (rendition.format === 'avif')
    return image.avif({ quality: settings.avifQuality, effort: settings.avifEffort }).toBuffer();
  if (rendition.format === 'webp') return image.webp({ quality: settings.webpQuality }).toBuffer();
  return image
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: settings.jpegQuality, mozjpeg: true })
    .toBuffer();
}

function scaledBox(
  crop: NonNullable<PlannedRendition['crop']>,
  scale: number,
  { width, height }: OutputInfo,
) {
  const left = Math.min(Math.round(crop.left * scale), width - 1);
  const top = Math.min(Math.round(crop.top * scale), height - 1);
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(crop.width * scale), width - left)),
    height: Math.max(1, Math.min(Math.round(crop.height * scale), height - top)),
  };
}
