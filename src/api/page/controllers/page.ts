import { factories } from '@strapi/strapi';
import { withOtherLanguages } from '../../../http/content-read/other-languages';
import { readPublished } from '../../../http/content-read/read-published';

const reading = readPublished('api::page.page', {
  sort: [{ title: 'asc' }],
  one: { seo: { populate: ['image'] } },
  shape: withOtherLanguages('api::page.page'),
});

export default factories.createCoreController('api::page.page', () => reading);
