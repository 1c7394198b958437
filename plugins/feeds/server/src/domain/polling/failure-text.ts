/** What an editor and the public are told of a failure, by its code; the exact words of the machine stand in the log. */
const TEXTS: Readonly<Record<string, string>> = {
  'not-http': 'Địa chỉ nguồn tin không phải http hoặc https',
  credentials: 'Địa chỉ nguồn tin có tên và mật khẩu',
  port: 'Địa chỉ nguồn tin dùng cổng mạng không được phép',
  'private-address': 'Địa chỉ nguồn tin không thuộc mạng Internet công cộng',
  'not-an-address': 'Địa chỉ nguồn tin không đúng',
  unresolved: 'Không tìm thấy máy chủ theo tên miền',
  'too-many-redirects': 'Chuyển hướng quá nhiều lần',
  'redirect-without-address': 'Chuyển hướng mà không nêu địa chỉ',
  timeout: 'Máy chủ không trả lời kịp',
  'too-large': 'Nội dung trả lời quá lớn',
  encoding: 'Nội dung nén bị hỏng',
  network: 'Không kết nối được máy chủ',
  empty: 'Nguồn tin trống',
  binary: 'Không phải nguồn tin mà là tệp nhị phân',
  'cut-short': 'Nguồn tin bị cắt trước tin đầu tiên',
  'html-page': 'Không phải nguồn tin mà là một trang web',
  'entity-declarations': 'Nguồn tin có khai báo thực thể không an toàn',
  'nested-too-deep': 'Nguồn tin lồng quá nhiều lớp',
  'not-a-feed': 'Không phải nguồn tin',
  'json-malformed': 'JSON sai cú pháp',
};

export function failureText(code: string | null, status: number | null): string | null {
  if (status === 410 && code === null) return 'Máy chủ báo nguồn tin đã gỡ (HTTP 410)';
  if (code === 'status') return `Máy chủ trả lời lỗi HTTP ${status ?? '?'}`;
  return code === null ? null : (TEXTS[code] ?? code);
}
