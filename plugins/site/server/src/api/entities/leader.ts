import { z } from 'zod';
import { blocks } from './blocks';
import { captionedImage } from './media';
import { organizationRef } from './organization';
import { seo, translation } from './page';
import { listOf, oneOf, optionalDate, optionalText, text } from './text';

export const leaderRef = z.object({ name: text, slug: z.string(), position: optionalText });
export const leaderRefFields = { fields: ['name', 'slug', 'position'] };

export const leaderCard = leaderRef.extend({
  organization: oneOf(organizationRef),
  portrait: oneOf(captionedImage),
});
export type LeaderCard = z.output<typeof leaderCard>;

export const leader = leaderCard.extend({
  termFrom: optionalDate,
  termTo: optionalDate,
  biography: blocks,
  updatedAt: optionalDate,
  seo: oneOf(seo),
  localizations: listOf(translation),
});
export type Leader = z.output<typeof leader>;
