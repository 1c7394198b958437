import { z } from 'zod';
import { blocks } from './blocks';
import { file } from './media';
import { organizationRef } from './organization';
import { seo, translation } from './page';
import { listOf, oneOf, optionalDate, optionalText, text } from './text';

export const consultationCard = z.object({
  title: text,
  slug: z.string(),
  summary: optionalText,
  closesOn: optionalDate,
  receivingBody: oneOf(organizationRef),
});
export type ConsultationCard = z.output<typeof consultationCard>;

export const consultation = consultationCard.extend({
  body: blocks,
  address: optionalText,
  files: listOf(file),
  opinions: blocks,
  updatedAt: optionalDate,
  seo: oneOf(seo),
  localizations: listOf(translation),
});
export type Consultation = z.output<typeof consultation>;
