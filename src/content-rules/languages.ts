import type { Core } from '@strapi/strapi';

const languages = [
  { code: 'vi', name: 'Tiếng Việt' },
  { code: 'en', name: 'Tiếng Anh' },
] as const;

/** The two languages of the portal, Vietnamese first. */
export async function prepareLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const { code, name } of languages) {
    const known = await locales.findByCode(code);
    if (!known) await locales.create({ code, name });
    else if (known.name !== name) await locales.update({ id: known.id }, { name });
  }
  await locales.setDefaultLocale({ code: 'vi' });
}
