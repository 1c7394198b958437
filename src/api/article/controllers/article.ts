import { factories } from '@strapi/strapi';
import { withOtherLanguages } from '../../../http/content-read/other-languages';
import { readPublished } from '../../../http/content-read/read-published';

const reading = readPublished('api::article.article', {
  sort: [{ releasedAt: 'desc' }],
  list: {
    cover: { populate: ['image'] },
    topics: { fields: ['name', 'slug'] },
    organizations: { fields: ['code', 'name', 'shortName', 'nameEn'] },
  },
  one: {
    cover: { populate: ['image'] },
    gallery: { populate: ['image'] },
    topics: { fields: ['name', 'slug'] },
    organizations: { fields: ['code', 'name', 'shortName', 'nameEn'] },
    leaders: { fields: ['name', 'slug', 'position'], populate: { portrait: { populate: ['image'] } } },
    seo: { populate: ['image'] },
  },
  shape: withOtherLanguages('api::article.article'),
});

export default factories.createCoreController('api::article.article', () => reading);
