import { z } from 'zod';
import { oneOf, optionalDate, optionalText, text } from './text';

const code = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/i);

export const organizationRef = z.object({ code, name: text, shortName: optionalText, nameEn: optionalText });
export type OrganizationRef = z.output<typeof organizationRef>;
export const organizationRefFields = { fields: ['code', 'name', 'shortName', 'nameEn'] };

export const organization = organizationRef.extend({
  documentId: z.string(),
  electronicId: optionalText,
  branch: z.enum(['party', 'government', 'assembly', 'front', 'other']).catch('other'),
  level: z.enum(['central', 'province', 'commune']).catch('central'),
  headName: optionalText,
  headPosition: optionalText,
  validFrom: optionalDate,
  validUntil: optionalDate,
  parent: oneOf(organizationRef),
  territory: oneOf(z.object({ fullName: optionalText, name: text, nameEn: optionalText })),
});
export type Organization = z.output<typeof organization>;
