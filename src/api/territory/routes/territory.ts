import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::territory.territory', { only: ['find', 'findOne'] });
