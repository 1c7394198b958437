import { factories } from '@strapi/strapi';
import { PUBLIC_READS } from '../../../http/content-read/read-published';

export default factories.createCoreRouter('api::organization.organization', {
  only: ['find', 'findOne'],
  config: PUBLIC_READS,
});
