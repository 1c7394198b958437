import { Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const pluginId = 'feeds';

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: Earth,
      intlLabel: { id: `${pluginId}.menu`, defaultMessage: 'Cổng thành phần' },
      permissions: [{ action: 'plugin::feeds.read', subject: null }],
      Component: () => import('./feeds-page'),
      position: 20,
    });
    app.registerPlugin({ id: pluginId, name: pluginId });
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
