import { z } from 'zod';
import { organizationRef } from './organization';
import { oneOf, optionalAddress, optionalDate, optionalText, text } from './text';

/** A language tag that may stand in `lang`; Vietnamese when none is given. */
const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i)
  .catch('vi');

export const subPortalRef = z.object({
  code: z.string(),
  name: text,
  nameEn: optionalText,
  language: languageTag,
});
export type SubPortalRef = z.output<typeof subPortalRef>;
export const subPortalRefFields = { fields: ['code', 'name', 'nameEn', 'language'] };

export const subPortal = subPortalRef.extend({
  siteUrl: optionalAddress,
  feedUrl: optionalAddress,
  paused: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  organization: oneOf(
    organizationRef.extend({ level: z.enum(['central', 'province', 'commune']).catch('central') }),
  ),
});
export type SubPortal = z.output<typeof subPortal>;

export const feedEntry = z.object({
  title: text,
  url: optionalAddress,
  summary: optionalText,
  author: optionalText,
  releasedAt: optionalDate,
  clusterKey: optionalText,
  subPortal: oneOf(subPortalRef),
});
export type FeedEntry = z.output<typeof feedEntry>;

export const healthStates = [
  'ok',
  'slow',
  'server-error',
  'gone-once',
  'suspended',
  'moved',
  'malformed',
  'undated',
  'silent',
  'paused',
] as const;
export type HealthState = (typeof healthStates)[number];

export const portalHealth = z.object({
  code: z.string(),
  state: z.enum(healthStates).nullish().catch(null),
  format: optionalText,
  entries: z.number().nonnegative().catch(0),
  lastSuccessAt: optionalDate,
  nextCheckAt: optionalDate,
});
export type PortalHealth = z.output<typeof portalHealth>;
