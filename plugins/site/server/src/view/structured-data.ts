import { inLanguage, type Language } from '../domain/language';
import type { Crumb } from '../pages/page';
import type { SiteSettings } from '../site';
import type { Messages } from '../text/messages';

/**
 * JSON-LD as it may stand inside a `script` element: nothing in it can end the element or begin a comment, and it says the same
 * after being read.
 */
export function structuredData(facts: object): string {
  return JSON.stringify(facts).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

export function breadcrumbList(settings: SiteSettings, language: Language, crumbs: readonly Crumb[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: settings.publicUrl + inLanguage(language, path),
    })),
  };
}

/** The portal as the publisher of what stands on it. */
export function publisher(settings: SiteSettings, t: Messages): object {
  return { '@type': 'GovernmentOrganization', name: t.siteName, url: `${settings.publicUrl}/` };
}
