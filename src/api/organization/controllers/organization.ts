import { factories } from '@strapi/strapi';
import { readPublished } from '../../../http/content-read/read-published';

const reading = readPublished('api::organization.organization', {
  sort: [{ name: 'asc' }],
  list: {
    parent: { fields: ['code', 'name', 'shortName', 'nameEn'] },
    territory: { fields: ['code', 'kind', 'name', 'fullName'] },
  },
  one: {
    parent: { fields: ['code', 'name', 'shortName', 'nameEn'] },
    territory: { fields: ['code', 'kind', 'name', 'fullName'] },
  },
});

export default factories.createCoreController('api::organization.organization', () => reading);
