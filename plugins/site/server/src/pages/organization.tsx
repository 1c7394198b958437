import { newestArticles } from '../api/articles';
import { newestDocuments } from '../api/legal-documents';
import { organizationByCode } from '../api/organizations';
import { newestEntries, subPortalOf } from '../api/sub-portals';
import { inLanguage } from '../domain/language';
import { OrganizationView } from '../view/organization-view';
import { notFound, type Page, view } from './page';

/** An organisation with all that stands on the portal from it and about it. */
export const organizationPage: Page = async ({ api, language, params, settings }) => {
  const asked = params.code ?? '';
  const organization = await organizationByCode(api, asked);
  if (!organization) return notFound;
  const { code } = organization;
  const address = `/to-chuc/${code}`;
  if (code !== asked) return { type: 'moved', to: inLanguage(language, address), permanent: true };
  const first = (size: number) => ({ number: 1, size });
  const [articles, documents, portal, entries] = await Promise.all([
    newestArticles(api, language, { organization: code }, first(6)),
    newestDocuments(api, language, { issuer: code }, first(6)),
    subPortalOf(api, code),
    newestEntries(api, code.toLowerCase(), first(8)), // a sub-portal has its organisation's code, in lower case
  ]);
  const name = language === 'en' ? (organization.nameEn ?? organization.name) : organization.name;
  return view({
    title: name,
    crumbs: [],
    canonical: address,
    structured: [
      {
        '@context': 'https://schema.org',
        '@type': 'GovernmentOrganization',
        name,
        identifier: organization.electronicId ?? code,
        url: portal?.siteUrl ?? settings.publicUrl + inLanguage(language, address),
        parentOrganization: organization.parent && {
          '@type': 'GovernmentOrganization',
          name: organization.parent.name,
        },
      },
    ],
    main: (
      <OrganizationView
        organization={organization}
        articles={articles.items}
        documents={documents}
        portal={portal}
        entries={portal ? entries.items : []}
      />
    ),
  });
};
