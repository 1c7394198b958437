import { factories } from '@strapi/strapi';
import { readPublished } from '../../../http/content-read/read-published';

const reading = readPublished('api::sub-portal.sub-portal', {
  sort: [{ name: 'asc' }],
  list: { organization: { fields: ['code', 'name', 'shortName', 'nameEn'] } },
  one: { organization: { fields: ['code', 'name', 'shortName', 'nameEn'] } },
});

export default factories.createCoreController('api::sub-portal.sub-portal', () => reading);
