import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** A rendition's name holds a digest of what it was made from; an original keeps its name when it is replaced. */
const renditionName = /_[0-9a-f]{10}_(?:[a-z]+-)?\d+\.(?:avif|webp|jpg)$/;

/** How long a stored file may be kept by browsers and caches; the stock answer is not at all. */
export function cacheControlOf(path: string): string {
  return renditionName.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
}

/** For files that this process serves itself; a store elsewhere (S3) has headers of its own. */
export function cacheUploads(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx: Context, next: Next) => {
    await next();
    if (
      ctx.path.startsWith('/uploads/') &&
      (ctx.status === 200 || ctx.status === 206 || ctx.status === 304)
    ) {
      ctx.set('Cache-Control', cacheControlOf(ctx.path));
    }
  });
}
