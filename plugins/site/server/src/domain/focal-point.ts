/** Where the important part of an image lies, in hundredths from its left and top. */
export interface FocalPoint {
  x: number;
  y: number;
}

/** Class names that keep a focal point in view when an image is cropped: inline styles are forbidden by the site's own policy. */
export function focalClasses(point: FocalPoint | undefined): string {
  if (!point) return '';
  const step = (value: number): number => Math.round(Math.min(100, Math.max(0, value)) / 10);
  return `fx-${step(point.x)} fy-${step(point.y)}`;
}
