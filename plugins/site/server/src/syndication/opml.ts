import { notFound, type Page } from '../pages/page';

/** The sources of the network, as feed readers exchange such lists; the API writes it. */
export const opmlPage: Page = async ({ api }) => {
  const body = await api.text('/api/feeds/opml');
  return body === undefined
    ? notFound
    : { type: 'document', contentType: 'text/x-opml; charset=utf-8', body };
};
