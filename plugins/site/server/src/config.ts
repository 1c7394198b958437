import { z } from 'zod';
import type { SiteSettings } from './site';

const environment = z.object({
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  PORTAL_DEMO: z.enum(['0', '1', 'false', 'true']).default('1'),
});

/**
 * The settings of the site, from the environment. Without `PUBLIC_URL` the portal is taken to be found at `otherwise`. Throws
 * for a value that cannot be one.
 */
export function readSiteSettings(env: NodeJS.ProcessEnv, otherwise: string): SiteSettings {
  const given = environment.parse({
    PUBLIC_URL: env.PUBLIC_URL || undefined,
    PORTAL_DEMO: env.PORTAL_DEMO || undefined,
  });
  const publicUrl = new URL(given.PUBLIC_URL ?? otherwise).origin;
  return { publicUrl, demo: given.PORTAL_DEMO === '1' || given.PORTAL_DEMO === 'true' };
}
