const may = (action: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
});
export const readAction = 'plugin::jobs.read';
export const manageAction = 'plugin::jobs.manage';

export const adminRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/overview', handler: 'admin.overview', config: may(readAction) },
    { method: 'GET', path: '/list', handler: 'admin.list', config: may(readAction) },
    { method: 'POST', path: '/retry', handler: 'admin.retry', config: may(manageAction) },
    { method: 'POST', path: '/discard', handler: 'admin.discard', config: may(manageAction) },
  ],
};
