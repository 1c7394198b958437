import { factories } from '@strapi/strapi';
import { readPublished } from '../../../http/content-read/read-published';

const reading = readPublished('api::feed-entry.feed-entry', {
  sort: [{ releasedAt: 'desc' }],
  scope: { state: 'shown' },
  list: { subPortal: { fields: ['code', 'name', 'nameEn', 'siteUrl'] } },
  one: { subPortal: { fields: ['code', 'name', 'nameEn', 'siteUrl'] } },
});

export default factories.createCoreController('api::feed-entry.feed-entry', () => reading);
