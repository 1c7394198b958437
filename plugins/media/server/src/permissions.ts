import type { Core } from '@strapi/strapi';

/** What an administrator can grant a role, under Settings > Roles. The super admin has both. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Xem trạng thái ảnh', uid: 'read', pluginName: 'media' },
    { section: 'plugins', displayName: 'Tạo lại các cỡ ảnh', uid: 'manage', pluginName: 'media' },
  ]);
}
