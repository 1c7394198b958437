import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileTypeFromFile } from 'file-type';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { type ImageLimits, storedTypeOf, type UploadRefusal, whyNotImage } from '../domain/upload-rules';

/** A file as the body parser hands it over, and as seeds and imports build it. */
export interface IncomingFile {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  size: number;
  /** Read by the media library instead of what the client declared. */
  detectedMimeType?: string;
}

export interface UploadLimits extends ImageLimits {
  bytes: number;
}

/**
 * Decides by content, whatever the file is called, whether it may be stored. An allowed file gets the name and type that
 * its content has (a page called `photo.jpg` is refused, a picture called `page.html` becomes `page.jpg`), and an image
 * loses what its camera wrote into it. Returns the reasons for refusal; none when it was let through.
 */
export async function inspectUpload(
  file: IncomingFile,
  folder: string,
  limits: UploadLimits,
): Promise<UploadRefusal[]> {
  const { size } = await stat(file.filepath);
  if (size === 0) return ['empty'];
  if (size > limits.bytes) return ['too-large'];

  const name = file.originalFilename ?? 'file';
  const extension = path.extname(name);
  const stored = storedTypeOf((await fileTypeFromFile(file.filepath))?.mime, extension);
  if (!stored) return ['type-not-allowed'];

  file.detectedMimeType = stored.mime;
  file.mimetype = stored.mime;
  file.originalFilename = `${path.basename(name, extension) || 'file'}${stored.extension}`;
  return stored.mime.startsWith('image/') ? inspectImage(file, folder, limits) : [];
}

async function inspectImage(
  file: IncomingFile,
  folder: string,
  limits: UploadLimits,
): Promise<UploadRefusal[]> {
  try {
    const metadata = await sharp(file.filepath, { limitInputPixels: false }).metadata();
    const facts = { width: metadata.width, height: metadata.height, frames: metadata.pages ?? 1 };
    const refusals = whyNotImage(facts, limits);
    if (refusals.length > 0) return refusals;
    if (saysMoreThanItShows(metadata)) await rewriteWithoutMetadata(file, folder, metadata, limits);
    return [];
  } catch {
    return ['unreadable-image'];
  }
}

/** Camera data (place, time, device, owner), or an orientation that viewers must know to show it upright. */
function saysMoreThanItShows({ exif, xmp, iptc, orientation, comments }: Metadata): boolean {
  return Boolean(exif ?? xmp ?? iptc) || (orientation ?? 1) > 1 || (comments?.length ?? 0) > 0;
}

/** Upright and without metadata, in the format it had, nearly lossless. Most images of ours have none and keep their bytes. */
async function rewriteWithoutMetadata(
  file: IncomingFile,
  folder: string,
  { format, pages, hasProfile }: Metadata,
  limits: UploadLimits,
): Promise<void> {
  const animated = (pages ?? 1) > 1;
  const image = sharp(file.filepath, { animated, limitInputPixels: limits.pixels }).timeout({ seconds: 60 });
  // An animation has no orientation, and turning one would tear its frames apart.
  if (!animated) image.autoOrient();
  if (hasProfile) image.keepIccProfile();
  const target = path.join(folder, path.basename(file.filepath));
  const { size } = await withFormat(image, format).toFile(target);
  file.filepath = target;
  file.size = size;
}

function withFormat(image: Sharp, format: Metadata['format']): Sharp {
  if (format === 'jpeg') return image.jpeg({ quality: 92 });
  if (format === 'png') return image.png();
  if (format === 'webp') return image.webp({ quality: 92 });
  if (format === 'gif') return image.gif();
  return image.avif({ quality: 75, effort: 2 });
}
