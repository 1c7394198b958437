import type { Language } from '../domain/language';
import type { Client, Listed } from './client';
import {
  type DocumentCard,
  type DocumentKind,
  documentCard,
  type LegalDocument,
  type LegalStatus,
  legalDocument,
} from './entities/legal-document';
import { fileFields } from './entities/media';
import { organizationRefFields } from './entities/organization';
import { seoPopulate } from './entities/page';
import type { Nested } from './rest-query';

export const documentCardQuery = {
  fields: ['number', 'slug', 'kind', 'abstract', 'issuedOn', 'legalStatus'],
  populate: { issuer: organizationRefFields },
};

export interface DocumentChoice {
  kind?: DocumentKind;
  issuer?: string;
  year?: number;
  status?: LegalStatus;
}

/** Documents, latest issued first. */
export function newestDocuments(
  api: Client,
  language: Language,
  { kind, issuer, year, status }: DocumentChoice,
  page: { number: number; size: number },
): Promise<Listed<DocumentCard>> {
  const filters: Nested = {
    kind: kind && { $eq: kind },
    issuer: issuer ? { code: { $eq: issuer } } : undefined,
    issuedOn: year ? { $gte: `${year}-01-01`, $lte: `${year}-12-31` } : undefined,
    legalStatus: status && { $eq: status },
  };
  return api.list(documentCard, '/api/legal-documents', {
    locale: language,
    filters,
    sort: ['issuedOn:desc', 'number:asc'],
    pagination: { page: page.number, pageSize: page.size },
    ...documentCardQuery,
  });
}

export function documentBySlug(
  api: Client,
  language: Language,
  slug: string,
): Promise<LegalDocument | undefined> {
  return api.first(legalDocument, '/api/legal-documents', {
    locale: language,
    filters: { slug: { $eq: slug } },
    populate: {
      issuer: organizationRefFields,
      files: fileFields,
      relations: { populate: { target: { fields: ['number', 'slug', 'kind', 'abstract'] } } },
      seo: seoPopulate,
    },
  });
}

/** The year of the oldest document, so that nobody is offered years without documents. */
export async function oldestYear(api: Client, language: Language): Promise<number | undefined> {
  const oldest = await api.first(documentCard, '/api/legal-documents', {
    locale: language,
    filters: { issuedOn: { $notNull: true } },
    sort: ['issuedOn:asc'],
    fields: documentCardQuery.fields,
  });
  return oldest?.issuedOn ? Number(oldest.issuedOn.slice(0, 4)) : undefined;
}
