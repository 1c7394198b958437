import type { Core } from '@strapi/strapi';

/** Table of contents of the application's own start. */
export default {
  register(_: { strapi: Core.Strapi }) {},
  async bootstrap(_: { strapi: Core.Strapi }) {},
};
