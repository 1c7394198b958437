import { dueRoute } from './due';

const may = (action: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
});
export const readAction = 'plugin::calendar.read';

export const routes = {
  'content-api': { type: 'content-api', prefix: '', routes: [dueRoute] },
  admin: {
    type: 'admin',
    routes: [
      { method: 'GET', path: '/deadlines', handler: 'admin.deadlines', config: may(readAction) },
      { method: 'GET', path: '/deadlines/:id', handler: 'admin.deadline', config: may(readAction) },
      { method: 'GET', path: '/versions', handler: 'admin.versions', config: may(readAction) },
      { method: 'GET', path: '/versions/:id/moves', handler: 'admin.moves', config: may(readAction) },
      { method: 'POST', path: '/preview', handler: 'admin.preview', config: may(readAction) },
    ],
  },
};
