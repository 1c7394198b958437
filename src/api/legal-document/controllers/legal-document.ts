import { factories } from '@strapi/strapi';
import { withOtherLanguages } from '../../../http/content-read/other-languages';
import { readPublished } from '../../../http/content-read/read-published';
import { INCOMING_RELATIONS, withBothDirections } from '../both-directions';

const reading = readPublished('api::legal-document.legal-document', {
  sort: [{ issuedOn: 'desc' }, { number: 'desc' }],
  list: { issuer: { fields: ['code', 'name', 'shortName', 'nameEn'] } },
  one: {
    issuer: { fields: ['code', 'name', 'shortName', 'nameEn'] },
    files: true,
    relations: {
      populate: { target: { fields: ['number', 'slug', 'kind', 'abstract', 'issuedOn', 'legalStatus'] } },
    },
    seo: { populate: ['image'] },
  },
  computed: { incomingRelations: INCOMING_RELATIONS },
  shape: async (strapi, documents, query) => {
    await withOtherLanguages('api::legal-document.legal-document')(strapi, documents, query);
    await withBothDirections(strapi, documents, query);
  },
});

export default factories.createCoreController('api::legal-document.legal-document', () => reading);
