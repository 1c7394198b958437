import type { Core } from '@strapi/strapi';

/** Our plugins stand in `plugins/`; the order is the order of their `register`. */
const own = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { enabled: true, resolve: `./plugins/${name}` }]));

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  ...own(['jobs', 'calendar', 'feeds', 'media', 'site']),
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
    },
  },
  i18n: { enabled: true },
  upload: {
    config: {
      sizeLimit: 64 * 1024 * 1024,
      // What may be stored is decided by plugins/media, by content and on every way in (docs/adr/0011): its refusals are in
      // Vietnamese. The stock gate in front of it, which also believes names, lets through.
      security: { allowedTypes: ['*/*'] },
    },
  },
  email: {
    config: {
      provider: 'nodemailer',
      // Without SMTP_URL mail is written as files in the data directory (see docs/operations.md).
      providerOptions: env('SMTP_URL') ? { url: env('SMTP_URL') } : { streamTransport: true, buffer: true },
      settings: {
        defaultFrom: env('MAIL_FROM', 'portal@portal.test'),
        defaultReplyTo: env('MAIL_FROM', 'portal@portal.test'),
      },
    },
  },
  // Content types are changed in the repository, not in a running portal.
  'content-type-builder': { enabled: false },
  'content-releases': { enabled: false },
  'review-workflows': { enabled: false },
});
