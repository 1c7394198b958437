import { newestArticles } from '../api/articles';
import type { ArticleCard } from '../api/entities/article';
import type { Leader } from '../api/entities/leader';
import { allLeaders, leaderBySlug } from '../api/leaders';
import { inLanguage } from '../domain/language';
import { LeadersView, LeaderView } from '../view/leader-view';
import { type Page, type PageContext, type PageView, view } from './page';
import { alternatesOf, inTheOtherLanguage } from './translations';

const address = (slug: string): string => `/lanh-dao/${slug}`;

export const leadersPage: Page = async ({ api, language, path, t }) =>
  view({
    title: t.leaders.title,
    description: t.leaders.intro,
    crumbs: [],
    canonical: path,
    main: <LeadersView leaders={await allLeaders(api, language)} />,
  });

export const leaderPage: Page = async (context) => {
  const { api, language, params } = context;
  const slug = params.slug ?? '';
  const [leader, articles] = await Promise.all([
    leaderBySlug(api, language, slug),
    newestArticles(api, language, { leader: slug }, { number: 1, size: 6 }),
  ]);
  if (leader) return view(leaderOnPage(leader, articles.items, context));
  return inTheOtherLanguage(
    context,
    async (other) => {
      const found = await leaderBySlug(api, other, slug);
      return found && { ...found, words: { title: found.name, summary: found.position } };
    },
    address,
  );
};

export function leaderOnPage(
  leader: Leader,
  articles: readonly ArticleCard[],
  context: PageContext,
): PageView {
  const { language, settings, t } = context;
  return {
    title: leader.seo?.metaTitle ?? leader.name,
    description: leader.seo?.metaDescription ?? leader.position,
    crumbs: [{ name: t.leaders.title, path: '/lanh-dao' }],
    canonical: address(leader.slug),
    alternates: alternatesOf(language, leader, address),
    image: leader.seo?.image ?? leader.portrait?.image,
    kind: 'profile',
    noindex: leader.seo?.noindex,
    structured: [
      {
        '@context': 'https://schema.org',
        '@type': 'Person',
        name: leader.name,
        jobTitle: leader.position,
        url: settings.publicUrl + inLanguage(language, address(leader.slug)),
        worksFor: leader.organization && {
          '@type': 'GovernmentOrganization',
          name: leader.organization.name,
        },
      },
    ],
    main: <LeaderView leader={leader} articles={articles} />,
  };
}
