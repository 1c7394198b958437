import type { Core } from '@strapi/strapi';
import { type CollectionName, uids } from '../content-types';

interface FieldText {
  label: string;
  help?: string;
}

interface EditingView {
  mainField: string;
  sortBy: string;
  list: string[];
  edit: [name: string, size: number][][];
  fields: Record<string, FieldText>;
}

/** How editors see the collections: labels and help in Vietnamese, columns and rows in the order of the work. */
const views: Record<CollectionName, EditingView> = {
  calendar: {
    mainField: 'name',
    sortBy: 'code',
    list: ['code', 'name', 'coversFrom', 'coversUntil'],
    edit: [
      [
        ['name', 6],
        ['nameEn', 6],
      ],
      [
        ['code', 4],
        ['coversFrom', 4],
        ['coversUntil', 4],
      ],
      [
        ['saturdayOff', 3],
        ['sundayOff', 3],
        ['opensAt', 3],
        ['closesAt', 3],
      ],
      [['receiptRule', 6]],
    ],
    fields: {
      code: { label: 'Mã', help: 'Lịch có mã "vn" dùng cho công cụ tính thời hạn công khai' },
      name: { label: 'Tên lịch' },
      nameEn: { label: 'Tên tiếng Anh' },
      coversFrom: { label: 'Từ ngày' },
      coversUntil: { label: 'Đến ngày', help: 'Thời hạn vượt quá ngày này không tính được' },
      saturdayOff: { label: 'Nghỉ thứ Bảy' },
      sundayOff: { label: 'Nghỉ Chủ nhật' },
      opensAt: { label: 'Giờ mở cửa' },
      closesAt: { label: 'Giờ đóng cửa' },
      receiptRule: {
        label: 'Ngày tiếp nhận',
        help: 'Hồ sơ đến ngoài giờ hoặc vào ngày nghỉ: tính từ chính ngày đến, hay từ ngày làm việc tiếp theo',
      },
      days: { label: 'Các ngày' },
    },
  },
  day: {
    mainField: 'name',
    sortBy: 'date',
    list: ['date', 'name', 'kind', 'confirmation', 'legalSource'],
    edit: [
      [
        ['date', 4],
        ['kind', 4],
        ['confirmation', 4],
      ],
      [
        ['name', 6],
        ['nameEn', 6],
      ],
      [
        ['legalSource', 8],
        ['knownOn', 4],
      ],
      [['calendar', 12]],
    ],
    fields: {
      calendar: { label: 'Lịch làm việc', help: 'Mỗi ngày chỉ có một dòng trong một lịch' },
      date: { label: 'Ngày' },
      kind: { label: 'Loại ngày' },
      name: { label: 'Tên gọi' },
      nameEn: { label: 'Tên tiếng Anh' },
      legalSource: { label: 'Căn cứ pháp lý', help: 'Số, ký hiệu và cơ quan ban hành' },
      knownOn: { label: 'Ngày có thông tin' },
      confirmation: { label: 'Xác nhận', help: 'Ngày chưa xác nhận không được tính là ngày nghỉ' },
    },
  },
  rule: {
    mainField: 'name',
    sortBy: 'name',
    list: ['name', 'caseKind', 'stage', 'length', 'unit', 'confirmed'],
    edit: [
      [
        ['name', 6],
        ['nameEn', 6],
      ],
      [
        ['caseKind', 6],
        ['stage', 6],
      ],
      [
        ['length', 4],
        ['unit', 4],
        ['confirmed', 4],
      ],
      [
        ['legalBasis', 6],
        ['inForceFrom', 3],
        ['inForceUntil', 3],
      ],
      [
        ['calendar', 6],
        ['receiptRule', 6],
      ],
    ],
    fields: {
      name: { label: 'Tên quy định' },
      nameEn: { label: 'Tên tiếng Anh' },
      caseKind: { label: 'Loại hồ sơ' },
      stage: { label: 'Giai đoạn' },
      length: { label: 'Độ dài' },
      unit: { label: 'Đơn vị', help: 'Ngày làm việc, ngày liên tục hoặc tháng' },
      calendar: { label: 'Lịch làm việc' },
      receiptRule: { label: 'Ngày tiếp nhận', help: 'Để trống: theo lịch làm việc' },
      legalBasis: { label: 'Căn cứ pháp lý' },
      inForceFrom: { label: 'Có hiệu lực từ' },
      inForceUntil: { label: 'Hết hiệu lực sau ngày' },
      confirmed: { label: 'Đã xác nhận', help: 'Đã đối chiếu với toàn văn văn bản' },
    },
  },
};

interface StoredView {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

interface ViewService {
  findConfiguration(type: { uid: string }): Promise<StoredView>;
  updateConfiguration(type: { uid: string }, view: StoredView): Promise<unknown>;
}

/** Sets the views that nobody has touched: once labels differ from the names of the fields, they are the editors' own. */
export async function setEditingViews(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('content-manager').service<ViewService>('content-types');
  for (const [name, view] of Object.entries(views) as [CollectionName, EditingView][]) {
    const type = strapi.contentType(uids[name]);
    const stored = await service.findConfiguration(type);
    const untouched = Object.keys(view.fields).every(
      (field) => stored.metadatas[field]?.edit.label === field,
    );
    if (untouched) await service.updateConfiguration(type, withTexts(stored, view));
  }
}

function withTexts(stored: StoredView, view: EditingView): StoredView {
  const metadatas = { ...stored.metadatas };
  for (const [field, { label, help }] of Object.entries(view.fields)) {
    const before = metadatas[field];
    metadatas[field] = {
      edit: {
        ...before?.edit,
        label,
        description: help ?? '',
        ...(field === 'calendar' && { mainField: 'name' }),
      },
      list: { ...before?.list, label },
    };
  }
  const { mainField, sortBy, list, edit } = view;
  return {
    settings: {
      ...stored.settings,
      mainField,
      defaultSortBy: sortBy,
      defaultSortOrder: 'ASC',
      pageSize: 50,
    },
    metadatas,
    layouts: { list, edit: edit.map((row) => row.map(([name, size]) => ({ name, size }))) },
  };
}
