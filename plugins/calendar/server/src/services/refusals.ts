import { errors } from '@strapi/utils';
import type { Problem } from '../domain/content';

type Code = Problem['code'] | 'calendar-missing' | 'in-use' | 'not-readable';

const messages: Readonly<Record<Code, string>> = {
  'ends-before-it-begins': 'phải sau thời điểm bắt đầu',
  'too-long': 'vượt quá độ dài cho phép',
  'outside-coverage': 'nằm ngoài khoảng thời gian của lịch',
  'date-taken': 'đã có trong lịch; hãy sửa dòng đang có',
  'no-working-day': 'lịch phải có ít nhất một ngày làm việc trong tuần',
  'calendar-missing': 'chưa chọn lịch làm việc',
  'in-use': 'đang có thời hạn hoặc quy định sử dụng nên không thể xóa',
  'not-readable': 'không đọc được',
};

/** What an editor reads when a save is refused; status 400, at the field. */
export function refuseSave(field: string | null, code: Code, detail = ''): Error {
  const text = `${detail}${messages[code]}`;
  const message = text.charAt(0).toUpperCase() + text.slice(1);
  return new errors.ValidationError(
    `${message}.`,
    field ? { errors: [{ path: [field], message, name: 'ValidationError' }] } : {},
  );
}

export function refuseProblems(problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  const detail = first.date ? `Ngày ${first.date.split('-').reverse().join('/')} ` : '';
  throw refuseSave(first.field, first.code, detail);
}
