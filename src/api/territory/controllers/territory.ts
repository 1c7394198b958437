import { factories } from '@strapi/strapi';
import { readPublished } from '../../../http/content-read/read-published';

const reading = readPublished('api::territory.territory', {
  sort: [{ name: 'asc' }],
  list: { parent: { fields: ['code', 'name'] } },
  one: { parent: { fields: ['code', 'name'] } },
});

export default factories.createCoreController('api::territory.territory', () => reading);
