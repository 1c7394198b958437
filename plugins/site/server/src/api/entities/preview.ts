import { z } from 'zod';
import { article } from './article';
import { consultation } from './consultation';
import { leader } from './leader';
import { legalDocument } from './legal-document';
import { page } from './page';

const uid = (name: string) => z.union([z.literal(name), z.literal(`api::${name}.${name}`)]);

/** A draft, as the preview route of the API gives it to the holder of a ticket. */
export const preview = z.union([
  z
    .object({ type: uid('article'), entry: article })
    .transform(({ entry }) => ({ type: 'article' as const, entry })),
  z
    .object({ type: uid('legal-document'), entry: legalDocument })
    .transform(({ entry }) => ({ type: 'legal-document' as const, entry })),
  z
    .object({ type: uid('leader'), entry: leader })
    .transform(({ entry }) => ({ type: 'leader' as const, entry })),
  z.object({ type: uid('page'), entry: page }).transform(({ entry }) => ({ type: 'page' as const, entry })),
  z
    .object({ type: uid('consultation'), entry: consultation })
    .transform(({ entry }) => ({ type: 'consultation' as const, entry })),
]);
export type Preview = z.output<typeof preview>;
