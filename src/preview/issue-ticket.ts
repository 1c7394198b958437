import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { PREVIEWED, type PreviewSubject, signTicket } from './domain/preview-ticket';
import { previewKey } from './preview-key';

const LIFE_SECONDS = 60 * 60;

const wish = z.strictObject({
  contentType: z.enum(
    PREVIEWED.map((type) => `api::${type}.${type}`) as [UID.ContentType, ...UID.ContentType[]],
  ),
  documentId: z.string().regex(/^[a-z0-9]{1,40}$/),
  locale: z.enum(['vi', 'en']).default('vi'),
});

/** `POST /admin/preview-tickets`: a link of an hour to the draft, for those who may read it in the panel. */
export function mountPreviewTickets(strapi: Core.Strapi): void {
  const handler = async (ctx: Context): Promise<void> => {
    const read = wish.safeParse(ctx.request.body);
    if (!read.success) throw new errors.ValidationError('Không thể xem trước nội dung này.');
    const { contentType, documentId, locale } = read.data;
    await assertMayRead(strapi, ctx, contentType, documentId, locale);
    const type = PREVIEWED.find((name) => contentType === `api::${name}.${name}`) ?? 'article';
    const subject: PreviewSubject = {
      type,
      documentId,
      locale,
      expires: Math.floor(Date.now() / 1000) + LIFE_SECONDS,
    };
    const ticket = signTicket(subject, previewKey(strapi));
    ctx.status = 201;
    ctx.set('Cache-Control', 'no-store');
    ctx.body = {
      data: {
        ticket,
        path: `${locale === 'en' ? '/en' : ''}/xem-truoc/${ticket}`,
        expiresAt: new Date(subject.expires * 1000).toISOString(),
      },
    };
  };
  strapi.server.routes({
    type: 'admin',
    prefix: '/admin',
    routes: [
      {
        method: 'POST',
        path: '/preview-tickets',
        handler,
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  } as never);
}

interface PermissionChecker {
  cannot: { read: (entry?: unknown) => boolean };
}

async function assertMayRead(
  strapi: Core.Strapi,
  ctx: Context,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
): Promise<void> {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: uid });
  if (checker.cannot.read()) throw new errors.ForbiddenError();
  const draft = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, locale, publishedAt: null }, populate: ['createdBy'] });
  if (!draft) throw new errors.NotFoundError('Bản nháp này không còn.');
  if (checker.cannot.read(draft)) throw new errors.ForbiddenError();
}
