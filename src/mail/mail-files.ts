import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createTransport, type SendMailOptions } from 'nodemailer';

/**
 * Where no SMTP server is configured, each mail becomes a file `<data dir>/mail/*.eml` (RFC 5322), which any mail program opens. A mail appears whole or not at all.
 */
export function writeMailToFiles(strapi: Core.Strapi, dataDir: string): void {
  if (process.env.SMTP_URL) return;
  const folder = path.join(dataDir, 'mail');
  const { defaultFrom } = strapi.config.get<{ settings: { defaultFrom: string } }>('plugin::email').settings;
  const composer = createTransport({ streamTransport: true, buffer: true });
  const send = async (mail: SendMailOptions): Promise<void> => {
    const { message } = await composer.sendMail({ from: defaultFrom, ...mail });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`);
    await writeFile(`${file}.part`, message, { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
  Object.assign(strapi.plugin('email'), { provider: { send } });
}
