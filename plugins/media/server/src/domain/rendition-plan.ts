import { type CropBox, cropBox, type FocalPoint } from './focal-crop';

export const renditionFormats = ['avif', 'webp', 'jpeg'] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

export interface PlannedRendition {
  /** The key in the media object's `formats`: `avif-640`, or `avif-card-400` for a cropped one. */
  key: string;
  format: RenditionFormat;
  width: number;
  height: number;
  /** The part of the image that it shows; null for all of it. */
  crop: CropBox | null;
}

/** Widths of the whole image, for a `<picture>`'s srcset. */
const wholeWidths = [320, 640, 1024, 1600];

/** Cropped ones: for lists in which all pictures stand in frames of one shape. */
const crops = [{ name: 'card', aspect: 16 / 9, widths: [400, 800] }] as const;

/**
 * The renditions of an image of `width` x `height` pixels as people see it (after its orientation). Nothing is ever larger
 * than the image: one that is smaller than the widest is offered once in its own width.
 */
export function planRenditions(width: number, height: number, focal: FocalPoint | null): PlannedRendition[] {
  const whole = offeredWidths(wholeWidths, width).map((wanted) => ({
    name: String(wanted),
    width: wanted,
    height: Math.max(1, Math.round((height * wanted) / width)),
    crop: null,
  }));
  const cropped = crops.flatMap(({ name, aspect, widths }) => {
    const box = cropBox(width, height, aspect, focal);
    return offeredWidths(widths, box.width).map((wanted) => ({
      name: `${name}-${wanted}`,
      width: wanted,
      height: Math.max(1, Math.round(wanted / aspect)),
      crop: box,
    }));
  });
  return [...whole, ...cropped].flatMap(({ name, ...rendition }) =>
    renditionFormats.map((format) => ({ key: `${format}-${name}`, format, ...rendition })),
  );
}

/** The wanted widths that the image has, and its own when it lies between two of them. */
function offeredWidths(wanted: readonly number[], available: number): number[] {
  const fitting = wanted.filter((width) => width <= available);
  const isBetween = fitting.length < wanted.length && fitting.at(-1) !== available;
  return isBetween ? [...fitting, available] : fitting;
}

const renditionKey = /^(avif|webp|jpeg)-([a-z]+-)?\d+$/;

/** Tells our renditions in `formats` from the thumbnail that the media library makes for itself. */
export function isRenditionKey(key: string): boolean {
  return renditionKey.test(key);
}
