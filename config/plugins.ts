import type { Core } from '@strapi/strapi';

/** Our plugins stand in `plugins/`; the order is the order of their `register`. */
const own = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { enabled: true, resolve: `./plugins/${name}` }]));

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  ...own(['jobs', 'site']),
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
      security: {
        allowedTypes: [
          'image/jpeg',
          'image/png',
          'image/webp',
          'image/avif',
          'image/gif',
          'application/pdf',
          'video/mp4',
          'application/vnd.openxmlformats-officedocument.*',
          'application/msword',
          'application/vnd.ms-excel',
        ],
      },
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
  'content-releases': { enabled: false },
  'review-workflows': { enabled: false },
});
