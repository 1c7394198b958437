import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    sessions: { maxRefreshTokenLifespan: 14 * 24 * 3600, maxSessionLifespan: 7 * 24 * 3600 },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  preview: { enabled: false }, // The portal's own preview is a signed link.
  autoOpen: false,
  watchIgnoreFiles: ['**/plugins/**/admin/**', '**/.data/**', '**/tests/**'],
});
