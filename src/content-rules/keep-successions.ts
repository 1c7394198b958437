import type { Knex } from 'knex';
import { type DocumentRule, holdLock, withTransaction } from './document-call';
import { type Succession, type SuccessionRefusal, whyNotSucceed } from './domain/succession';
import { fieldRefused } from './refusals';

const SUCCESSION = 'api::succession.succession';

const explanations: Readonly<Record<SuccessionRefusal, string>> = {
  'to-itself': 'Cơ quan không thể tiếp nhận chính mình.',
  twice: 'Hai cơ quan này đã có quan hệ kế thừa.',
  'in-a-circle':
    'Kế thừa thành vòng tròn: cơ quan tiếp nhận đã nhập vào cơ quan cũ, trực tiếp hoặc qua cơ quan khác.',
  'after-its-end': 'Một trong hai cơ quan đã được tiếp nhận toàn bộ trước ngày này.',
};

/** After every write to a succession, in its transaction and one at a time: it can stand beside all others. */
export const keepSuccessions: DocumentRule = async (strapi, call, next) => {
  if (call.uid !== SUCCESSION || !['create', 'update', 'clone'].includes(call.action)) return next();
  return withTransaction(strapi, async (trx) => {
    await holdLock(trx, 'successions');
    const result = await next();
    await refuseImpossible(trx, documentIdOf(result));
    return result;
  });
};

async function refuseImpossible(trx: Knex.Transaction, documentId: string | undefined): Promise<void> {
  const { rows } = await trx.raw<{ rows: (Succession & { documentId: string })[] }>(
    `SELECT s.document_id AS "documentId", s.extent, s.effective_on::text AS "effectiveOn", f.code AS "from", t.code AS "to"
       FROM successions s
       JOIN successions_from_lnk fl ON fl.succession_id = s.id JOIN organizations f ON f.id = fl.organization_id
       JOIN successions_to_lnk tl ON tl.succession_id = s.id JOIN organizations t ON t.id = tl.organization_id`,
  );
  const saved = rows.find((row) => row.documentId === documentId);
  if (!saved) throw fieldRefused('from', 'Hãy chọn cơ quan cũ và cơ quan tiếp nhận.');
  const reasons = whyNotSucceed(
    saved,
    rows.filter((row) => row !== saved),
  );
  if (reasons.length > 0) throw fieldRefused('to', reasons.map((reason) => explanations[reason]).join(' '));
}

function documentIdOf(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('documentId' in result)) return undefined;
  return String(result.documentId);
}
