import type { Core } from '@strapi/strapi';
import { publicErrors } from '../http/public-errors';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => publicErrors(strapi);
