import type { Page } from '../pages/page';

/**
 * Everything public may be read. A demonstration is not closed here: a crawler that may not read a page does not see that it asks
 * not to be listed (`noindex`), and may list its bare address.
 */
export const robotsPage: Page = async ({ settings }) => ({
  type: 'document',
  contentType: 'text/plain; charset=utf-8',
  body: [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /xem-truoc/',
    'Disallow: /en/xem-truoc/',
    '',
    `Sitemap: ${settings.publicUrl}/sitemap.xml`,
    '',
  ].join('\n'),
});
