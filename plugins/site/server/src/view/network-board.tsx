import type { VNode } from 'preact';
import type { LatestByPortal } from '../api/latest-entries';
import { OutsideLink } from './cards';
import { Day, Name } from './inline';
import { Section } from './section';
import { useSite } from './use-site';

/** The newest entry of every sub-portal that has one, the latest first. */
export function NetworkBoard({ latest }: { latest: LatestByPortal }): VNode | null {
  const { t, to } = useSite();
  const rows = [...latest.values()].flatMap((entry) =>
    entry.subPortal ? [{ entry, portal: entry.subPortal }] : [],
  );
  if (rows.length === 0) return null;
  return (
    <div class="wrap">
      <Section id="network" title={t.homePage.network} more="/cong-thanh-phan">
        <p class="lead">{t.homePage.networkIntro}</p>
        <ul class="network">
          {rows.map(({ portal, entry }) => (
            <li>
              <p class="meta">
                <a href={to(`/cong-thanh-phan/${portal.code}`)}>
                  <Name of={portal} />
                </a>
                <Day on={entry.releasedAt} />
              </p>
              <p>
                <OutsideLink entry={entry} />
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
