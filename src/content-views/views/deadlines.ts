import type { ContentView } from '../view';

/** The collections of plugins/calendar. */
export const calendarView: ContentView = {
  mainField: 'name',
  sort: 'code:ASC',
  list: ['code', 'name', 'coversFrom', 'coversUntil'],
  form: [
    ['name:6', 'nameEn:6'],
    ['code:4', 'coversFrom:4', 'coversUntil:4'],
    ['saturdayOff:3', 'sundayOff:3', 'opensAt:3', 'closesAt:3'],
    ['receiptRule:6'],
  ],
  fields: {
    code: ['Mã', 'Lịch có mã "vn" dùng cho công cụ tính thời hạn công khai.', 'Ví dụ: vn'],
    name: ['Tên lịch'],
    nameEn: ['Tên tiếng Anh'],
    coversFrom: ['Từ ngày'],
    coversUntil: ['Đến ngày', 'Thời hạn vượt quá ngày này không tính được.'],
    saturdayOff: ['Nghỉ thứ Bảy'],
    sundayOff: ['Nghỉ Chủ Nhật'],
    opensAt: ['Giờ mở cửa'],
    closesAt: ['Giờ đóng cửa'],
    receiptRule: [
      'Ngày tiếp nhận',
      'Hồ sơ đến ngoài giờ hoặc vào ngày nghỉ: tính từ chính ngày đến, hay từ ngày làm việc tiếp theo.',
    ],
    days: ['Các ngày'],
  },
};

export const calendarDayView: ContentView = {
  mainField: 'name',
  sort: 'date:ASC',
  list: ['date', 'name', 'kind', 'confirmation', 'legalSource'],
  form: [
    ['date:4', 'kind:4', 'confirmation:4'],
    ['name:6', 'nameEn:6'],
    ['legalSource:8', 'knownOn:4'],
    ['calendar:12'],
  ],
  fields: {
    calendar: ['Lịch làm việc', 'Mỗi ngày chỉ có một dòng trong một lịch.'],
    date: ['Ngày'],
    kind: ['Loại ngày'],
    name: ['Tên gọi'],
    nameEn: ['Tên tiếng Anh'],
    legalSource: ['Căn cứ pháp lý', 'Số, ký hiệu và cơ quan ban hành.'],
    knownOn: ['Ngày có thông tin'],
    confirmation: ['Xác nhận', 'Ngày chưa xác nhận không được tính là ngày nghỉ.'],
  },
};

export const deadlineRuleView: ContentView = {
  mainField: 'name',
  sort: 'name:ASC',
  list: ['name', 'caseKind', 'stage', 'length', 'unit', 'confirmed'],
  form: [
    ['name:6', 'nameEn:6'],
    ['caseKind:6', 'stage:6'],
    ['length:4', 'unit:4', 'confirmed:4'],
    ['legalBasis:6', 'inForceFrom:3', 'inForceUntil:3'],
    ['calendar:6', 'receiptRule:6'],
  ],
  fields: {
    name: ['Tên quy định'],
    nameEn: ['Tên tiếng Anh'],
    caseKind: ['Loại hồ sơ'],
    stage: ['Giai đoạn'],
    length: ['Độ dài'],
    unit: ['Đơn vị', 'Ngày làm việc, ngày liên tục hoặc tháng.'],
    calendar: ['Lịch làm việc'],
    receiptRule: ['Ngày tiếp nhận', 'Để trống: theo lịch làm việc.'],
    legalBasis: ['Căn cứ pháp lý'],
    inForceFrom: ['Có hiệu lực từ'],
    inForceUntil: ['Hết hiệu lực sau ngày'],
    confirmed: ['Đã xác nhận', 'Đã đối chiếu với toàn văn của văn bản.'],
  },
};
