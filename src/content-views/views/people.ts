import { type ContentView, SEO, SLUG } from '../view';

export const leaderView: ContentView = {
  mainField: 'name',
  sort: 'order:ASC',
  list: ['name', 'position', 'organization', 'order', 'updatedAt'],
  form: [
    ['name:8', 'order:4'],
    ['slug:8'],
    ['position:6', 'organization:6'],
    ['termFrom:6', 'termTo:6'],
    ['portrait'],
    ['biography'],
    ['seo'],
  ],
  fields: {
    name: ['Họ và tên', '', 'Ví dụ: Nguyễn Văn A'],
    slug: SLUG,
    position: ['Chức vụ', 'Ghi đầy đủ theo quyết định bổ nhiệm. Bắt buộc khi xuất bản.'],
    organization: ['Cơ quan'],
    termFrom: ['Bắt đầu nhiệm kỳ'],
    termTo: ['Hết nhiệm kỳ', 'Để trống khi đang đương nhiệm.'],
    portrait: ['Chân dung', 'Ảnh dọc, rõ mặt; cần mô tả thay thế.'],
    biography: ['Tiểu sử', 'Quá trình công tác theo thứ tự thời gian.'],
    order: ['Thứ tự', 'Số nhỏ đứng trước.'],
    seo: SEO,
  },
};

export const topicView: ContentView = {
  mainField: 'name',
  sort: 'order:ASC',
  list: ['name', 'parent', 'order', 'updatedAt'],
  form: [['name:8', 'order:4'], ['slug:8'], ['description'], ['parent:6', 'children:6']],
  fields: {
    name: ['Tên chuyên mục', 'Ngắn gọn, tối đa năm chữ.'],
    slug: SLUG,
    description: ['Mô tả', 'Hiện dưới tên chuyên mục.'],
    parent: ['Chuyên mục cha', 'Để trống nếu là chuyên mục gốc.'],
    children: ['Chuyên mục con'],
    order: ['Thứ tự', 'Số nhỏ đứng trước.'],
  },
};

export const organizationView: ContentView = {
  mainField: 'name',
  sort: 'code:ASC',
  list: ['code', 'name', 'branch', 'level', 'parent'],
  form: [
    ['code:6', 'electronicId:6'],
    ['name'],
    ['shortName:6', 'nameEn:6'],
    ['branch:6', 'level:6'],
    ['territory:6', 'parent:6'],
    ['headName:6', 'headPosition:6'],
    ['validFrom:6', 'validUntil:6'],
  ],
  fields: {
    code: ['Mã cơ quan', 'Chữ không dấu, số và gạch nối; không đổi sau khi đã dùng.', 'Ví dụ: P48'],
    electronicId: ['Mã định danh điện tử'],
    name: ['Tên cơ quan'],
    shortName: ['Tên gọi tắt'],
    nameEn: ['Tên tiếng Anh'],
    branch: ['Khối'],
    level: ['Cấp'],
    territory: ['Đơn vị hành chính'],
    parent: ['Cơ quan cấp trên', 'Cơ quan nhận báo cáo; không thể là chính mình.'],
    headName: ['Người đứng đầu'],
    headPosition: ['Chức vụ người đứng đầu'],
    validFrom: ['Có hiệu lực từ'],
    validUntil: ['Hết hiệu lực từ'],
  },
};

export const territoryView: ContentView = {
  mainField: 'name',
  sort: 'code:ASC',
  list: ['code', 'fullName', 'kind', 'unitType', 'parent'],
  form: [
    ['code:4', 'kind:4', 'unitType:4'],
    ['name:6', 'fullName:6'],
    ['nameEn:6', 'parent:6'],
    ['validFrom:6', 'validUntil:6'],
  ],
  fields: {
    code: ['Mã đơn vị', 'Mã chính thức của đơn vị hành chính.'],
    kind: ['Cấp'],
    name: ['Tên'],
    fullName: ['Tên đầy đủ'],
    nameEn: ['Tên tiếng Anh'],
    unitType: ['Loại đơn vị', '', 'Tỉnh, Thành phố, Phường, Xã, Đặc khu'],
    parent: ['Thuộc'],
    validFrom: ['Có hiệu lực từ'],
    validUntil: ['Hết hiệu lực từ'],
  },
};

export const successionView: ContentView = {
  mainField: 'legalBasis',
  sort: 'effectiveOn:DESC',
  list: ['from', 'to', 'extent', 'effectiveOn'],
  form: [['from:6', 'to:6'], ['extent:6', 'effectiveOn:6'], ['legalBasis']],
  fields: {
    from: ['Cơ quan cũ'],
    to: ['Cơ quan tiếp nhận'],
    extent: ['Mức độ', 'Toàn bộ: số liệu nối tiếp; một phần: số liệu không so sánh được.'],
    effectiveOn: ['Từ ngày'],
    legalBasis: ['Căn cứ pháp lý', '', 'Ví dụ: Nghị quyết số 202/2025/QH15'],
  },
};
