import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::feed-entry.feed-entry');
