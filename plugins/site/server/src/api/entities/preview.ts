import { z } from 'zod';
import { article } from './article';
import { consultation } from './consultation';
import { leader } from './leader';
import { legalDocument } from './legal-document';
import { page } from './page';

/** A draft need not be finished: what a page cannot be without stands in until somebody writes it. */
const UNWRITTEN = { title: '…', name: '…', number: '…', slug: 'ban-nhap' };

function draftOf<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess((entry) => {
    const written = Object.entries(entry ?? {}).filter(([, value]) => value !== null);
    return { ...UNWRITTEN, ...Object.fromEntries(written) };
  }, shape);
}

/** A draft, as the preview route of the API gives it to the holder of a ticket. */
export const preview = z.discriminatedUnion('type', [
  z.object({ type: z.literal('article'), entry: draftOf(article) }),
  z.object({ type: z.literal('legal-document'), entry: draftOf(legalDocument) }),
  z.object({ type: z.literal('leader'), entry: draftOf(leader) }),
  z.object({ type: z.literal('page'), entry: draftOf(page) }),
  z.object({ type: z.literal('consultation'), entry: draftOf(consultation) }),
]);
export type Preview = z.output<typeof preview>;
