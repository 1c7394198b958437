import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Calendar } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PreviewPanel } from './components/preview-panel';

const pluginId = 'calendar';

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: Calendar,
      intlLabel: { id: `${pluginId}.menu`, defaultMessage: 'Thời hạn' },
      permissions: [{ action: 'plugin::calendar.read', subject: null }],
      Component: () => import('./calendar-page'),
      position: 40,
    });
    app.registerPlugin({ id: pluginId, name: pluginId });
  },

  bootstrap(app: StrapiApp): void {
    const { apis } = app.getPlugin('content-manager') as {
      apis: Partial<ContentManagerPlugin['config']['apis']>;
    };
    apis.addEditViewSidePanel?.([PreviewPanel]);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const texts: Record<string, string> =
          locale === 'en'
            ? (await import('./translations/en.json')).default
            : (await import('./translations/vi.json')).default;
        return { locale, data: prefixed(texts) };
      }),
    );
  },
};

function prefixed(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${pluginId}.${key}`, text]));
}
