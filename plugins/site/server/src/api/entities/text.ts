import { z } from 'zod';
import { safeExternal } from '../../domain/addresses';
import { isDate } from '../../domain/dates';
import { cleanText } from '../../domain/text';

/** Every text of the API passes here once: what comes out hides and reorders nothing. It is escaped where it is rendered. */
export const text = z.string().transform(cleanText);

/** A text that has something in it, else `undefined`. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => (value ? cleanText(value).trim() || undefined : undefined));

/** A date of law or an instant; what is neither is left out. */
export const optionalDate = z
  .string()
  .nullish()
  .transform((value) => (value && isDate(value) ? value : undefined));

/** An address to link to; anything but http and https is left out. */
export const optionalAddress = z
  .string()
  .nullish()
  .transform((value) => safeExternal(value));

/** A list in which odd members are left out and an absent list is empty. */
export function listOf<Shape extends z.ZodType>(shape: Shape) {
  return z
    .array(z.unknown())
    .nullish()
    .transform((rows): z.output<Shape>[] =>
      (rows ?? []).flatMap((row) => {
        const read = shape.safeParse(row);
        return read.success ? [read.data] : [];
      }),
    );
}

/** A single thing, or `undefined` when it is absent, hidden from the public or odd. */
export function oneOf<Shape extends z.ZodType>(shape: Shape) {
  return z
    .unknown()
    .optional()
    .transform((value): z.output<Shape> | undefined => {
      const read = shape.safeParse(value);
      return read.success ? read.data : undefined;
    });
}
