import { documentKinds, type LegalDocument, legalStatuses } from '../api/entities/legal-document';
import { type DocumentChoice, documentBySlug, newestDocuments, oldestYear } from '../api/legal-documents';
import { issuingOrganizations } from '../api/organizations';
import { isWellFormed } from '../domain/addresses';
import { legalDay } from '../domain/dates';
import { inLanguage } from '../domain/language';
import { pageNumber } from '../domain/paging';
import { DocumentsView } from '../view/documents-view';
import { LegalDocumentView } from '../view/legal-document-view';
import { pageAddress } from '../view/paging';
import { notFound, type Page, type PageContext, type PageView, view } from './page';
import { alternatesOf, inTheOtherLanguage } from './translations';

const PAGE_SIZE = 15;
const FIRST_YEAR = 1945;
const address = (slug: string): string => `/van-ban/${slug}`;

export const documentsPage: Page = async ({ api, language, now, path, query, t }) => {
  const number = pageNumber(query.get('trang'));
  const thisYear = Number(legalDay(now).slice(0, 4));
  const choice = readChoice(query, thisYear);
  const [documents, issuers, firstYear] = await Promise.all([
    newestDocuments(api, language, choice, { number, size: PAGE_SIZE }),
    issuingOrganizations(api),
    oldestYear(api, language),
  ]);
  if (number > 1 && documents.items.length === 0) return notFound;
  const kept = {
    loai: choice.kind,
    'co-quan': choice.issuer,
    nam: choice.year ? String(choice.year) : undefined,
    'trang-thai': choice.status,
  };
  const oldest = Math.max(Math.min(firstYear ?? thisYear, choice.year ?? thisYear), FIRST_YEAR);
  const years = Array.from({ length: thisYear - oldest + 1 }, (_, index) => thisYear - index);
  return view({
    title: t.documents.title,
    description: t.documents.intro,
    crumbs: [],
    canonical: pageAddress(path, kept, number),
    main: (
      <DocumentsView
        documents={documents}
        choice={choice}
        issuers={issuers}
        years={years}
        path={path}
        kept={kept}
      />
    ),
  });
};

/** The filters that a visitor set; whatever is not one of the choices counts as not set. */
function readChoice(query: URLSearchParams, thisYear: number): DocumentChoice {
  const issuer = query.get('co-quan') ?? '';
  const year = Number(query.get('nam'));
  return {
    kind: documentKinds.find((kind) => kind === query.get('loai')),
    issuer: isWellFormed('code', issuer) ? issuer : undefined,
    year: Number.isInteger(year) && year >= FIRST_YEAR && year <= thisYear ? year : undefined,
    status: legalStatuses.find((status) => status === query.get('trang-thai')),
  };
}

export const legalDocumentPage: Page = async (context) => {
  const { api, language, params } = context;
  const slug = params.slug ?? '';
  const document = await documentBySlug(api, language, slug);
  if (document) return view(documentOnPage(document, context));
  return inTheOtherLanguage(
    context,
    async (other) => {
      const found = await documentBySlug(api, other, slug);
      return found && { ...found, words: { title: found.number, summary: found.abstract } };
    },
    address,
  );
};

export function documentOnPage(document: LegalDocument, context: PageContext): PageView {
  const { language, t } = context;
  const name = `${t.documents.kinds[document.kind]} ${document.number}`;
  return {
    title: document.seo?.metaTitle ?? name,
    description: document.seo?.metaDescription ?? document.abstract,
    crumbs: [{ name: t.documents.title, path: '/van-ban' }],
    canonical: address(document.slug),
    alternates: alternatesOf(language, document, address),
    kind: 'article',
    published: document.issuedOn,
    modified: document.updatedAt,
    noindex: document.seo?.noindex,
    structured: [legislation(document, name, context)],
    main: <LegalDocumentView document={document} />,
  };
}

const legalForce: Record<string, string> = {
  'not-yet-in-force': 'https://schema.org/NotInForce',
  'in-force': 'https://schema.org/InForce',
  'partly-expired': 'https://schema.org/PartiallyInForce',
  expired: 'https://schema.org/NotInForce',
};

function legislation(document: LegalDocument, name: string, { settings, language }: PageContext): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name,
    legislationIdentifier: document.number,
    description: document.abstract,
    inLanguage: language,
    legislationDate: document.issuedOn,
    legislationDateVersion: document.effectiveOn,
    legislationLegalForce: document.legalStatus ? legalForce[document.legalStatus] : undefined,
    legislationPassedBy: document.issuer && { '@type': 'GovernmentOrganization', name: document.issuer.name },
    url: settings.publicUrl + inLanguage(language, address(document.slug)),
  };
}
