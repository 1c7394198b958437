import type { VNode } from 'preact';
import type { ArticleCard } from '../api/entities/article';
import type { ConsultationCard } from '../api/entities/consultation';
import type { LeaderCard } from '../api/entities/leader';
import type { DocumentCard } from '../api/entities/legal-document';
import type { Topic } from '../api/entities/topic';
import type { LatestByPortal } from '../api/latest-entries';
import { ArticleTeaser, ConsultationTeaser, DocumentTeaser, LeaderTeaser } from './cards';
import { NetworkBoard } from './network-board';
import { Section } from './section';
import { EmptyList } from './untranslated';
import { useSite } from './use-site';

interface HomeProps {
  announcement?: string;
  leads: readonly ArticleCard[];
  news: readonly ArticleCard[];
  activities: readonly ArticleCard[];
  leaders: readonly LeaderCard[];
  documents: readonly DocumentCard[];
  topics: readonly Topic[];
  consultations: readonly ConsultationCard[];
  latest: LatestByPortal;
}

export function HomeView(home: HomeProps): VNode {
  const { t } = useSite();
  return (
    <>
      <h1 class="hidden">{t.siteName}</h1>
      {home.announcement && <Announcement text={home.announcement} />}
      <Leads leads={home.leads} />
      <News news={home.news} consultations={home.consultations} />
      <Documents documents={home.documents} />
      <LeaderActivities activities={home.activities} leaders={home.leaders} />
      {home.topics.length > 0 && <TopicLinks topics={home.topics} />}
      <NetworkBoard latest={home.latest} />
    </>
  );
}

function Announcement({ text }: { text: string }): VNode {
  const { t } = useSite();
  return (
    <section class="wrap" aria-label={t.homePage.announcement}>
      <p class="announcement">{text}</p>
    </section>
  );
}

function Leads({ leads: [first, ...others] }: { leads: readonly ArticleCard[] }): VNode {
  const { t } = useSite();
  return (
    <section class="wrap leads" aria-labelledby="leads">
      <h2 id="leads" class="hidden">
        {t.homePage.leads}
      </h2>
      {first ? (
        <ArticleTeaser article={first} heading="h3" look="lead" sizes="(min-width: 60rem) 42rem, 100vw" />
      ) : (
        <EmptyList text={t.news.none} path="/" />
      )}
      <div class="lead-others">
        {others.map((article) => (
          <ArticleTeaser article={article} heading="h3" sizes="8rem" />
        ))}
      </div>
    </section>
  );
}

function News({ news, consultations }: Pick<HomeProps, 'news' | 'consultations'>): VNode {
  const { t } = useSite();
  return (
    <div class={consultations.length > 0 ? 'wrap split' : 'wrap'}>
      {news.length > 0 && (
        <Section id="news" title={t.homePage.moreNews} more="/tin-tuc">
          <div class="grid-2">
            {news.map((article) => (
              <ArticleTeaser article={article} heading="h3" sizes="8rem" />
            ))}
          </div>
        </Section>
      )}
      {consultations.length > 0 && (
        <Section id="consultations" title={t.homePage.consultations} more="/lay-y-kien">
          <div class="panel panel-gold">
            {consultations.map((consultation) => (
              <ConsultationTeaser consultation={consultation} heading="h3" />
            ))}
          </div>
        </Section>
      )}
    </div>
  );
}

function Documents({ documents }: Pick<HomeProps, 'documents'>): VNode | null {
  const { t } = useSite();
  if (documents.length === 0) return null;
  return (
    <div class="wrap">
      <Section id="documents" title={t.homePage.documents} more="/van-ban">
        <div class="grid-2 rows">
          {documents.map((document) => (
            <DocumentTeaser document={document} heading="h3" />
          ))}
        </div>
      </Section>
    </div>
  );
}

function LeaderActivities({
  activities,
  leaders,
}: {
  activities: readonly ArticleCard[];
  leaders: readonly LeaderCard[];
}): VNode | null {
  const { t } = useSite();
  if (activities.length + leaders.length === 0) return null;
  return (
    <div class="band">
      <div class="wrap">
        {activities.length > 0 && (
          <Section id="activities" title={t.homePage.leaderActivities} more="/tin-tuc?loai=leader-activity">
            <div class="grid-3">
              {activities.map((article) => (
                <ArticleTeaser
                  article={article}
                  heading="h3"
                  look="card"
                  sizes="(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 100vw"
                />
              ))}
            </div>
          </Section>
        )}
        {leaders.length > 0 && (
          <Section id="leaders" title={t.homePage.leaders} more="/lanh-dao">
            <div class="grid-4">
              {leaders.map((leader) => (
                <LeaderTeaser leader={leader} heading="h3" />
              ))}
            </div>
          </Section>
        )}
      </div>
    </div>
  );
}

function TopicLinks({ topics }: { topics: readonly Topic[] }): VNode {
  const { t, to } = useSite();
  return (
    <div class="wrap">
      <Section id="topics" title={t.homePage.topics} more="/chuyen-muc">
        <ul class="topic-links">
          {topics.map(({ slug, name }) => (
            <li>
              <a href={to(`/chuyen-muc/${slug}`)}>{name}</a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
