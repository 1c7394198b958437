import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::feed-entry.feed-entry', { only: ['find', 'findOne'] });
