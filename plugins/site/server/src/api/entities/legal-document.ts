import { z } from 'zod';
import { blocks } from './blocks';
import { file } from './media';
import { organizationRef } from './organization';
import { seo, translation } from './page';
import { listOf, oneOf, optionalDate, optionalText, text } from './text';

export const documentKinds = [
  'resolution',
  'directive',
  'conclusion',
  'regulation',
  'law',
  'decree',
  'decision',
  'circular',
  'plan',
  'dispatch',
  'guideline',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const legalStatuses = ['not-yet-in-force', 'in-force', 'partly-expired', 'expired'] as const;
export type LegalStatus = (typeof legalStatuses)[number];

export const relationKinds = ['amends', 'replaces', 'repeals', 'guides', 'corrects', 'consolidates'] as const;
export type RelationKind = (typeof relationKinds)[number];

export const documentCard = z.object({
  number: text,
  slug: z.string(),
  kind: z.enum(documentKinds).catch('other'),
  abstract: optionalText,
  issuedOn: optionalDate,
  legalStatus: z.enum(legalStatuses).nullish().catch(null),
  issuer: oneOf(organizationRef),
});
export type DocumentCard = z.output<typeof documentCard>;

const relatedDocument = z.object({
  number: text,
  slug: z.string(),
  kind: z.enum(documentKinds).catch('other'),
  abstract: optionalText,
});

export type RelatedDocument = z.output<typeof relatedDocument>;

const relation = z.object({
  kind: z.enum(relationKinds),
  note: optionalText,
  target: oneOf(relatedDocument),
});

/** What another document does to this one. */
const incomingRelation = z.object({
  kind: z.enum(relationKinds),
  note: optionalText,
  source: oneOf(relatedDocument),
});

export const legalDocument = documentCard.extend({
  documentId: z.string(),
  field: optionalText,
  signer: optionalText,
  signerPosition: optionalText,
  effectiveOn: optionalDate,
  expiresOn: optionalDate,
  updatedAt: optionalDate,
  files: listOf(file),
  fullText: blocks,
  relations: listOf(relation),
  incomingRelations: listOf(incomingRelation),
  seo: oneOf(seo),
  localizations: listOf(translation),
});
export type LegalDocument = z.output<typeof legalDocument>;
