import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedPostgres } from '../../scripts/support/embedded-postgres';
import { projectRoot } from '../../scripts/support/settings';
import { prepareTemplate } from './templates';

/**
 * Once a run: a PostgreSQL of the tests' own, and in it the template that each portal's database is copied from. Everything lies in a
 * temporary folder that global-teardown removes. API and browser tests share it.
 */
export default async function setup(): Promise<void> {
  if (process.env.TEST_POSTGRES) return;
  if (!existsSync(join(projectRoot, 'dist/src/index.js'))) {
    throw new Error(
      'The tests run the compiled portal and it is not there: run "npm run build", or "npm test", which does so.',
    );
  }
  const ground = mkdtempSync(join(tmpdir(), 'portal-tests-'));
  mkdirSync(join(ground, 'postgres-home'), { mode: 0o700 });
  const postgres = await openEmbeddedPostgres({
    dataDir: join(ground, 'postgres-home'),
    password: randomBytes(12).toString('hex'),
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'],
  });
  process.env.TEST_GROUND = ground;
  process.env.TEST_POSTGRES = postgres.superuserUrl;
  globalThis.stopTestPostgres = postgres.close;
  await prepareTemplate('empty');
}

declare global {
  var stopTestPostgres: (() => Promise<void>) | undefined;
}
