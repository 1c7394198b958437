import { feedHealth } from '../api/feed-health';
import { latestByPortal } from '../api/latest-entries';
import { allSubPortals, newestEntries, sameReleases, subPortalByCode } from '../api/sub-portals';
import { pageNumber } from '../domain/paging';
import { pageAddress } from '../view/paging';
import { SubPortalView } from '../view/sub-portal-view';
import { SubPortalsView } from '../view/sub-portals-view';
import { notFound, type Page, view } from './page';

const PAGE_SIZE = 20;

export const subPortalsPage: Page = async ({ api, path, t }) => {
  const [portals, health, latest] = await Promise.all([
    allSubPortals(api),
    feedHealth(api),
    latestByPortal(api),
  ]);
  return view({
    title: t.subPortals.title,
    description: t.subPortals.intro,
    crumbs: [],
    canonical: path,
    main: <SubPortalsView portals={portals} health={health} latest={latest} />,
  });
};

export const subPortalPage: Page = async ({ api, language, params, path, query, settings, t }) => {
  const code = params.code ?? '';
  const number = pageNumber(query.get('trang'));
  const [portal, entries, health] = await Promise.all([
    subPortalByCode(api, code),
    newestEntries(api, code, { number, size: PAGE_SIZE }),
    feedHealth(api),
  ]);
  if (!portal || (number > 1 && entries.items.length === 0)) return notFound;
  const elsewhere = await sameReleases(api, entries.items);
  const name = language === 'en' ? (portal.nameEn ?? portal.name) : portal.name;
  return view({
    title: name,
    crumbs: [{ name: t.subPortals.title, path: '/cong-thanh-phan' }],
    canonical: pageAddress(path, {}, number),
    structured: [
      {
        '@context': 'https://schema.org',
        '@type': 'GovernmentOrganization',
        name: portal.organization?.name ?? name,
        url: portal.siteUrl ?? settings.publicUrl + path,
      },
    ],
    main: (
      <SubPortalView
        portal={portal}
        entries={entries}
        elsewhere={elsewhere}
        health={health.get(portal.code)}
        path={path}
      />
    ),
  });
};
