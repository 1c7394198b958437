import type { VNode } from 'preact';
import type { CaptionedImage, Image, Rendition } from '../api/entities/media';
import { focalClasses } from '../domain/focal-point';

const MODERN = ['image/avif', 'image/webp'] as const;

interface PictureProps {
  image: Image;
  alt: string;
  /** How wide the image is shown, in the words of the `sizes` attribute. */
  sizes: string;
  /** The image that a reader sees first is fetched at once, others when they come near. */
  isFirst?: boolean;
}

/** An image in the forms and widths that exist; the original where there are none. */
export function Picture({ image, alt, sizes, isFirst = false }: PictureProps): VNode {
  const whole = image.formats.filter((rendition) => isWhole(image, rendition));
  const plain = whole.filter(({ mime }) => mime === 'image/jpeg' || mime === 'image/png');
  const fallback = plain
    .toSorted((left, right) => right.width - left.width)
    .find(({ width }) => width <= 1280);
  return (
    <picture>
      {MODERN.map((mime) => {
        const srcset = candidates(whole.filter((rendition) => rendition.mime === mime));
        return srcset && <source type={mime} srcset={srcset} sizes={sizes} />;
      })}
      <img
        src={fallback?.url ?? image.url}
        srcset={candidates(plain)}
        sizes={plain.length > 0 ? sizes : undefined}
        alt={alt}
        width={image.width ?? fallback?.width}
        height={image.height ?? fallback?.height}
        class={focalClasses(image.focalPoint) || undefined}
        loading={isFirst ? undefined : 'lazy'}
        fetchpriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}

/** A figure with its caption and credit. */
export function Figure({
  of,
  sizes,
  isFirst,
}: {
  of: CaptionedImage;
  sizes: string;
  isFirst?: boolean;
}): VNode {
  return (
    <figure>
      <Picture
        image={of.image}
        alt={of.alt ?? of.image.alternativeText ?? ''}
        sizes={sizes}
        isFirst={isFirst}
      />
      {(of.caption || of.credit) && (
        <figcaption>
          {of.caption} {of.credit && <span class="credit">{of.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** Renditions that were cropped to another shape would jump when the browser changes from one to the other. */
function isWhole(image: Image, { width, height }: Rendition): boolean {
  if (!image.width || !image.height) return true;
  return Math.abs(width / height - image.width / image.height) < 0.03;
}

function candidates(renditions: readonly Rendition[]): string | undefined {
  const byWidth = new Map(renditions.map((rendition) => [rendition.width, rendition.url]));
  if (byWidth.size === 0) return undefined;
  return [...byWidth]
    .sort(([left], [right]) => left - right)
    .map(([width, url]) => `${url.replaceAll(',', '%2C')} ${width}w`)
    .join(', ');
}
