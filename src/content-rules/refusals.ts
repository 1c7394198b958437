import { errors } from '@strapi/utils';
import type { Reason, ReasonCode } from './domain/publish-requirements';

/** Names of fields as editors see them, for the text of a refusal. */
const fieldNames: Readonly<Record<string, string>> = {
  title: 'Tiêu đề',
  name: 'Tên',
  slug: 'Đường dẫn',
  sapo: 'Sapo',
  body: 'Nội dung',
  cover: 'Ảnh đại diện',
  gallery: 'Bộ ảnh',
  portrait: 'Chân dung',
  biography: 'Tiểu sử',
  videoUrl: 'Địa chỉ video',
  sourceUrl: 'Đường dẫn nguồn',
  releasedAt: 'Thời điểm công bố',
  position: 'Chức vụ',
  termTo: 'Hết nhiệm kỳ',
  number: 'Số, ký hiệu',
  kind: 'Loại',
  abstract: 'Trích yếu',
  issuer: 'Cơ quan ban hành',
  issuedOn: 'Ngày ban hành',
  expiresOn: 'Ngày hết hiệu lực',
  relations: 'Quan hệ văn bản',
  fullText: 'Toàn văn',
  summary: 'Tóm tắt',
  closesOn: 'Hạn góp ý',
  opinions: 'Ý kiến đã nhận',
};

const explanations: Readonly<Record<ReasonCode, string>> = {
  missing: 'chưa có',
  'image-missing': 'chưa chọn ảnh',
  'alt-missing': 'chưa có mô tả thay thế cho người không nhìn thấy ảnh',
  'body-image-alt-missing': 'có ảnh chưa có mô tả thay thế (sửa ảnh trong Thư viện, rồi chèn lại)',
  'gallery-empty': 'phóng sự ảnh cần ít nhất một ảnh',
  'not-a-web-address': 'phải là địa chỉ bắt đầu bằng http:// hoặc https://',
  'ends-before-it-begins': 'phải sau ngày bắt đầu',
  'target-missing': 'chưa chọn văn bản liên quan',
  'target-is-itself': 'không thể trỏ về chính văn bản này',
  'in-the-future': 'không thể ở sau thời điểm hiện tại',
};

/** What an editor reads when publishing is refused: every reason at once, each at its field. Status 400. */
export function publishingRefused(reasons: readonly Reason[]): Error {
  const lines = reasons.map((reason) => ({ reason, line: lineOf(reason) }));
  return new errors.ValidationError(`Chưa thể xuất bản: ${lines.map(({ line }) => line).join('; ')}.`, {
    errors: lines.map(({ reason, line }) => ({
      path: reason.path.map(String),
      message: line,
      name: 'ValidationError',
    })),
  });
}

/** What an editor reads when one field alone is wrong. */
export function fieldRefused(field: string, message: string): Error {
  return new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
}

function lineOf({ path, code, position }: Reason): string {
  const field = String(path[0]);
  const which = position === undefined ? '' : ` (mục ${position})`;
  return `${fieldNames[field] ?? field}${which}: ${explanations[code]}`;
}
