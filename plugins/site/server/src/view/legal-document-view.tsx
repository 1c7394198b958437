import type { VNode } from 'preact';
import {
  type LegalDocument,
  type RelatedDocument,
  type RelationKind,
  relationKinds,
} from '../api/entities/legal-document';
import { StatusTag } from './cards';
import { Files } from './files';
import { Day, Name } from './inline';
import { hasContent, RichText } from './rich-text';
import { Facts, Section } from './section';
import { useSite } from './use-site';

export function LegalDocumentView({ document }: { document: LegalDocument }): VNode {
  const { t } = useSite();
  const relations = relationLines(document);
  return (
    <article class="wrap">
      <header class="page-head">
        <p class="kicker">
          {t.documents.kinds[document.kind]} <StatusTag status={document.legalStatus} />
        </p>
        <h1>{document.number}</h1>
        {document.abstract && <p class="lead">{document.abstract}</p>}
      </header>
      <div class="with-side side-right">
        <div>
          {document.files.length > 0 && (
            <Section id="files" title={t.documents.files}>
              <Files of={document.files} />
            </Section>
          )}
          {hasContent(document.fullText) && (
            <Section id="full-text" title={t.documents.fullText}>
              <RichText of={document.fullText} under={2} />
            </Section>
          )}
          {relations.length > 0 && (
            <Section id="relations" title={t.documents.relations}>
              <Relations lines={relations} />
            </Section>
          )}
        </div>
        <aside class="panel" aria-label={t.documents.summary}>
          <DocumentFacts document={document} />
        </aside>
      </div>
    </article>
  );
}

function DocumentFacts({ document }: { document: LegalDocument }): VNode {
  const { t, to } = useSite();
  const { issuer, signer, signerPosition } = document;
  return (
    <Facts
      of={[
        [
          t.documents.issuer,
          issuer && (
            <a href={to(`/to-chuc/${issuer.code}`)}>
              <Name of={issuer} />
            </a>
          ),
        ],
        [t.documents.signer, signer && [signer, signerPosition && `, ${signerPosition}`]],
        [t.documents.issuedOn, document.issuedOn && <Day on={document.issuedOn} as="official" />],
        [t.documents.effectiveOn, document.effectiveOn && <Day on={document.effectiveOn} as="official" />],
        [t.documents.expiresOn, document.expiresOn && <Day on={document.expiresOn} as="official" />],
        [t.documents.status, document.legalStatus && t.documents.statuses[document.legalStatus]],
        [t.documents.field, document.field],
      ]}
    />
  );
}

interface RelationLine {
  direction: 'outgoing' | 'incoming';
  kind: RelationKind;
  other: RelatedDocument;
  note?: string;
}

/** The relations of a document in both directions, its own first, each kind together. */
function relationLines(document: LegalDocument): RelationLine[] {
  const outgoing = document.relations.flatMap(({ kind, note, target }): RelationLine[] =>
    target ? [{ direction: 'outgoing', kind, other: target, note }] : [],
  );
  const incoming = document.incomingRelations.flatMap(({ kind, note, source }): RelationLine[] =>
    source ? [{ direction: 'incoming', kind, other: source, note }] : [],
  );
  const byKind = (left: RelationLine, right: RelationLine): number =>
    relationKinds.indexOf(left.kind) - relationKinds.indexOf(right.kind);
  return [...outgoing.sort(byKind), ...incoming.sort(byKind)];
}

function Relations({ lines }: { lines: readonly RelationLine[] }): VNode {
  const { t, to } = useSite();
  return (
    <ul class="relations">
      {lines.map(({ direction, kind, other, note }) => (
        <li>
          <span class="kicker">{t.documents[direction][kind]}</span>
          <a href={to(`/van-ban/${other.slug}`)}>
            {t.documents.kinds[other.kind]} {other.number}
          </a>
          {other.abstract && <span>{other.abstract}</span>}
          {note && <span class="meta">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
