import { z } from 'zod';
import { defineRoute } from '../../../http/define-route';
import { openApiDocument } from '../../../http/openapi/document';

let document: Record<string, unknown> | undefined; // content types and routes do not change while the process runs

const openApi = defineRoute({
  method: 'GET',
  path: '/openapi.json',
  summary: 'This document',
  response: z.looseObject({ openapi: z.string() }),
  envelope: false,
  cacheControl: 'public, max-age=300',
  handle: async ({ strapi }) => {
    document ??= openApiDocument(strapi);
    return { data: document as { openapi: string } };
  },
});

export default { routes: [openApi] };
