import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::sub-portal.sub-portal', { only: ['find', 'findOne'] });
