import { z } from 'zod';
import { blocks } from './blocks';
import { image, imageFields } from './media';
import { listOf, oneOf, optionalDate, optionalText, text } from './text';

export const seo = z.object({
  metaTitle: optionalText,
  metaDescription: optionalText,
  image: oneOf(image),
  noindex: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
});
export type Seo = z.output<typeof seo>;
export const seoPopulate = { populate: { image: imageFields } };

/** The same text in the other language, for the switch and for search engines. */
export const translation = z.object({ slug: z.string(), locale: z.string() });
export type Translation = z.output<typeof translation>;

export const page = z.object({
  title: text,
  slug: z.string(),
  body: blocks,
  updatedAt: optionalDate,
  seo: oneOf(seo),
  localizations: listOf(translation),
});
export type StaticPage = z.output<typeof page>;
