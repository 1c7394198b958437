import { adminMay } from '../../../../../src/http/admin-request';

export const readAction = 'plugin::jobs.read';
export const manageAction = 'plugin::jobs.manage';

export const adminRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/overview', handler: 'admin.overview', config: adminMay(readAction) },
    { method: 'GET', path: '/list', handler: 'admin.list', config: adminMay(readAction) },
    { method: 'POST', path: '/retry', handler: 'admin.retry', config: adminMay(manageAction) },
    { method: 'POST', path: '/discard', handler: 'admin.discard', config: adminMay(manageAction) },
  ],
};
