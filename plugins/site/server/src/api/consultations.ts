import type { Language } from '../domain/language';
import type { Client, Listed } from './client';
import {
  type Consultation,
  type ConsultationCard,
  consultation,
  consultationCard,
} from './entities/consultation';
import { fileFields } from './entities/media';
import { organizationRefFields } from './entities/organization';
import { seoPopulate } from './entities/page';

const cardQuery = {
  fields: ['title', 'slug', 'summary', 'closesOn'],
  populate: { receivingBody: organizationRefFields },
};

/** Consultations, the ones that close last first. `openOn`: only those still open on that legal day, the most urgent first. */
export function consultations(
  api: Client,
  language: Language,
  page: { number: number; size: number },
  openOn?: string,
): Promise<Listed<ConsultationCard>> {
  return api.list(consultationCard, '/api/consultations', {
    locale: language,
    filters: { closesOn: openOn ? { $gte: openOn } : undefined },
    sort: [openOn ? 'closesOn:asc' : 'closesOn:desc', 'documentId:asc'],
    pagination: { page: page.number, pageSize: page.size },
    ...cardQuery,
  });
}

export function consultationBySlug(
  api: Client,
  language: Language,
  slug: string,
): Promise<Consultation | undefined> {
  return api.first(consultation, '/api/consultations', {
    locale: language,
    filters: { slug: { $eq: slug } },
    populate: {
      ...cardQuery.populate,
      files: fileFields,
      seo: seoPopulate,
    },
  });
}
