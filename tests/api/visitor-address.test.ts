import { startPortal } from '../support/start-portal';

const forwarded = {
  'X-Forwarded-For': '203.0.113.9',
  'X-Forwarded-Proto': 'https',
  'X-Forwarded-Host': 'evil.example',
};

test('a forwarding header is believed only from a trusted proxy', async () => {
  const seen = [];
  for (const TRUSTED_PROXIES of ['', '192.0.2.1', '127.0.0.1']) {
    const other = await startPortal({ env: { TRUSTED_PROXIES } });
    const { headers } = await echoAddress(other.strapi, () =>
      other.request().get('/echo-address').set(forwarded),
    );
    seen.push([headers['x-seen-ip'], headers['x-seen-protocol']]);
    await other.close();
  }
  expect(seen).toEqual([
    ['127.0.0.1', 'http'],
    ['127.0.0.1', 'http'],
    ['203.0.113.9', 'https'],
  ]);
}, 180_000);

interface EchoContext {
  path: string;
  ip: string;
  protocol: string;
  set: (name: string, value: string) => void;
}

/** Lets the portal say whom it takes the visitor for. */
async function echoAddress<T>(strapi: { server: { app: unknown } }, ask: () => PromiseLike<T>): Promise<T> {
  const app = strapi.server.app as {
    middleware: ((ctx: EchoContext, next: () => Promise<void>) => Promise<void>)[];
  };
  app.middleware.unshift((ctx, next) => {
    ctx.set('X-Seen-Ip', ctx.ip);
    ctx.set('X-Seen-Protocol', ctx.protocol);
    return next();
  });
  return await ask();
}
