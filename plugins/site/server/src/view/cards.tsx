import type { VNode } from 'preact';
import type { ArticleCard } from '../api/entities/article';
import type { ConsultationCard } from '../api/entities/consultation';
import type { LeaderCard } from '../api/entities/leader';
import type { DocumentCard, LegalStatus } from '../api/entities/legal-document';
import type { FeedEntry } from '../api/entities/sub-portal';
import { hostOf } from '../domain/addresses';
import { daysUntil, legalDay } from '../domain/dates';
import { formatNumber } from '../domain/numbers';
import { excerpt } from '../domain/text';
import { Day, Name, useForeign } from './inline';
import { Picture } from './picture';
import { useSite } from './use-site';

type HeadingTag = 'h2' | 'h3';

interface ArticleTeaserProps {
  article: ArticleCard;
  heading: HeadingTag;
  look?: 'row' | 'card' | 'lead';
  sizes?: string;
}

/** A story in a list. The picture says nothing that the title does not, so that it stands without words of its own. */
export function ArticleTeaser({
  article,
  heading: Heading,
  look = 'row',
  sizes = '12rem',
}: ArticleTeaserProps): VNode {
  const { t, to } = useSite();
  const { cover, sapo } = article;
  return (
    <article class={`teaser teaser-${look}`}>
      {cover && (
        <div class="thumb">
          <Picture
            image={cover.image}
            alt=""
            sizes={sizes}
            isCard={look !== 'lead'}
            isFirst={look === 'lead'}
          />
        </div>
      )}
      <div class="words">
        <Heading>
          <a href={to(`/tin-tuc/${article.slug}`)}>{article.title}</a>
        </Heading>
        {sapo && <p class="sapo">{excerpt(sapo, look === 'lead' ? 280 : 150)}</p>}
        <p class="meta">
          <Day on={article.releasedAt} />
          {article.kind !== 'news' && <span>{t.news.kinds[article.kind]}</span>}
        </p>
      </div>
    </article>
  );
}

export function LeaderTeaser({
  leader,
  heading: Heading,
}: {
  leader: LeaderCard;
  heading: HeadingTag;
}): VNode {
  const { to } = useSite();
  return (
    <article class="leader">
      <div class="portrait">
        {leader.portrait && (
          <Picture image={leader.portrait.image} alt="" sizes="(min-width: 40rem) 14rem, 30vw" />
        )}
      </div>
      <Heading>
        <a href={to(`/lanh-dao/${leader.slug}`)}>{leader.name}</a>
      </Heading>
      {leader.position && <p class="meta">{leader.position}</p>}
    </article>
  );
}

export function StatusTag({ status }: { status: LegalStatus | null | undefined }): VNode | null {
  const { t } = useSite();
  return status ? <span class={`tag tag-${status}`}>{t.documents.statuses[status]}</span> : null;
}

export function DocumentTeaser({
  document,
  heading: Heading,
}: {
  document: DocumentCard;
  heading: HeadingTag;
}): VNode {
  const { t, to } = useSite();
  return (
    <article class="document">
      <Heading>
        <a href={to(`/van-ban/${document.slug}`)}>
          {t.documents.kinds[document.kind]} <span class="number">{document.number}</span>
        </a>
      </Heading>
      {document.abstract && <p>{excerpt(document.abstract, 180)}</p>}
      <p class="meta">
        <Day on={document.issuedOn} />
        {document.issuer && (
          <span>
            <Name of={document.issuer} />
          </span>
        )}
        <StatusTag status={document.legalStatus} />
      </p>
    </article>
  );
}

export function ConsultationTeaser({
  consultation,
  heading: Heading,
}: {
  consultation: ConsultationCard;
  heading: HeadingTag;
}): VNode {
  const { to } = useSite();
  return (
    <article class="document">
      <Heading>
        <a href={to(`/lay-y-kien/${consultation.slug}`)}>{consultation.title}</a>
      </Heading>
      {consultation.summary && <p>{excerpt(consultation.summary, 200)}</p>}
      {consultation.closesOn && (
        <p class="meta">
          <Closing on={consultation.closesOn} />
        </p>
      )}
    </article>
  );
}

/** When a consultation closes, and how long that still is. */
export function Closing({ on }: { on: string }): VNode {
  const { t, language, now } = useSite();
  const left = daysUntil(on, legalDay(now));
  if (left < 0) return <span class="tag tag-expired">{t.consultations.closed}</span>;
  return (
    <span>
      {t.consultations.closesOn}: <Day on={on} /> (
      {left === 0 ? t.consultations.lastDay : t.consultations.daysLeft(formatNumber(left, language))})
    </span>
  );
}

/** A title of another site, leading there. */
export function OutsideLink({ entry }: { entry: FeedEntry }): VNode {
  const { t } = useSite();
  const foreign = useForeign();
  const lang = foreign(entry.subPortal?.language ?? 'vi');
  if (!entry.url) return <span lang={lang}>{entry.title}</span>;
  return (
    <a class="outside" href={entry.url} rel="noopener nofollow" lang={lang}>
      {entry.title}
      <span class="hidden" lang={lang && 'en'}>{` (${t.subPortals.outside}: ${hostOf(entry.url)})`}</span>
    </a>
  );
}
