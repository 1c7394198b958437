import { designSystem } from './design-system-texts';
import { either, type Rewrite, template, text } from './rewrite';

const ADMIN = '@strapi/admin/dist/admin/admin/src/';
const CONTENT_MANAGER = '@strapi/content-manager/dist/admin/';
const I18N = '@strapi/i18n/dist/admin/';
const UPLOAD = '@strapi/upload/dist/admin/';

const SETTINGS = `${ADMIN}pages/Settings/pages/`;

const admin = [
  text(`${ADMIN}components/Table.mjs`, 'children = ', 'Loading content', 'Đang tải nội dung'),
  text(`${ADMIN}pages/Auth/components/Login.mjs`, '\\?\\? ', 'Something went wrong', 'Đã xảy ra lỗi'),
  text(`${SETTINGS}ApiTokens/ListView.mjs`, 'name: ', 'API Tokens', 'Mã truy cập API'),
  text(`${SETTINGS}ApiTokens/EditView/EditViewPage.mjs`, 'name: ', 'API Tokens', 'Mã truy cập API'),
  text(`${SETTINGS}AdminTokens/ListView.mjs`, 'name: ', 'Admin Tokens', 'Mã truy cập quản trị'),
  text(`${SETTINGS}AdminTokens/EditView/EditViewPage.mjs`, 'name: ', 'Admin Tokens', 'Mã truy cập quản trị'),
  text(`${SETTINGS}TransferTokens/ListView.mjs`, 'name: ', 'Transfer Tokens', 'Mã chuyển dữ liệu'),
  text(`${SETTINGS}TransferTokens/EditView.mjs`, 'name: ', 'Transfer Tokens', 'Mã chuyển dữ liệu'),
  text(
    `${SETTINGS}Roles/components/PluginsAndSettings.mjs`,
    "'upload' \\? ",
    'Media Library',
    'Thư viện phương tiện',
  ),
  template(
    `${SETTINGS}Roles/components/ConditionsModal.mjs`,
    '#{values.length} currently selected',
    'Đang chọn #{values.length}',
  ),
  template(
    `${SETTINGS}Webhooks/components/HeadersInput.mjs`,
    'row #{index + 1} key',
    'khóa của dòng #{index + 1}',
  ),
  template(
    `${SETTINGS}Webhooks/components/HeadersInput.mjs`,
    'row #{index + 1} value',
    'giá trị của dòng #{index + 1}',
  ),
  text(`${ADMIN}components/LazyOutlet.mjs`, 'children: ', 'Loading content.', 'Đang tải nội dung.'),
  text(`${ADMIN}components/PageHelpers.mjs`, 'children = ', 'Loading content.', 'Đang tải nội dung.'),
  template(`${ADMIN}components/PageHelpers.mjs`, '#{title} | Strapi', '#{title} | Cổng 57'),
  text(`${ADMIN}components/LeftMenu.mjs`, 'label: ', 'Menu', 'Trình đơn'),
  text(
    `${ADMIN}hooks/useAPIErrorHandler.mjs`,
    'return ',
    'Unknown error occurred.',
    'Đã xảy ra lỗi không rõ.',
  ),
  text(`${ADMIN}pages/Settings/components/Tokens/LifeSpanInput.mjs`, 'placeholder: ', 'Select', 'Chọn'),
  text(`${ADMIN}pages/Settings/components/Tokens/TokenTypeSelect.mjs`, 'placeholder: ', 'Select', 'Chọn'),
  text(`${ADMIN}pages/Settings/pages/Users/ListPage.mjs`, 'label: ', 'Active user', 'Tài khoản hoạt động'),
  text(`${ADMIN}pages/Settings/pages/Users/ListPage.mjs`, 'label: ', 'Email', 'Thư điện tử'),
  text(`${ADMIN}pages/Settings/pages/Users/ListPage.mjs`, 'label: ', 'Firstname', 'Tên'),
  text(`${ADMIN}pages/Settings/pages/Users/ListPage.mjs`, 'label: ', 'Lastname', 'Họ và tên đệm'),
  text(`${ADMIN}pages/Settings/pages/Users/ListPage.mjs`, 'label: ', 'Username', 'Tên người dùng'),
];

const plugins = [
  template(`${I18N}components/LocaleListCell.mjs`, '#{locale.name} (default)', '#{locale.name} (mặc định)'),
  text(
    `${UPLOAD}future/utils/files.mjs`,
    'error: ',
    'Please provide at least one URL',
    'Vui lòng nhập ít nhất một địa chỉ',
  ),
  template(
    `${UPLOAD}future/utils/files.mjs`,
    'Maximum #{MAX_URLS} URLs allowed',
    'Chỉ nhận tối đa #{MAX_URLS} địa chỉ',
  ),
  template(
    `${UPLOAD}future/utils/files.mjs`,
    'Invalid URL: #{invalidUrls[0]}',
    'Địa chỉ không hợp lệ: #{invalidUrls[0]}',
  ),
  template(
    `${UPLOAD}future/utils/files.mjs`,
    '#{invalidUrls.length} invalid URLs found',
    'Có #{invalidUrls.length} địa chỉ không hợp lệ',
  ),
  text(
    `${CONTENT_MANAGER}pages/ListView/components/BulkActions/PublishAction.mjs`,
    'label: ',
    'Publication status',
    'Trạng thái xuất bản',
  ),
  text(
    `${CONTENT_MANAGER}pages/EditView/components/FormInputs/BlocksInput/utils/constants.mjs`,
    'label: ',
    'Plain text',
    'Văn bản thường',
  ),
  text(`${CONTENT_MANAGER}history/components/VersionInputRenderer.mjs`, 'closeLabel: ', 'Close', 'Đóng'),
  template(
    `${CONTENT_MANAGER}pages/ComponentConfigurationPage.mjs`,
    'Configure #{editLayout.settings.displayName} Edit View',
    'Cấu hình trang soạn #{editLayout.settings.displayName}',
  ),
  template(
    `${CONTENT_MANAGER}pages/EditConfigurationPage.mjs`,
    'Configure #{edit.settings.displayName} Edit View',
    'Cấu hình trang soạn #{edit.settings.displayName}',
  ),
  template(
    `${CONTENT_MANAGER}pages/ListConfiguration/ListConfigurationPage.mjs`,
    'Configure #{list.settings.displayName} List View',
    'Cấu hình danh sách #{list.settings.displayName}',
  ),
  template(`${I18N}components/BulkLocaleActionModal.mjs`, 'Select #{locale}', 'Chọn #{locale}'),
  text(`${I18N}components/LocaleTable.mjs`, 'children: ', 'Actions', 'Thao tác'),
  text(
    `${UPLOAD}components/AssetDialog/BrowseStep/PaginationFooter/PaginationFooter.mjs`,
    '',
    'Go to page ',
    'Đến trang ',
  ),
  text(
    `${UPLOAD}components/AssetDialog/BrowseStep/SearchAsset/SearchAsset.mjs`,
    'label: ',
    'Search',
    'Tìm kiếm',
  ),
];

const FILTERS = `${UPLOAD}utils/displayedFilters.mjs`;
const libraryFilters = [
  text(FILTERS, 'label: ', 'createdAt', 'Ngày tạo'),
  text(FILTERS, 'label: ', 'updatedAt', 'Ngày sửa'),
  text(FILTERS, 'label: ', 'type', 'Loại'),
  text(FILTERS, 'label: ', 'audio', 'Âm thanh'),
  text(FILTERS, 'label: ', 'file', 'Tài liệu'),
  text(FILTERS, 'label: ', 'image', 'Hình ảnh'),
  text(FILTERS, 'label: ', 'video', 'Phim (video)'),
  text(
    `${UPLOAD}components/AssetDialog/BrowseStep/PaginationFooter/Pagination.mjs`,
    'label = ',
    'pagination',
    'Phân trang',
  ),
];

/** Forms whose rules bring no message of their own would show the rule library's. */
const requiredNames: Rewrite[] = [
  [`${UPLOAD}components/EditAssetDialog/EditAssetContent.mjs`, 'name'],
  [`${UPLOAD}components/EditFolderDialog/EditFolderDialog.mjs`, 'name'],
  [`${CONTENT_MANAGER}components/ConfigurationForm/EditFieldForm.mjs`, 'label'],
  [`${CONTENT_MANAGER}pages/ListConfiguration/components/EditFieldForm.mjs`, 'label'],
].map(([module = '', field]) => ({
  module,
  find: new RegExp(`${field}: yup\\.string\\(\\)\\.required\\(\\)`),
  replace: `${field}: yup.string().required(${either('"This value is required."', '"Phải nhập giá trị này."')})`,
}));

const stateNames = either(
  'capitalize(status)',
  "({ draft: 'Bản nháp', published: 'Đã xuất bản', modified: 'Đã sửa đổi' })[status]",
);

/** Labels in code or in the wrong language, and the order of a person's names. */
const repairs: Rewrite[] = [
  {
    module: `${ADMIN}features/Notifications.mjs`,
    find: /position: "top-center"/,
    replace: `position: "top-center", containerAriaLabel: ${either('"Notifications"', '"Thông báo"')}`,
  },
  {
    module: `${ADMIN}pages/SessionsPage.mjs`,
    find: /session\.deviceName \?\?/,
    replace: `${either('session.deviceName', "session.deviceName?.replace(' on ', ' trên ')")} ??`,
  },
  {
    module: `${ADMIN}pages/ProfilePage.mjs`,
    find: /placeholder: formatMessage\(\{\s*id: 'global\.select',\s*defaultMessage: 'Select'\s*\}\),/,
    replace: '', // It is written before the choice instead of in its place.
  },
  template(`${ADMIN}utils/users.mjs`, "#{firstname} #{lastname ?? ''}", "#{lastname ?? ''} #{firstname}"),
  template(
    `${CONTENT_MANAGER}utils/users.mjs`,
    "#{firstname} #{lastname ?? ''}",
    "#{lastname ?? ''} #{firstname}",
  ),
  {
    module: `${CONTENT_MANAGER}pages/ListView/components/TableCells/CellValue.mjs`,
    find: /return toString\(formattedValue\);/,
    replace: // Forms name the values of an enumeration, lists do not.
      "if (type === 'enumeration' && value) formattedValue = formatMessage({ id: value, defaultMessage: value });\n$&",
  },
  {
    module: `${CONTENT_MANAGER}pages/ListView/components/ViewSettingsMenu.mjs`,
    find: /label: list\.metadatas\[name\]\?\.label \?\? ''/,
    replace: // Its label is lost at every start: Strapi keeps labels of the type's own attributes only.
    `label: name === 'documentId' ? ${either("'Document ID'", "'Mã tài liệu'")} : list.metadatas[name]?.label ?? ''`,
  },
  {
    module: `${CONTENT_MANAGER}pages/EditView/components/DocumentStatus.mjs`,
    find: /"aria-label": status,/,
    replace: '', // The state's name stands in it, in the user's language.
  },
  {
    module: `${I18N}contentManagerHooks/editView.mjs`,
    find: /tag: "span",\s*title: title,/,
    replace: 'tag: "span",', // An object; the text stands in it.
  },
  { module: `${I18N}components/CMHeaderActions.mjs`, find: /capitalize\(status\)/, replace: stateNames },
  {
    module: `${I18N}components/BulkLocaleActionModal.mjs`,
    find: /capitalize\(status\)/,
    replace: stateNames,
  },
];

const POSITIONS: [module: string, position: string, total: string][] = [
  ['FormInputs/Component/Repeatable.mjs', '#{index + 1}', '#{value.length}'],
  ['FormInputs/Component/Repeatable.mjs', '#{newIndex + 1}', '#{value.length}'],
  ['FormInputs/Relations/Relations.mjs', '#{index + 1}', '#{data.length}'],
  ['FormInputs/BlocksInput/BlocksToolbar.mjs', '#{newIndex[0] + 1}', '#{editor.children.length}'],
  ['FormInputs/BlocksInput/BlocksContent.mjs', '#{newIndex[0] + 1}', '#{editor.children.length}'],
  ['FormInputs/BlocksInput/BlocksContent.mjs', "#{newIndexPosition.join(',')}", '#{editor.children.length}'],
];
const positions = POSITIONS.map(([module, position, total]) =>
  template(
    `${CONTENT_MANAGER}pages/EditView/components/${module}`,
    `${position} of ${total}`,
    `${position} trên ${total}`,
  ),
);

/** Texts of Strapi 5.54 that no catalogue can translate. */
export const rewrites: readonly Rewrite[] = [
  ...designSystem,
  ...admin,
  ...plugins,
  ...positions,
  ...libraryFilters,
  ...requiredNames,
  ...repairs,
];
