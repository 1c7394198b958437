import type { Knex } from 'knex';
import type { LegalDate } from './domain/legal-date';
import {
  type DocumentDates,
  type Effect,
  type LegalStatus,
  legalStatusOn,
  outsideEnds,
} from './domain/legal-status';

interface DatedRow {
  id: number;
  document_id: string;
  published: boolean;
  issued_on: string | null;
  effective_on: string | null;
  expires_on: string | null;
  legal_status: LegalStatus | null;
}

/** Writes the status of every document, draft or published, as it is on `today`. Touches only rows that change; returns their number. */
export async function refreshLegalStatuses(trx: Knex.Transaction, today: LegalDate): Promise<number> {
  const documents = await datedRows(trx);
  const published = new Map(
    documents.filter((row) => row.published).map((row) => [row.document_id, datesOf(row)]),
  );
  const ends = outsideEnds(published, await effects(trx));
  const changed = documents.flatMap((row) => {
    const status = legalStatusOn(today, datesOf(row), ends.get(row.document_id));
    return status === row.legal_status ? [] : [{ id: row.id, status }];
  });
  if (changed.length === 0) return 0;
  await trx.raw(
    `UPDATE legal_documents d SET legal_status = changed.status
       FROM unnest(?::int[], ?::text[]) AS changed (id, status) WHERE d.id = changed.id`,
    [changed.map(({ id }) => id), changed.map(({ status }) => status)],
  );
  return changed.length;
}

async function datedRows(trx: Knex.Transaction): Promise<DatedRow[]> {
  const { rows } = await trx.raw<{ rows: DatedRow[] }>(
    `SELECT id, document_id, published_at IS NOT NULL AS published, issued_on::text, effective_on::text, expires_on::text, legal_status
       FROM legal_documents`,
  );
  return rows;
}

/** What published documents do to others, in whichever language it was entered. */
async function effects(trx: Knex.Transaction): Promise<Effect[]> {
  const { rows } = await trx.raw<{ rows: Effect[] }>(
    `SELECT DISTINCT s.document_id AS source, r.target_document_id AS target, r.kind, coalesce(r.extent, 'whole') AS extent
       FROM legal_documents s
       JOIN legal_documents_cmps c ON c.entity_id = s.id AND c.component_type = 'legal.document-relation'
       JOIN components_legal_document_relations r ON r.id = c.cmp_id
      WHERE s.published_at IS NOT NULL AND r.target_document_id IS NOT NULL
        AND r.kind IN ('amends', 'replaces', 'repeals')`,
  );
  return rows;
}

function datesOf({ issued_on, effective_on, expires_on }: DatedRow): DocumentDates {
  return { issuedOn: issued_on, effectiveOn: effective_on, expiresOn: expires_on };
}
