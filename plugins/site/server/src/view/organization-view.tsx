import type { VNode } from 'preact';
import type { Listed } from '../api/client';
import type { ArticleCard } from '../api/entities/article';
import type { DocumentCard } from '../api/entities/legal-document';
import type { Organization } from '../api/entities/organization';
import type { FeedEntry, SubPortal } from '../api/entities/sub-portal';
import { legalDay } from '../domain/dates';
import { DocumentTeaser } from './cards';
import { Day, Name } from './inline';
import { ArticleList } from './news-view';
import { Facts, Section } from './section';
import { Entries } from './sub-portal-view';
import { useSite } from './use-site';

interface OrganizationProps {
  organization: Organization;
  articles: readonly ArticleCard[];
  documents: Listed<DocumentCard>;
  portal: SubPortal | undefined;
  entries: readonly FeedEntry[];
}

export function OrganizationView({
  organization,
  articles,
  documents,
  portal,
  entries,
}: OrganizationProps): VNode {
  const { t, now } = useSite();
  const { validUntil } = organization;
  const isEmpty = articles.length + documents.items.length + entries.length === 0;
  return (
    <div class="wrap">
      <div class="page-head">
        <h1>
          <Name of={organization} />
        </h1>
        {validUntil && validUntil < legalDay(now) && (
          <p class="announcement">
            {t.organizations.ended} <Day on={validUntil} />.
          </p>
        )}
      </div>
      <div class="with-side side-right">
        <div>
          {isEmpty && <p class="empty">{t.organizations.nothing}</p>}
          {articles.length > 0 && (
            <Section id="articles" title={t.organizations.articles}>
              <ArticleList articles={articles} heading="h3" />
            </Section>
          )}
          {documents.items.length > 0 && (
            <Section
              id="documents"
              title={t.organizations.documents}
              more={`/van-ban?co-quan=${encodeURIComponent(organization.code)}`}
            >
              {documents.items.map((document) => (
                <DocumentTeaser document={document} heading="h3" />
              ))}
            </Section>
          )}
          {portal && entries.length > 0 && (
            <Section id="entries" title={t.organizations.portal} more={`/cong-thanh-phan/${portal.code}`}>
              <Entries of={entries} />
            </Section>
          )}
        </div>
        <OrganizationFacts organization={organization} portal={portal} />
      </div>
    </div>
  );
}

function OrganizationFacts({
  organization,
  portal,
}: Pick<OrganizationProps, 'organization' | 'portal'>): VNode {
  const { t, to, language } = useSite();
  const { parent, territory, headName, headPosition } = organization;
  return (
    <aside class="panel" aria-label={t.nav.subPortals}>
      <Facts
        of={[
          [t.organizations.branch, t.organizations.branches[organization.branch]],
          [t.organizations.head, headName && [headName, headPosition && `, ${headPosition}`]],
          [
            t.organizations.parent,
            parent && (
              <a href={to(`/to-chuc/${parent.code}`)}>
                <Name of={parent} />
              </a>
            ),
          ],
          [
            t.organizations.territory,
            territory && ((language === 'en' && territory.nameEn) || territory.fullName || territory.name),
          ],
          [t.organizations.electronicId, organization.electronicId],
          [t.organizations.code, organization.code],
          [
            t.nav.subPortals,
            portal && (
              <a href={to(`/cong-thanh-phan/${portal.code}`)}>
                <Name of={portal} />
              </a>
            ),
          ],
        ]}
      />
    </aside>
  );
}
