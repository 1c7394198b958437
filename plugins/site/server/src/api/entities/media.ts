import { z } from 'zod';
import { safeExternal, safePath } from '../../domain/addresses';
import { oneOf, optionalText, text } from './text';

const source = z.object({
  url: z.string().transform((value, context) => {
    const address = safePath(value) ?? safeExternal(value);
    if (address) return address;
    context.addIssue({ code: 'custom', message: 'not an address' });
    return z.NEVER;
  }),
  width: z.number().positive().nullish(),
  height: z.number().positive().nullish(),
  mime: z.string().nullish(),
});

const sized = source.extend({
  width: z.number().positive(),
  height: z.number().positive(),
  mime: z.string().regex(/^image\/(avif|webp|jpeg|png)$/),
});

export type Rendition = z.output<typeof sized> & {
  /** Cut to 16:9 around what matters in the image, for teasers. */
  isCard: boolean;
};

/** The renditions of an image by their names; whatever is not an image of a known size is left out. */
const renditions = z
  .unknown()
  .optional()
  .transform((formats): Rendition[] => {
    const named = typeof formats === 'object' && formats !== null ? Object.entries(formats) : [];
    return named.flatMap(([name, value]) => {
      const read = sized.safeParse(value);
      return read.success ? [{ ...read.data, isCard: name.includes('-card-') }] : [];
    });
  });

export const image = source.extend({
  alternativeText: optionalText,
  caption: optionalText,
  formats: renditions,
});
export type Image = z.output<typeof image>;

export const captionedImage = z
  .object({ image: oneOf(image), alt: optionalText, caption: optionalText, credit: optionalText })
  .transform(({ image: picture, ...rest }, context) => {
    if (picture) return { ...rest, image: picture };
    context.addIssue({ code: 'custom', message: 'no image' });
    return z.NEVER;
  });
export type CaptionedImage = z.output<typeof captionedImage>;

export const file = source.extend({
  name: text,
  ext: optionalText,
  size: z.number().nonnegative().nullish(),
});
export type File = z.output<typeof file>;

/** The fields of an image that pages need. */
export const imageFields = {
  fields: ['url', 'width', 'height', 'mime', 'alternativeText', 'caption', 'formats'],
};

export const captionedImagePopulate = { populate: { image: imageFields } };

export const fileFields = { fields: ['url', 'mime', 'name', 'ext', 'size'] };
