/**
 * What may be uploaded: content types that are told from the bytes, each with the extension under which it is stored. SVG
 * is not among them (it can carry scripts), nor is anything that a browser would run or render as a page.
 */
const allowedTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'image/jpeg': '.jpg',
    'image/png': '.png',
    'image/webp': '.webp',
    'image/avif': '.avif',
    'image/gif': '.gif',
    'application/pdf': '.pdf',
    'video/mp4': '.mp4',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': '.pptx',
  }),
);

/** Word, Excel and PowerPoint before 2007 share one container: here, and only here, the name decides which it is. */
const oldOfficeContainer = 'application/x-cfb';
const oldOfficeTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.doc': 'application/msword',
    '.xls': 'application/vnd.ms-excel',
    '.ppt': 'application/vnd.ms-powerpoint',
  }),
);

export interface StoredType {
  mime: string;
  extension: string;
}

/** Under which type and extension content of the type `detected` is stored, or null when it may not be. */
export function storedTypeOf(detected: string | undefined, extension: string): StoredType | null {
  if (detected === oldOfficeContainer) {
    const mime = oldOfficeTypes.get(extension.toLowerCase());
    return mime ? { mime, extension: extension.toLowerCase() } : null;
  }
  const stored = detected === undefined ? undefined : allowedTypes.get(detected);
  return detected !== undefined && stored !== undefined ? { mime: detected, extension: stored } : null;
}

export interface ImageFacts {
  width: number;
  height: number;
  /** Frames of an animation; 1 for a picture. */
  frames: number;
}

export interface ImageLimits {
  /** Of one frame, and of all frames of an animation together. */
  pixels: number;
  /** Of either side. */
  side: number;
}

export type UploadRefusal =
  | 'type-not-allowed'
  | 'other-type'
  | 'too-large'
  | 'empty'
  | 'unreadable-image'
  | 'too-many-pixels';

/** A file that is replaced keeps its address, and with it its extension: only content of the same type may take its place. */
export function whyNotInPlaceOf(storedExtension: string, newName: string): UploadRefusal[] {
  const newExtension = newName.slice(newName.lastIndexOf('.'));
  return plainExtension(storedExtension) === plainExtension(newExtension) ? [] : ['other-type'];
}

function plainExtension(extension: string): string {
  return extension.toLowerCase().replace(/^\.jpeg?$/, '.jpg');
}

/** Why an image may not be stored; empty when it may. */
export function whyNotImage({ width, height, frames }: ImageFacts, limits: ImageLimits): UploadRefusal[] {
  if (!(width > 0 && height > 0)) return ['unreadable-image'];
  if (width > limits.side || height > limits.side) return ['too-many-pixels'];
  return width * height * Math.max(1, frames) > limits.pixels ? ['too-many-pixels'] : [];
}
