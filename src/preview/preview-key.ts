import type { Core } from '@strapi/strapi';

/** The first of the application's keys: it is secret, survives restarts and is the same on every instance. */
export function previewKey(strapi: Core.Strapi): string {
  const [key] = strapi.config.get<string[]>('server.app.keys', []);
  if (!key) throw new Error('APP_KEYS is empty: preview tickets cannot be signed.');
  return key;
}
