import { factories } from '@strapi/strapi';
import { PUBLIC_READS } from '../../../http/content-read/read-published';

export default factories.createCoreRouter('api::legal-document.legal-document', {
  only: ['find', 'findOne'],
  config: PUBLIC_READS,
});
