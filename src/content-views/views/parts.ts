import type { ContentView } from '../view';

export const captionedImageView: ContentView = {
  mainField: 'alt',
  form: [['image:6', 'credit:6'], ['alt'], ['caption']],
  fields: {
    image: ['Ảnh', 'Sau khi tải lên, đặt tiêu điểm để ảnh cắt vẫn đúng chỗ.'],
    alt: [
      'Mô tả thay thế',
      'Ảnh cho thấy gì, nói với người không nhìn thấy. Bắt buộc khi xuất bản.',
      'Ví dụ: Kỹ sư lắp trạm 5G trên đồi chè',
    ],
    caption: ['Chú thích'],
    credit: ['Nguồn ảnh', '', 'Ví dụ: Ảnh: Ban biên tập'],
  },
};

export const seoView: ContentView = {
  mainField: 'metaTitle',
  form: [['metaTitle:8', 'noindex:4'], ['metaDescription'], ['image:6']],
  fields: {
    metaTitle: ['Tiêu đề khi tìm kiếm', 'Tối đa 70 chữ cái.'],
    metaDescription: ['Mô tả khi tìm kiếm', 'Tối đa 200 chữ cái.'],
    image: ['Ảnh khi chia sẻ', 'Ngang, ít nhất 1200 x 630 điểm ảnh.'],
    noindex: ['Không cho tìm kiếm'],
  },
};

export const documentRelationView: ContentView = {
  mainField: 'note',
  form: [['kind:6', 'extent:6'], ['target'], ['note']],
  fields: {
    kind: ['Văn bản này...', 'Sửa đổi làm văn bản kia hết hiệu lực một phần.'],
    extent: ['Mức độ', 'Thay thế, bãi bỏ toàn bộ hay một phần.'],
    target: ['Văn bản kia'],
    note: ['Ghi chú', 'Ví dụ: khoản 2 Điều 5.'],
    targetDocumentId: ['Mã văn bản kia'],
  },
};
