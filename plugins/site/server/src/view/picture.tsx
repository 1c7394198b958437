import type { VNode } from 'preact';
import type { CaptionedImage, Image, Rendition } from '../api/entities/media';

/** What fills a phone. */
const LEAST_WIDTH = 400;
const MODERN = ['image/avif', 'image/webp'] as const;

interface PictureProps {
  image: Image;
  alt: string;
  /** How wide the image is shown, in the words of the `sizes` attribute. */
  sizes: string;
  /** Cut for a teaser, where that has been made. */
  isCard?: boolean;
  /** The image that a reader sees first is fetched at once, others when they come near. */
  isFirst?: boolean;
}

/** An image in the forms and widths that exist; the original where there are none. */
export function Picture({ image, alt, sizes, isCard = false, isFirst = false }: PictureProps): VNode {
  const cards = isCard ? image.formats.filter((rendition) => rendition.isCard) : [];
  const renditions = cards.length > 0 ? cards : image.formats.filter((rendition) => !rendition.isCard);
  const offered = isLargeEnough(image, renditions) ? renditions : [];
  const plain = offered.filter(({ mime }) => mime === 'image/jpeg' || mime === 'image/png');
  const fallback = plain
    .toSorted((left, right) => right.width - left.width)
    .find(({ width }) => width <= 1280);
  const shape = fallback ?? image;
  return (
    <picture>
      {MODERN.map((mime) => {
        const srcset = candidates(offered.filter((rendition) => rendition.mime === mime));
        return srcset && <source type={mime} srcset={srcset} sizes={sizes} />;
      })}
      <img
        src={fallback?.url ?? image.url}
        srcset={candidates(plain)}
        sizes={plain.length > 0 ? sizes : undefined}
        alt={alt}
        width={shape.width ?? undefined}
        height={shape.height ?? undefined}
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

/**
 * An image inside a text keeps the renditions that it had when it was put there, perhaps nothing but the thumbnail of the media library:
 * then the original is shown.
 */
function isLargeEnough(image: Image, renditions: readonly Rendition[]): boolean {
  const largest = Math.max(0, ...renditions.map(({ width }) => width));
  return largest >= Math.min(image.width ?? LEAST_WIDTH, LEAST_WIDTH);
}

function candidates(renditions: readonly Rendition[]): string | undefined {
  const byWidth = new Map(renditions.map((rendition) => [rendition.width, rendition.url]));
  if (byWidth.size === 0) return undefined;
  return [...byWidth]
    .sort(([left], [right]) => left - right)
    .map(([width, url]) => `${url.replaceAll(',', '%2C')} ${width}w`)
    .join(', ');
}
