import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { withInstance } from '../../scripts/support/instance';
import { readSettings } from '../../scripts/support/settings';

/** The application on an empty database of its own, which is gone afterwards. `DATABASE_URL` is not touched. */
export async function onEmptyInstance(work: (strapi: Core.Strapi) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
  const before = { ...process.env };
  Object.assign(process.env, { PORTAL_DATA_DIR: dataDir, PORTAL_DEMO: '0', LOG_LEVEL: 'error' });
  delete process.env.DATABASE_URL;
  delete process.env.DATABASE_OWNER_URL;
  try {
    await withInstance(readSettings(process.env), work);
  } finally {
    Object.assign(process.env, before);
    rmSync(dataDir, { recursive: true, force: true });
  }
}
