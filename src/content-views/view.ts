/** How editors see one content type or component in the admin panel. */
export interface ContentView {
  /** The field by which relations name an entry. */
  mainField: string;
  /** The order of its list, such as `releasedAt:DESC`; components have none. */
  sort?: `${string}:${'ASC' | 'DESC'}`;
  /** Columns of its list. */
  list?: readonly string[];
  /** Rows of its form: names, each with its width in twelfths after a colon where it is not the default. */
  form: readonly (readonly string[])[];
  /** Label, help text and placeholder of every field. */
  fields: Readonly<Record<string, FieldWords>>;
  /** Shown, not typed. */
  readOnly?: readonly string[];
}

export type FieldWords = readonly [label: string, help?: string, placeholder?: string];

/** Labels of what Strapi adds to every type. */
export const systemFields: Readonly<Record<string, FieldWords>> = {
  id: ['Số dòng'],
  documentId: ['Mã tài liệu'],
  createdAt: ['Tạo lúc'],
  updatedAt: ['Sửa lúc'],
  publishedAt: ['Xuất bản lúc'],
  createdBy: ['Người tạo'],
  updatedBy: ['Người sửa'],
  locale: ['Ngôn ngữ'],
  localizations: ['Bản ngôn ngữ khác'],
};

export const SLUG: FieldWords = [
  'Đường dẫn',
  'Để trống: tự tạo từ tiêu đề khi lưu. Đổi đường dẫn sau khi xuất bản sẽ làm hỏng liên kết cũ.',
];
export const SEO: FieldWords = ['Tối ưu tìm kiếm', 'Chỉ điền khi muốn khác tiêu đề và tóm tắt.'];
