import type { VNode } from 'preact';
import type { Listed } from '../api/client';
import type { Consultation, ConsultationCard } from '../api/entities/consultation';
import { daysUntil, legalDay } from '../domain/dates';
import { formatNumber } from '../domain/numbers';
import { ConsultationTeaser } from './cards';
import { Files } from './files';
import { Day, Name, Paragraphs } from './inline';
import { Paging } from './paging';
import { hasContent, RichText } from './rich-text';
import { Facts, PageHead, Section } from './section';
import { EmptyList } from './untranslated';
import { useSite } from './use-site';

export function ConsultationsView({
  consultations,
  path,
}: {
  consultations: Listed<ConsultationCard>;
  path: string;
}): VNode {
  const { t } = useSite();
  return (
    <div class="wrap">
      <PageHead title={t.consultations.title} intro={t.consultations.intro} />
      {consultations.items.map((consultation) => (
        <ConsultationTeaser consultation={consultation} heading="h2" />
      ))}
      {consultations.items.length === 0 && <EmptyList text={t.consultations.none} path={path} />}
      <Paging paging={consultations.paging} path={path} />
    </div>
  );
}

export function ConsultationView({ consultation }: { consultation: Consultation }): VNode {
  const { t, to, now } = useSite();
  const { closesOn, receivingBody, address } = consultation;
  const isClosed = closesOn !== undefined && closesOn < legalDay(now);
  return (
    <article class="wrap">
      <PageHead title={consultation.title} intro={consultation.summary} />
      <div class="with-side side-right">
        <div>
          {hasContent(consultation.body) && <RichText of={consultation.body} under={1} />}
          {consultation.files.length > 0 && (
            <Section id="files" title={t.consultations.files}>
              <Files of={consultation.files} />
            </Section>
          )}
          {isClosed && hasContent(consultation.opinions) && (
            <Section id="opinions" title={t.consultations.opinions}>
              <RichText of={consultation.opinions} under={2} />
            </Section>
          )}
        </div>
        <aside class="panel panel-gold" aria-label={t.consultations.howTo}>
          <Facts
            of={[
              [t.consultations.closesOn, closesOn && <Deadline on={closesOn} />],
              [
                t.consultations.receivingBody,
                receivingBody && (
                  <a href={to(`/to-chuc/${receivingBody.code}`)}>
                    <Name of={receivingBody} />
                  </a>
                ),
              ],
              [t.consultations.address, address && !isClosed && <Paragraphs text={address} />],
            ]}
          />
          {isClosed && <p>{t.consultations.finished}</p>}
        </aside>
      </div>
    </article>
  );
}

function Deadline({ on }: { on: string }): VNode {
  const { t, language, now } = useSite();
  const left = daysUntil(on, legalDay(now));
  return (
    <>
      <Day on={on} as="official" />
      {left >= 0 && (
        <span class="meta">
          {left === 0 ? t.consultations.lastDay : t.consultations.daysLeft(formatNumber(left, language))}
        </span>
      )}
    </>
  );
}
