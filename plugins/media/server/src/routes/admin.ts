import { adminMay } from '../../../../../src/http/admin-request';

export const adminRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/images', handler: 'admin.list', config: adminMay('plugin::media.read') },
    {
      method: 'POST',
      path: '/images/retry',
      handler: 'admin.retry',
      config: adminMay('plugin::media.manage'),
    },
  ],
};
