import path from 'node:path';
import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const trustedProxies = env.array('TRUSTED_PROXIES', []).filter(Boolean);
  const dataDir = path.resolve(process.cwd(), env('PORTAL_DATA_DIR', '.data'));
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    url: env('PUBLIC_URL', ''),
    app: { keys: env.array('APP_KEYS') },
    // Koa believes X-Forwarded-For from anybody; `src/http/client-address.ts` narrows it to these addresses.
    trustedProxies,
    proxy: { koa: trustedProxies.length > 0, maxIpsCount: trustedProxies.length },
    dirs: { public: path.join(dataDir, 'public') }, // uploads belong to the data, not to the checkout
    logger: {
      config: { level: env('LOG_LEVEL', 'info') },
      updates: { enabled: false },
      startup: { enabled: false },
    },
    cron: { enabled: false },
    transfer: { remote: { enabled: false } },
    openapi: { 'content-api': { access: 'disabled' } }, // the public document is ours: src/http/openapi.ts
  };
};
