import { Crop } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const pluginId = 'media';

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: Crop,
      intlLabel: { id: `${pluginId}.menu`, defaultMessage: 'Trạng thái ảnh' },
      permissions: [{ action: 'plugin::media.read', subject: null }],
      Component: () => import('./images-page'),
      position: 91,
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
