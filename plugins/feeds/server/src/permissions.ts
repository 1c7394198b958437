import type { Core } from '@strapi/strapi';

export const readAction = 'plugin::feeds.read';
export const manageAction = 'plugin::feeds.manage';

/** What an administrator can grant a role, under Settings > Roles. The super admin has both. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Xem tình trạng cổng thành phần', uid: 'read', pluginName: 'feeds' },
    { section: 'plugins', displayName: 'Điều phối cổng thành phần', uid: 'manage', pluginName: 'feeds' },
  ]);
}
