import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { underLock } from '../../scripts/support/data-lock';
import { ensurePortalDatabase, withClient } from '../../scripts/support/database';
import { projectRoot } from '../../scripts/support/settings';

/** `empty`: schema and migrations, no content. `demo`: as `npm start` leaves it on an empty machine. */
export type TemplateName = 'empty' | 'demo';

export interface DatabaseCopy {
  url: string;
  ownerUrl: string;
  /** The data directory that belongs to it: secrets and uploads. */
  dataDir: string;
  drop: () => Promise<void>;
}

/** Makes the template, once a run, by loading the portal on an empty database; later calls find it there. */
export async function prepareTemplate(template: TemplateName): Promise<void> {
  const ready = join(ground(), `${template}.ready`);
  await underLock(ground(), `template-${template}`, async () => {
    if (existsSync(ready)) return;
    const { url, ownerUrl } = await ensurePortalDatabase(superuserUrl(), `template_${template}`, password());
    const dataDir = join(ground(), `data-${template}`);
    mkdirSync(dataDir, { recursive: true });
    await loadPortalOnce({
      DATABASE_URL: url,
      DATABASE_OWNER_URL: ownerUrl,
      PORTAL_DATA_DIR: dataDir,
      PORTAL_DEMO: template === 'demo' ? '1' : '0',
    });
    writeFileSync(ready, '');
  });
}

/** A database and a data directory of one's own, with what the template holds. */
export async function copyTemplate(template: TemplateName): Promise<DatabaseCopy> {
  await prepareTemplate(template);
  const name = `portal_${randomBytes(6).toString('hex')}`;
  await underLock(ground(), `template-${template}`, () =>
    withClient(superuserUrl(), (client) =>
      client.query(`CREATE DATABASE ${name} OWNER portal_owner TEMPLATE template_${template}`),
    ),
  );
  const { url, ownerUrl } = await ensurePortalDatabase(superuserUrl(), name, password());
  const dataDir = join(ground(), name);
  cpSync(join(ground(), `data-${template}`), dataDir, { recursive: true });
  return { url, ownerUrl, dataDir, drop: () => dropDatabase(name) };
}

/** A database filled by `fill`, with a data directory of its own. */
export async function fillDatabase(fill: (client: Client) => Promise<void>): Promise<DatabaseCopy> {
  const name = `portal_${randomBytes(6).toString('hex')}`;
  const { url, ownerUrl } = await ensurePortalDatabase(superuserUrl(), name, password());
  await withClient(url, fill);
  const dataDir = join(ground(), name);
  mkdirSync(join(dataDir, 'public/uploads'), { recursive: true });
  return { url, ownerUrl, dataDir, drop: () => dropDatabase(name) };
}

async function dropDatabase(name: string): Promise<void> {
  await withClient(superuserUrl(), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
}

/** The compiled portal, in a process of its own: it leaves no module, listener or signal handler behind in the test runner. */
function loadPortalOnce(env: Record<string, string>): Promise<void> {
  const script = join(projectRoot, 'tests/support/load-portal-once.cjs');
  const child = spawn(process.execPath, [script], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The portal does not load on an empty database:\n${output}`));
    });
  });
}

function superuserUrl(): string {
  return given('TEST_POSTGRES');
}

function password(): string {
  return decodeURIComponent(new URL(superuserUrl()).password);
}

function ground(): string {
  return given('TEST_GROUND');
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: only tests/api and tests/browser have a database`);
  return value;
}
