import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { type Bilingual, languageOf } from './language';
import { PublicError } from './public-error';

const BY_STATUS: Record<number, Bilingual> = {
  400: { vi: 'Yêu cầu không hợp lệ.', en: 'The request is not valid.' },
  401: { vi: 'Cần đăng nhập để thực hiện việc này.', en: 'Sign in to do this.' },
  403: { vi: 'Không có quyền thực hiện việc này.', en: 'This is not allowed.' },
  404: { vi: 'Không tìm thấy nội dung.', en: 'Not found.' },
  405: { vi: 'Phương thức không được hỗ trợ.', en: 'The method is not supported.' },
  413: { vi: 'Nội dung gửi lên quá lớn.', en: 'The content is too large.' },
  429: { vi: 'Quá nhiều yêu cầu; vui lòng thử lại sau.', en: 'Too many requests; please try again later.' },
  500: { vi: 'Hệ thống gặp lỗi; vui lòng thử lại sau.', en: 'Something went wrong; please try again later.' },
  503: { vi: 'Hệ thống tạm thời chưa sẵn sàng.', en: 'The system is not ready for the moment.' },
};

/** Under `/api`, answers every failure in the contract's envelope and in the client's language. */
export function publicErrors(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next): Promise<void> => {
    if (!ctx.path.startsWith('/api/') && ctx.path !== '/api') return next();
    try {
      await next();
      if (ctx.status === 404 && ctx.body === undefined) answer(ctx, 404, 'NotFoundError');
      else if (ctx.status >= 400 && isEnvelope(ctx.body)) {
        answer(ctx, ctx.status, ctx.body.error.name, undefined, ctx.body.error.details);
      }
    } catch (error) {
      answerFailure(strapi, ctx, error);
    }
  };
}

function answerFailure(strapi: Core.Strapi, ctx: Context, error: unknown): void {
  if (error instanceof PublicError) {
    answer(ctx, error.status, error.name, error.messages, error.details);
  } else if (error instanceof errors.ApplicationError) {
    const status = statusOf(error);
    answer(ctx, status, error.name, undefined, status === 400 ? { reason: error.message } : {});
  } else {
    const status = (error as { status?: number }).status ?? 500;
    if (status >= 500) strapi.log.error(error);
    answer(ctx, status, status >= 500 ? 'InternalServerError' : (error as Error).name);
  }
}

function statusOf(error: Error): number {
  if (error instanceof errors.NotFoundError) return 404;
  if (error instanceof errors.ForbiddenError) return 403;
  return 400;
}

function answer(
  ctx: Context,
  status: number,
  name: string,
  messages?: Bilingual,
  details: unknown = {},
): void {
  const words = messages ?? BY_STATUS[status] ?? BY_STATUS[status < 500 ? 400 : 500];
  ctx.status = status;
  ctx.set('Cache-Control', 'no-store');
  ctx.vary('Accept-Language');
  ctx.body = {
    data: null,
    error: { status, name, message: words?.[languageOf(ctx)], details: details ?? {} },
  };
}

function isEnvelope(body: unknown): body is { error: { name: string; details?: unknown } } {
  return typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object';
}
