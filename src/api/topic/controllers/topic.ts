import { factories } from '@strapi/strapi';
import { withOtherLanguages } from '../../../http/content-read/other-languages';
import { readPublished } from '../../../http/content-read/read-published';

const reading = readPublished('api::topic.topic', {
  sort: [{ order: 'asc' }, { name: 'asc' }],
  list: {
    parent: { fields: ['name', 'slug'] },
    children: { fields: ['name', 'slug', 'order'], sort: ['order:asc'] },
  },
  one: {
    parent: { fields: ['name', 'slug'] },
    children: { fields: ['name', 'slug', 'order'], sort: ['order:asc'] },
  },
  shape: withOtherLanguages('api::topic.topic'),
});

export default factories.createCoreController('api::topic.topic', () => reading);
