import { type LegalDate, legalDate } from './legal-date';
import type { ReceiptRule } from './receipt';
import type { Term } from './term';

/** A deadline of law, as one version of its row fixes it. */
export interface DeadlineRule extends Term {
  code: string;
  caseKind: string;
  stage: string;
  name: { vi: string; en: string };
  legalBasis: string;
  inForceFrom: LegalDate | null;
  inForceUntil: LegalDate | null;
  confirmed: boolean;
  /** Null: that of the calendar. */
  receiptRule: ReceiptRule | null;
}

const feedback = 'Quy chế 03-QC/BCĐTW ngày 23/6/2025 (chưa có toàn văn; cần xác nhận)';
const feedbackFrom = legalDate('2025-06-23');

/** What a new installation begins with. The terms of 03-QC/BCDTW are ours until its text can be read, and marked so. */
export const shippedRules: readonly DeadlineRule[] = [
  {
    ...rule('feedback', 'transfer-out', 5, 'working'),
    name: {
      vi: 'Chuyển phản ánh, kiến nghị ngoài thẩm quyền',
      en: 'Transfer of what is outside one’s authority',
    },
    legalBasis: 'Nghị định 92/2017/NĐ-CP',
    inForceFrom: legalDate('2017-09-25'),
    confirmed: true,
  },
  {
    ...rule('legal-document-feedback', 'answer', 15, 'calendar'),
    name: {
      vi: 'Trả lời phản ánh, kiến nghị về văn bản pháp luật',
      en: 'Answer to feedback on legal documents',
    },
    legalBasis: 'Công điện 89/CĐ-TTg ngày 16/6/2025',
    inForceFrom: legalDate('2025-06-16'),
    confirmed: true,
  },
  {
    ...rule('feedback', 'acknowledge', 1, 'working'),
    name: { vi: 'Xác nhận tiếp nhận', en: 'Acknowledgement' },
  },
  {
    ...rule('feedback', 'classify', 5, 'working'),
    name: { vi: 'Phân loại hoặc chuyển xử lý', en: 'Classification or transfer' },
  },
  {
    ...rule('feedback', 'answer', 15, 'working'),
    name: { vi: 'Trả lời người gửi', en: 'Answer to the sender' },
  },
  {
    ...rule('feedback', 'appeal', 10, 'working'),
    name: { vi: 'Giải quyết kiến nghị lại', en: 'Decision on an appeal' },
  },
];

function rule(
  caseKind: string,
  stage: string,
  length: number,
  unit: Term['unit'],
): Omit<DeadlineRule, 'name'> {
  return {
    code: `${caseKind}.${stage}`,
    caseKind,
    stage,
    length,
    unit,
    legalBasis: feedback,
    inForceFrom: feedbackFrom,
    inForceUntil: null,
    confirmed: false,
    receiptRule: null,
  };
}
