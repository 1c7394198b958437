import { factories } from '@strapi/strapi';
import { readPublished } from '../../../http/content-read/read-published';

const reading = readPublished('api::home.home', {
  sort: [],
  one: {
    leadArticles: {
      fields: ['title', 'slug', 'kind', 'sapo', 'releasedAt', 'featured'],
      populate: { cover: { populate: ['image'] }, topics: { fields: ['name', 'slug'] } },
    },
    featuredLeaders: {
      fields: ['name', 'slug', 'position'],
      populate: { portrait: { populate: ['image'] } },
    },
    featuredDocuments: {
      fields: ['number', 'slug', 'kind', 'abstract', 'issuedOn', 'effectiveOn', 'legalStatus'],
      populate: { issuer: { fields: ['code', 'name', 'shortName', 'nameEn'] } },
    },
    seo: { populate: ['image'] },
  },
});

export default factories.createCoreController('api::home.home', () => reading);
