import { adminMay } from '../../../../../src/http/admin-request';
import { manageAction, readAction } from '../permissions';

const read = (method: 'GET', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: adminMay(readAction),
});
const manage = (method: 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: adminMay(manageAction),
});

export const adminRoutes = {
  type: 'admin',
  routes: [
    read('GET', '/overview', 'portals.overview'),
    manage('POST', '/poll', 'portals.poll'),
    manage('POST', '/pause', 'portals.pause'),
    manage('POST', '/policy', 'portals.policy'),
    read('GET', '/notes', 'portals.notes'),
    manage('POST', '/notes/read', 'portals.readNotes'),
    read('GET', '/opml', 'portals.exportOpml'),
    manage('POST', '/opml', 'portals.importOpml'),
    read('GET', '/entries', 'entries.list'),
    read('GET', '/entries/:id/versions', 'entries.versions'),
    manage('POST', '/entries/state', 'entries.decide'),
    manage('POST', '/entries/:id/article', 'entries.toArticle'),
  ],
};
