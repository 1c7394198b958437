import type { Knex } from 'knex';
import { numberKey } from './domain/legal-number';
import { fieldRefused } from './refusals';

interface NumberedRow {
  document_id: string;
  number: string;
  abstract: string | null;
  issuer: string;
  year: number;
}

/** A number belongs to one document of an issuer in a year. Throws the refusal an editor reads; call it holding the lock of documents. */
export async function refuseTakenNumber(trx: Knex.Transaction, documentId: string): Promise<void> {
  const { rows } = await trx.raw<{ rows: NumberedRow[] }>(
    `WITH mine AS (
       SELECT DISTINCT l.organization_id, date_part('year', d.issued_on) AS year
         FROM legal_documents d JOIN legal_documents_issuer_lnk l ON l.legal_document_id = d.id
        WHERE d.document_id = ? AND d.issued_on IS NOT NULL AND d.number IS NOT NULL)
     SELECT d.document_id, d.number, d.abstract, o.name AS issuer, mine.year::int AS year
       FROM mine
       JOIN organizations o ON o.id = mine.organization_id
       JOIN legal_documents_issuer_lnk l ON l.organization_id = mine.organization_id
       JOIN legal_documents d ON d.id = l.legal_document_id AND date_part('year', d.issued_on) = mine.year
      WHERE d.number IS NOT NULL
      ORDER BY d.locale = 'vi' DESC`,
    [documentId],
  );
  const mine = new Set(
    rows.filter((row) => row.document_id === documentId).map((row) => numberKey(row.number)),
  );
  const taken = rows.find((row) => row.document_id !== documentId && mine.has(numberKey(row.number)));
  if (!taken) return;
  const about = taken.abstract ? ` (“${taken.abstract.slice(0, 120)}”)` : '';
  throw fieldRefused(
    'number',
    `Số ${taken.number} của ${taken.issuer} năm ${taken.year} đã thuộc về một văn bản khác${about}. Mỗi số chỉ dùng một lần cho một cơ quan trong một năm.`,
  );
}
