type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

export interface StaffRole {
  code: string;
  name: string;
  description: string;
  /** What its holders may do with each content type. */
  content: Readonly<Record<string, readonly ContentAction[]>>;
  /** Other rights of the panel, by id; an id that ends in `*` stands for all that begin so. */
  others: readonly string[];
}

const LIBRARY = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

const WRITTEN = [
  'api::article.article',
  'api::leader.leader',
  'api::legal-document.legal-document',
  'api::page.page',
  'api::consultation.consultation',
] as const;
const REGISTERS = ['api::organization.organization', 'api::territory.territory'] as const;

const each = (uids: readonly string[], ...actions: ContentAction[]) =>
  Object.fromEntries(uids.map((uid) => [uid, actions]));

/** The roles of the newsroom, beside the administrator. Nobody who writes alone decides what is public. */
export const staffRoles: readonly StaffRole[] = [
  {
    code: 'author',
    name: 'Biên tập viên',
    description: 'Soạn và sửa bản nháp; không xuất bản',
    content: {
      ...each(WRITTEN, 'create', 'read', 'update'),
      ...each(['api::topic.topic', 'api::home.home', ...REGISTERS], 'read'),
    },
    others: LIBRARY,
  },
  {
    code: 'publisher',
    name: 'Người xuất bản',
    description: 'Soạn, duyệt, xuất bản và gỡ nội dung; trình bày trang chủ',
    content: {
      ...each([...WRITTEN, 'api::topic.topic'], 'create', 'read', 'update', 'delete', 'publish'),
      ...each(['api::home.home'], 'create', 'read', 'update', 'publish'),
      ...each(REGISTERS, 'read'),
    },
    others: LIBRARY,
  },
  {
    code: 'feeds',
    name: 'Điều phối cổng thành phần',
    description: 'Quản lý cổng thành phần, tin từ các cổng; đưa tin thành bài nháp',
    content: {
      ...each(['api::sub-portal.sub-portal'], 'create', 'read', 'update', 'delete'),
      ...each(['api::feed-entry.feed-entry'], 'read', 'update'),
      ...each(['api::article.article'], 'create', 'read', 'update'),
      ...each(['api::topic.topic', ...REGISTERS], 'read'),
    },
    others: [...LIBRARY, 'plugin::feeds.*'],
  },
];
