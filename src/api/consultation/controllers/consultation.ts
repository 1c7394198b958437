import { factories } from '@strapi/strapi';
import { legalDateOf } from '../../../content-rules/domain/legal-date';
import { withOtherLanguages } from '../../../http/content-read/other-languages';
import { readPublished } from '../../../http/content-read/read-published';
import { withholdOpinions } from '../domain/opinions';

const reading = readPublished('api::consultation.consultation', {
  sort: [{ closesOn: 'desc' }],
  list: { receivingBody: { fields: ['code', 'name', 'shortName', 'nameEn'] } },
  one: {
    receivingBody: { fields: ['code', 'name', 'shortName', 'nameEn'] },
    files: true,
    seo: { populate: ['image'] },
  },
  shape: async (strapi, consultations, query) => {
    await withOtherLanguages('api::consultation.consultation')(strapi, consultations, query);
    withholdOpinions(consultations, legalDateOf(new Date()));
  },
});

export default factories.createCoreController('api::consultation.consultation', () => reading);
