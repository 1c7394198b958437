import { factories } from '@strapi/strapi';
import { withOtherLanguages } from '../../../http/content-read/other-languages';
import { readPublished } from '../../../http/content-read/read-published';

const reading = readPublished('api::leader.leader', {
  sort: [{ order: 'asc' }, { name: 'asc' }],
  list: {
    portrait: { populate: ['image'] },
    organization: { fields: ['code', 'name', 'shortName', 'nameEn'] },
  },
  one: {
    portrait: { populate: ['image'] },
    organization: { fields: ['code', 'name', 'shortName', 'nameEn'] },
    seo: { populate: ['image'] },
  },
  shape: withOtherLanguages('api::leader.leader'),
});

export default factories.createCoreController('api::leader.leader', () => reading);
