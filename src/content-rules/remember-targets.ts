import type { Knex } from 'knex';

/**
 * A relation of the published version points only at published documents, and loses its target when that is published later than itself.
 * The draft's target is therefore kept as a document id as well, which publishing copies.
 */
export async function rememberTargets(trx: Knex.Transaction, documentId: string): Promise<void> {
  await trx.raw(
    `UPDATE components_legal_document_relations r
        SET target_document_id = t.document_id
       FROM legal_documents d
       JOIN legal_documents_cmps c ON c.entity_id = d.id AND c.component_type = 'legal.document-relation'
       JOIN components_legal_document_relations r2 ON r2.id = c.cmp_id
       LEFT JOIN components_legal_document_relations_target_lnk l ON l.document_relation_id = r2.id
       LEFT JOIN legal_documents t ON t.id = l.legal_document_id
      WHERE r.id = r2.id AND d.document_id = ? AND d.published_at IS NULL
        AND r.target_document_id IS DISTINCT FROM t.document_id`,
    [documentId],
  );
}
