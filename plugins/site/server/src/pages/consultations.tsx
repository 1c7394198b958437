import { consultationBySlug, consultations } from '../api/consultations';
import type { Consultation } from '../api/entities/consultation';
import { pageNumber } from '../domain/paging';
import { ConsultationsView, ConsultationView } from '../view/consultation-view';
import { pageAddress } from '../view/paging';
import { notFound, type Page, type PageContext, type PageView, view } from './page';
import { alternatesOf, inTheOtherLanguage } from './translations';

const PAGE_SIZE = 20;
const address = (slug: string): string => `/lay-y-kien/${slug}`;

export const consultationsPage: Page = async ({ api, language, path, query, t }) => {
  const number = pageNumber(query.get('trang'));
  const listed = await consultations(api, language, { number, size: PAGE_SIZE });
  if (number > 1 && listed.items.length === 0) return notFound;
  return view({
    title: t.consultations.title,
    description: t.consultations.intro,
    crumbs: [],
    canonical: pageAddress(path, {}, number),
    main: <ConsultationsView consultations={listed} path={path} />,
  });
};

export const consultationPage: Page = async (context) => {
  const { api, language, params } = context;
  const slug = params.slug ?? '';
  const consultation = await consultationBySlug(api, language, slug);
  if (consultation) return view(consultationOnPage(consultation, context));
  return inTheOtherLanguage(
    context,
    async (other) => {
      const found = await consultationBySlug(api, other, slug);
      return found && { ...found, words: { title: found.title, summary: found.summary } };
    },
    address,
  );
};

export function consultationOnPage(consultation: Consultation, { language, t }: PageContext): PageView {
  return {
    title: consultation.seo?.metaTitle ?? consultation.title,
    description: consultation.seo?.metaDescription ?? consultation.summary,
    crumbs: [{ name: t.consultations.title, path: '/lay-y-kien' }],
    canonical: address(consultation.slug),
    alternates: alternatesOf(language, consultation, address),
    image: consultation.seo?.image,
    noindex: consultation.seo?.noindex,
    main: <ConsultationView consultation={consultation} />,
  };
}
