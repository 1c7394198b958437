import path from 'node:path';
import { z } from 'zod';
import { Refusal } from './refusal';

/** The checkout's root, seen from the compiled file in `dist/scripts/support` and from its source alike. */
export const projectRoot = path.resolve(
  __dirname,
  __dirname.includes(`${path.sep}dist${path.sep}scripts`) ? '../../..' : '../..',
);

const flag = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65535).default(1337),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PORTAL_DATA_DIR: z.string().min(1).default('.data'),
  PORTAL_DEMO: flag.default(true),
  PORTAL_DEMO_PASSWORD: z.string().min(8).optional(),
  PORTAL_ROLE: z.enum(['all', 'web', 'worker', 'site']).default('all'),
  PORTAL_API_URL: z.url({ protocol: /^https?$/ }).optional(),
});

export type Settings = z.infer<typeof environment> & { dataDir: string };

/** The settings of CONTRACT "Environment" that start-up itself needs. Throws a `Refusal` naming every wrong variable. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    const reasons = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Refusal(
      `these environment variables cannot be used; correct or remove them:\n${reasons.join('\n')}`,
    );
  }
  if (read.data.PORTAL_ROLE === 'site' && !read.data.PORTAL_API_URL) {
    throw new Refusal('PORTAL_ROLE=site needs PORTAL_API_URL, the address of a portal whose API it shows.');
  }
  return { ...read.data, dataDir: path.resolve(projectRoot, read.data.PORTAL_DATA_DIR) };
}
