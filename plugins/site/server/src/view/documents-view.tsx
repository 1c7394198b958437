import type { VNode } from 'preact';
import type { Listed } from '../api/client';
import { type DocumentCard, documentKinds, legalStatuses } from '../api/entities/legal-document';
import type { OrganizationRef } from '../api/entities/organization';
import type { DocumentChoice } from '../api/legal-documents';
import { byVietnameseOrder } from '../domain/text';
import { DocumentTeaser } from './cards';
import { Paging } from './paging';
import { PageHead } from './section';
import { EmptyList } from './untranslated';
import { useSite } from './use-site';

interface DocumentsProps {
  documents: Listed<DocumentCard>;
  choice: DocumentChoice;
  issuers: readonly OrganizationRef[];
  years: readonly number[];
  path: string;
  kept: Readonly<Record<string, string | undefined>>;
}

export function DocumentsView({ documents, choice, issuers, years, path, kept }: DocumentsProps): VNode {
  const { t } = useSite();
  const isFiltered = Object.values(kept).some(Boolean);
  return (
    <div class="wrap">
      <PageHead title={t.documents.title} intro={t.documents.intro} />
      <div class="with-side">
        <Filters choice={choice} issuers={issuers} years={years} path={path} isFiltered={isFiltered} />
        <div>
          {documents.items.map((document) => (
            <DocumentTeaser document={document} heading="h2" />
          ))}
          {documents.items.length === 0 &&
            (isFiltered ? (
              <p class="empty">{t.documents.none}</p>
            ) : (
              <EmptyList text={t.documents.noneAtAll} path={path} />
            ))}
          <Paging paging={documents.paging} path={path} kept={kept} />
        </div>
      </div>
    </div>
  );
}

type FilterProps = Pick<DocumentsProps, 'choice' | 'issuers' | 'years' | 'path'> & { isFiltered: boolean };

/** A plain form: it works in every browser, and its answer is an address that can be sent on. */
function Filters({ choice, issuers, years, path, isFiltered }: FilterProps): VNode {
  const { t, to, language } = useSite();
  const { documents } = t;
  const named = issuers.map(
    (issuer) => [issuer.code, (language === 'en' && issuer.nameEn) || issuer.name] as const,
  );
  return (
    <form class="filters" action={to(path)} method="get" aria-label={documents.filter}>
      <Choice
        name="loai"
        label={documents.kind}
        chosen={choice.kind}
        options={documentKinds.map((kind) => [kind, documents.kinds[kind]])}
      />
      <Choice
        name="co-quan"
        label={documents.issuer}
        chosen={choice.issuer}
        options={named.toSorted(byVietnameseOrder(([, name]) => name))}
      />
      <Choice
        name="nam"
        label={documents.year}
        chosen={choice.year ? String(choice.year) : undefined}
        options={years.map((year) => [String(year), String(year)])}
      />
      <Choice
        name="trang-thai"
        label={documents.status}
        chosen={choice.status}
        options={legalStatuses.map((status) => [status, documents.statuses[status]])}
      />
      <p class="actions">
        <button type="submit" class="button">
          {documents.apply}
        </button>
        {isFiltered && <a href={to(path)}>{documents.clear}</a>}
      </p>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string | undefined;
  options: readonly (readonly [string, string])[];
}

function Choice({ name, label, chosen, options }: ChoiceProps): VNode {
  const { t } = useSite();
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{t.documents.any}</option>
        {options.map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
