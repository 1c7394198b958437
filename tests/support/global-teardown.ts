import { rmSync } from 'node:fs';
import './global-setup';

/** Stops what global-setup started; the second of two calls finds nothing to do. */
export default async function teardown(): Promise<void> {
  await globalThis.stopTestPostgres?.();
  globalThis.stopTestPostgres = undefined;
  if (process.env.TEST_GROUND) rmSync(process.env.TEST_GROUND, { recursive: true, force: true });
  delete process.env.TEST_GROUND;
}
