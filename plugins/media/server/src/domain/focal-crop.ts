/** Where the eye should rest, in percent of width and height from the upper left; as the media library keeps it. */
export interface FocalPoint {
  x: number;
  y: number;
}

export interface CropBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The largest part of the image with the given aspect (width / height) whose middle lies as near to the focal point as the
 * edges allow; without one the image's own middle counts. Whole pixels, at least one each way.
 */
export function cropBox(width: number, height: number, aspect: number, focal: FocalPoint | null): CropBox {
  const isTooWide = width / height > aspect;
  const box = {
    width: clamp(Math.round(isTooWide ? height * aspect : width), 1, width),
    height: clamp(Math.round(isTooWide ? height : width / aspect), 1, height),
  };
  const { x, y } = focal ?? { x: 50, y: 50 };
  return {
    ...box,
    left: clamp(Math.round((width * x) / 100 - box.width / 2), 0, width - box.width),
    top: clamp(Math.round((height * y) / 100 - box.height / 2), 0, height - box.height),
  };
}

/** Reads what stands in the database, which older versions or imports may have written otherwise: null when it is no point. */
export function readFocalPoint(value: unknown): FocalPoint | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y } = value as Partial<Record<'x' | 'y', unknown>>;
  if (!isPercent(x) || !isPercent(y)) return null;
  return { x, y };
}

function isPercent(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
