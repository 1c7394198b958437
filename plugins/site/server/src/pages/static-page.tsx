import type { StaticPage } from '../api/entities/page';
import { pageBySlug } from '../api/pages';
import { StaticPageView } from '../view/static-page-view';
import { type Page, type PageContext, type PageView, view } from './page';
import { alternatesOf, inTheOtherLanguage } from './translations';

const address = (slug: string): string => `/${slug}`;

/** A page of the editors' own, such as the rules of operation; its slug is its address. */
export const staticPage: Page = async (context) => {
  const { api, language, params } = context;
  const slug = params.slug ?? '';
  const page = await pageBySlug(api, language, slug);
  if (page) return view(staticPageOnPage(page, context));
  return inTheOtherLanguage(
    context,
    async (other) => {
      const found = await pageBySlug(api, other, slug);
      return found && { ...found, words: { title: found.title } };
    },
    address,
  );
};

export function staticPageOnPage(page: StaticPage, { language }: PageContext): PageView {
  return {
    title: page.seo?.metaTitle ?? page.title,
    description: page.seo?.metaDescription,
    crumbs: [],
    canonical: address(page.slug),
    alternates: alternatesOf(language, page, address),
    image: page.seo?.image,
    noindex: page.seo?.noindex,
    main: <StaticPageView page={page} />,
  };
}
