import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal';

/** Secrets that Strapi reads from the environment; each is made at first start when it is not given. */
const STRAPI_SECRETS = [
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'PORTAL_ENCRYPTION_KEY',
];

export type Secrets = Record<string, string>;

/**
 * The installation's secrets, read from `secrets.json` in the data directory (mode 0600) and completed with random ones.
 * Throws a `Refusal` when the file is damaged: making new secrets would silently end every session and lose what was encrypted.
 */
export function loadSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  const secrets = existsSync(file) ? readSecrets(file) : {};
  const missing = ['APP_KEYS', 'POSTGRES_PASSWORD', 'PORTAL_DEMO_PASSWORD', ...STRAPI_SECRETS].filter(
    (name) => !secrets[name],
  );
  if (missing.length === 0) return secrets;
  for (const name of missing) secrets[name] = makeSecret(name);
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
  return secrets;
}

/** Puts the secrets that Strapi and the plugins read into `env`, unless the operator gave them. */
export function provideSecrets(secrets: Secrets, env: NodeJS.ProcessEnv): void {
  for (const name of ['APP_KEYS', 'PORTAL_DEMO_PASSWORD', ...STRAPI_SECRETS]) env[name] ||= secrets[name];
}

function readSecrets(file: string): Secrets {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch (error) {
    throw new Refusal(
      `${file} cannot be read (${(error as Error).message}). Restore it from a backup; remove it only if nothing was stored yet.`,
      { cause: error },
    );
  }
}

function makeSecret(name: string): string {
  if (name === 'APP_KEYS')
    return [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')].join(',');
  if (name === 'PORTAL_DEMO_PASSWORD') return `Aa1-${randomBytes(12).toString('base64url')}`;
  return randomBytes(32).toString('base64url');
}
