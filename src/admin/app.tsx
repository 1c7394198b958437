import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { RBACMiddleware, StrapiApp } from '@strapi/strapi/admin';
import mark from './brand/mark.svg';
import { extendEditView } from './content';
import { withoutDesigning } from './document-actions';
import { withPortalSettings } from './routes';
import { fetchInPanelLanguage } from './server-messages';
import { theme } from './theme';
import { english, vietnamese } from './translations';

const LANGUAGE = 'strapi-admin-language';

/** Rights that no role uses in the panel, not even the administrator's: content types are changed in the repository. */
const UNUSED_RIGHTS = new Set(['admin::marketplace.read', 'plugin::content-type-builder.read']);
/** Home page widgets about the software instead of the content. */
const UNUSED_WIDGETS = new Set(['key-statistics', 'deploy-now']);

const withoutUnusedRights: RBACMiddleware = () => (next) => (permissions) =>
  next(permissions.filter(({ action }) => !UNUSED_RIGHTS.has(action)));

// Before the panel starts: it reads the language once, and English would otherwise stand on the sign-in page.
if (!localStorage.getItem(LANGUAGE)) localStorage.setItem(LANGUAGE, 'vi');
window.fetch = fetchInPanelLanguage(window.fetch.bind(window));

export default {
  config: {
    auth: { logo: mark },
    menu: { logo: mark },
    locales: ['vi', 'en'],
    translations: { vi: vietnamese, en: english },
    theme,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    app.configurations.locales = ['vi', 'en']; // Strapi puts English first.
    app.addRBACMiddleware(withoutUnusedRights);
    app.widgets.register((widgets) => widgets.filter(({ id }) => !UNUSED_WIDGETS.has(id)));
    app.router.addRoute(withPortalSettings);
  },
  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager') as {
      apis: Partial<ContentManagerPlugin['config']['apis']>;
    };
    apis.addDocumentAction?.(withoutDesigning);
    extendEditView(apis);
  },
};
