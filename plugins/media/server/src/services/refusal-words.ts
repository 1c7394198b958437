import type { UploadRefusal } from '../domain/upload-rules';

/** What the editor reads when a file is refused. */
const words: Record<UploadRefusal, string> = {
  'type-not-allowed':
    'loại tệp không được phép. Được tải lên: ảnh JPEG, PNG, WebP, AVIF, GIF; tài liệu PDF, Word, Excel, PowerPoint; video MP4',
  'other-type':
    'tệp thay thế phải cùng loại với tệp cũ, vì địa chỉ của tệp được giữ nguyên; hãy tải lên thành tệp mới',
  'too-large': 'tệp vượt quá dung lượng cho phép',
  empty: 'tệp rỗng',
  'unreadable-image': 'ảnh bị hỏng hoặc không đọc được',
  'too-many-pixels': 'kích thước ảnh quá lớn; hãy thu nhỏ ảnh trước khi tải lên',
};

export function refusalSentence(name: string, refusals: readonly UploadRefusal[]): string {
  return `Không thể tải lên “${name}”: ${refusals.map((refusal) => words[refusal]).join('; ')}.`;
}
