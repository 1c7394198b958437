import { type Rewrite, template, text } from './rewrite';

const DESIGN_SYSTEM = '@strapi/design-system/dist/index.mjs';

const parameter = (name: string) => `${name}: \\w+ = `;

/** Labels that Strapi's design system gives its own buttons. */
export const designSystem: readonly Rewrite[] = [
  text(DESIGN_SYSTEM, `${parameter('clearLabel')}|clearLabel: `, 'Clear', 'Xóa'),
  template(DESIGN_SYSTEM, 'Create "#{Z}"', 'Tạo “#{Z}”'),
  template(DESIGN_SYSTEM, '#{e} date', '#{e} ngày'),
  template(DESIGN_SYSTEM, '#{e} time', '#{e} giờ'),
  text(DESIGN_SYSTEM, parameter('loadingMessage'), 'Loading content...', 'Đang tải...'),
  text(
    DESIGN_SYSTEM,
    `${parameter('noOptionsMessage').slice(0, -3)} = \\(\\) => `,
    'No results found',
    'Không có kết quả',
  ),
  text(DESIGN_SYSTEM, parameter('placeholder'), 'Select or enter a value', 'Chọn hoặc nhập giá trị'),
  text(DESIGN_SYSTEM, 'children: ', 'Loading', 'Đang tải'),
  text(DESIGN_SYSTEM, parameter('monthSelectLabel'), 'Month', 'Tháng'),
  text(DESIGN_SYSTEM, parameter('yearSelectLabel'), 'Year', 'Năm'),
  text(DESIGN_SYSTEM, `${parameter('label')}|${parameter('dateLabel')}`, 'Choose date', 'Chọn ngày'),
  text(DESIGN_SYSTEM, parameter('timeLabel'), 'Choose time', 'Chọn giờ'),
  text(DESIGN_SYSTEM, parameter('closeLabel'), 'Close modal', 'Đóng hộp thoại'),
  text(DESIGN_SYSTEM, parameter('onLabel'), 'On', 'Bật'),
  text(DESIGN_SYSTEM, parameter('offLabel'), 'Off', 'Tắt'),
  text(DESIGN_SYSTEM, parameter('label'), 'Pagination', 'Phân trang'),
];
