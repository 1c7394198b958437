import type { VNode } from 'preact';
import type { PortalHealth, SubPortal } from '../api/entities/sub-portal';
import type { LatestByPortal } from '../api/latest-entries';
import { formatNumber } from '../domain/numbers';
import { OutsideLink } from './cards';
import { Day, Name } from './inline';
import { PageHead } from './section';
import { useSite } from './use-site';

interface SubPortalsProps {
  portals: readonly SubPortal[];
  health: ReadonlyMap<string, PortalHealth>;
  latest: LatestByPortal;
}

const levels = ['central', 'province', 'commune'] as const;

export function SubPortalsView({ portals, health, latest }: SubPortalsProps): VNode {
  const { t, language } = useSite();
  const working = portals.filter(({ code }) => health.get(code)?.state === 'ok').length;
  const count = (value: number): string => formatNumber(value, language);
  return (
    <div class="wrap">
      <PageHead title={t.subPortals.title} intro={t.subPortals.intro} />
      {portals.length === 0 && <p class="empty">{t.subPortals.none}</p>}
      {portals.length > 0 && (
        <p class="meta">
          <span>
            {count(working)}/{count(portals.length)} {t.subPortals.working}
          </span>
          <a href="/opml.xml">{t.subPortals.opml}</a>
        </p>
      )}
      {levels.map((level) => {
        const members = portals.filter(({ organization }) => (organization?.level ?? 'central') === level);
        return (
          members.length > 0 && (
            <PortalTable level={level} portals={members} health={health} latest={latest} />
          )
        );
      })}
    </div>
  );
}

type TableProps = SubPortalsProps & { level: (typeof levels)[number] };

function PortalTable({ level, portals, health, latest }: TableProps): VNode {
  const { t, language } = useSite();
  const { subPortals } = t;
  return (
    <section class="section" aria-labelledby={level}>
      <h2 id={level}>
        {subPortals.groups[level]} <span class="count">({formatNumber(portals.length, language)})</span>
      </h2>
      <table class="portals">
        <caption class="hidden">{subPortals.groups[level]}</caption>
        <thead>
          <tr>
            <th scope="col">{subPortals.portal}</th>
            <th scope="col">{subPortals.state}</th>
            <th scope="col" class="numeric">
              {subPortals.entries}
            </th>
            <th scope="col">{subPortals.newest}</th>
            <th scope="col">{subPortals.lastRead}</th>
          </tr>
        </thead>
        <tbody>
          {portals.map((portal) => (
            <PortalRow portal={portal} health={health.get(portal.code)} latest={latest} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  portal: SubPortal;
  health: PortalHealth | undefined;
  latest: LatestByPortal;
}

function PortalRow({ portal, health, latest }: RowProps): VNode {
  const { t, to, language } = useSite();
  const { subPortals } = t;
  const entry = latest.get(portal.code);
  return (
    <tr>
      <th scope="row">
        <a href={to(`/cong-thanh-phan/${portal.code}`)}>
          <Name of={portal} />
        </a>
      </th>
      <td data-label={subPortals.state}>
        <StateTag health={health} />
      </td>
      <td data-label={subPortals.entries} class="numeric">
        {formatNumber(health?.entries ?? 0, language)}
      </td>
      <td data-label={subPortals.newest}>
        {entry ? (
          <>
            <OutsideLink entry={entry} /> <Day on={entry.releasedAt} />
          </>
        ) : (
          subPortals.noEntry
        )}
      </td>
      <td data-label={subPortals.lastRead}>
        {health?.lastSuccessAt ? <Day on={health.lastSuccessAt} as="instant" /> : subPortals.never}
      </td>
    </tr>
  );
}

export function StateTag({ health }: { health: PortalHealth | undefined }): VNode {
  const { t } = useSite();
  const state = health?.state;
  if (!state) return <span class="tag">{t.subPortals.unknownState}</span>;
  return <span class={`tag tag-${state}`}>{t.subPortals.states[state]}</span>;
}
