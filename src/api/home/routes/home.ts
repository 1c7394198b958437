import { factories } from '@strapi/strapi';
import { PUBLIC_READS } from '../../../http/content-read/read-published';

export default factories.createCoreRouter('api::home.home', { only: ['find'], config: PUBLIC_READS });
