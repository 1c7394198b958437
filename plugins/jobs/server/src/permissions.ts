import type { Core } from '@strapi/strapi';

/** What an administrator can grant a role, under Settings > Roles. The super admin has both. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', displayName: 'Xem công việc nền', uid: 'read', pluginName: 'jobs' },
    { section: 'plugins', displayName: 'Chạy lại và loại bỏ công việc', uid: 'manage', pluginName: 'jobs' },
  ]);
}
