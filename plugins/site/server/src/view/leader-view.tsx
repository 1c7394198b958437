import type { VNode } from 'preact';
import type { ArticleCard } from '../api/entities/article';
import type { Leader, LeaderCard } from '../api/entities/leader';
import { ArticleTeaser, LeaderTeaser } from './cards';
import { Day, Name } from './inline';
import { Picture } from './picture';
import { hasContent, RichText } from './rich-text';
import { Facts, PageHead, Section } from './section';
import { EmptyList } from './untranslated';
import { useSite } from './use-site';

export function LeadersView({ leaders }: { leaders: readonly LeaderCard[] }): VNode {
  const { t } = useSite();
  return (
    <div class="wrap">
      <PageHead title={t.leaders.title} intro={t.leaders.intro} />
      <div class="grid-4">
        {leaders.map((leader) => (
          <LeaderTeaser leader={leader} heading="h2" />
        ))}
      </div>
      {leaders.length === 0 && <EmptyList text={t.leaders.none} path="/lanh-dao" />}
    </div>
  );
}

export function LeaderView({
  leader,
  articles,
}: {
  leader: Leader;
  articles: readonly ArticleCard[];
}): VNode {
  const { t, to } = useSite();
  const { portrait, organization } = leader;
  return (
    <>
      <div class="wrap leader-page">
        <div class="portrait">
          {portrait && (
            <Picture
              image={portrait.image}
              alt={portrait.alt ?? leader.name}
              sizes="(min-width: 40rem) 18rem, 60vw"
              isFirst
            />
          )}
        </div>
        <div>
          <PageHead title={leader.name} intro={leader.position} />
          <Facts
            of={[
              [
                t.leaders.organization,
                organization && (
                  <a href={to(`/to-chuc/${organization.code}`)}>
                    <Name of={organization} />
                  </a>
                ),
              ],
              [t.leaders.term, (leader.termFrom ?? leader.termTo) && <Term leader={leader} />],
            ]}
          />
          {hasContent(leader.biography) && (
            <Section id="biography" title={t.leaders.biography}>
              <RichText of={leader.biography} under={2} />
            </Section>
          )}
        </div>
      </div>
      {articles.length > 0 && (
        <div class="band">
          <div class="wrap">
            <Section id="activities" title={t.leaders.activities}>
              <div class="grid-3">
                {articles.map((article) => (
                  <ArticleTeaser
                    article={article}
                    heading="h3"
                    look="card"
                    sizes="(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 100vw"
                  />
                ))}
              </div>
            </Section>
          </div>
        </div>
      )}
    </>
  );
}

function Term({ leader: { termFrom, termTo } }: { leader: Leader }): VNode {
  const { t } = useSite();
  return (
    <>
      {termFrom && t.leaders.since} <Day on={termFrom} /> {termTo && t.leaders.until} <Day on={termTo} />
    </>
  );
}
