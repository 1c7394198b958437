import { z } from 'zod';
import { readDraft } from '../../../http/content-read/read-published';
import { defineRoute } from '../../../http/define-route';
import { notFound } from '../../../http/public-error';
import { PREVIEWED, readTicket } from '../../../preview/domain/preview-ticket';
import { previewKey } from '../../../preview/preview-key';

const preview = defineRoute({
  method: 'GET',
  path: '/preview/:ticket',
  summary: 'The draft that a signed ticket of the admin panel opens, for an hour',
  request: { params: z.strictObject({ ticket: z.string().max(200) }) },
  response: z.strictObject({ type: z.enum(PREVIEWED), entry: z.looseObject({ documentId: z.string() }) }),
  handle: async ({ params, strapi }) => {
    const subject = readTicket(params.ticket, previewKey(strapi), Date.now() / 1000);
    const entry =
      subject &&
      (await readDraft(`api::${subject.type}.${subject.type}`, subject.documentId, subject.locale));
    if (!subject || !entry) throw notFound();
    return { data: { type: subject.type, entry } };
  },
});

export default { routes: [preview] };
