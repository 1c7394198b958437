import type { Knex } from 'knex';

/** The relations of one document, each with its version, its place in the list and the document that its link leads to. */
const RELATIONS = `
  SELECT r.id, d.locale, d.published_at IS NOT NULL AS published, c."order", r.target_document_id, t.document_id AS linked
    FROM legal_documents d
    JOIN legal_documents_cmps c ON c.entity_id = d.id AND c.component_type = 'legal.document-relation'
    JOIN components_legal_document_relations r ON r.id = c.cmp_id
    LEFT JOIN components_legal_document_relations_target_lnk l ON l.document_relation_id = r.id
    LEFT JOIN legal_documents t ON t.id = l.legal_document_id
   WHERE d.document_id = ?`;

/**
 * A relation of the published version points only at published documents, and loses its target when that is published later than itself.
 * The target is therefore kept as a document id as well: that of the draft follows its link, publishing copies it, and where saving
 * and publishing are one call the published version takes it from the draft.
 */
export async function rememberTargets(trx: Knex.Transaction, documentId: string): Promise<void> {
  await trx.raw(
    `WITH relations AS (${RELATIONS}),
          known AS (
            SELECT own.id, CASE WHEN own.published THEN coalesce(own.target_document_id, own.linked, draft.linked) ELSE own.linked END AS target
              FROM relations own
              LEFT JOIN relations draft
                ON own.published AND NOT draft.published AND draft.locale = own.locale AND draft."order" = own."order")
     UPDATE components_legal_document_relations r SET target_document_id = known.target
       FROM known WHERE r.id = known.id AND r.target_document_id IS DISTINCT FROM known.target`,
    [documentId],
  );
}
