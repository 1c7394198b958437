import type { VNode } from 'preact';
import type { Listed } from '../api/client';
import type { FeedEntry, PortalHealth, SubPortal } from '../api/entities/sub-portal';
import type { SameReleases } from '../api/sub-portals';
import { hostOf } from '../domain/addresses';
import { excerpt } from '../domain/text';
import { OutsideLink } from './cards';
import { Day, Name, useForeign } from './inline';
import { Paging } from './paging';
import { Facts, Section } from './section';
import { StateTag } from './sub-portals-view';
import { useSite } from './use-site';

interface SubPortalProps {
  portal: SubPortal;
  entries: Listed<FeedEntry>;
  elsewhere: SameReleases;
  health: PortalHealth | undefined;
  path: string;
}

export function SubPortalView({ portal, entries, elsewhere, health, path }: SubPortalProps): VNode {
  const { t, to } = useSite();
  const { organization, siteUrl } = portal;
  return (
    <div class="wrap">
      <div class="page-head">
        <h1>
          <Name of={portal} />
        </h1>
        {siteUrl && (
          <p>
            <a class="button" href={siteUrl} rel="noopener">
              {t.subPortals.visit} ({hostOf(siteUrl)})
            </a>
          </p>
        )}
      </div>
      <div class="with-side side-right">
        <Section id="entries" title={t.subPortals.newestEntries}>
          <Entries of={entries.items} elsewhere={elsewhere} />
          {entries.items.length === 0 && <p class="empty">{t.subPortals.noEntries}</p>}
          <Paging paging={entries.paging} path={path} />
        </Section>
        <aside class="panel" aria-label={t.subPortals.state}>
          <Facts
            of={[
              [t.subPortals.state, <StateTag health={health} />],
              [
                t.subPortals.organization,
                organization && (
                  <a href={to(`/to-chuc/${organization.code}`)}>
                    <Name of={organization} />
                  </a>
                ),
              ],
              [
                t.subPortals.lastRead,
                health?.lastSuccessAt && <Day on={health.lastSuccessAt} as="instant" />,
              ],
              [t.subPortals.nextCheck, health?.nextCheckAt && <Day on={health.nextCheckAt} as="instant" />],
              [t.subPortals.format, health?.format],
            ]}
          />
        </aside>
      </div>
    </div>
  );
}

/** Entries with their words only: pictures and mark-up of other sites stay there. */
export function Entries({ of, elsewhere }: { of: readonly FeedEntry[]; elsewhere?: SameReleases }): VNode {
  const foreign = useForeign();
  return (
    <div>
      {of.map((entry) => (
        <article class="entry">
          <h3>
            <OutsideLink entry={entry} />
          </h3>
          {entry.summary && (
            <p lang={foreign(entry.subPortal?.language ?? 'vi')}>{excerpt(wordsOf(entry.summary), 240)}</p>
          )}
          <p class="meta">
            <Day on={entry.releasedAt} as="instant" />
            <Elsewhere entry={entry} same={elsewhere?.get(entry.clusterKey ?? '') ?? []} />
          </p>
        </article>
      ))}
    </div>
  );
}

/** Where else the same release stands. */
function Elsewhere({ entry, same }: { entry: FeedEntry; same: readonly FeedEntry[] }): VNode | null {
  const { t } = useSite();
  const others = same.filter(
    ({ subPortal, url }) => url && subPortal && subPortal.code !== entry.subPortal?.code,
  );
  if (others.length === 0) return null;
  return (
    <span class="elsewhere">
      {t.subPortals.alsoOn}:
      {others.map(
        ({ url, subPortal }) =>
          subPortal && (
            <a href={url} rel="noopener nofollow">
              <Name of={subPortal} />
            </a>
          ),
      )}
    </span>
  );
}

/** The words of a summary that may hold mark-up. What is left is escaped like every text, so nothing here has to be safe. */
function wordsOf(summary: string): string {
  return summary
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? ' ');
}

const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
