import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** A question to one part of the system: resolves to a reason why it is not ready, or to nothing. */
export type ReadinessCheck = () => Promise<string | undefined>;

const PATIENCE_MS = 2_000;
const checks = new Map<string, ReadinessCheck>();

/** Adds a part that `/readyz` asks. A check that throws or takes over two seconds counts as not ready. */
export function addReadinessCheck(name: string, check: ReadinessCheck): void {
  checks.set(name, check);
}

/** `GET /readyz`: 200 `{status: 'ready', reasons: []}`, or 503 with every reason. */
export function mountReadiness(strapi: Core.Strapi): void {
  addReadinessCheck('database', async () => {
    await strapi.db.connection.raw('select 1');
    return undefined;
  });
  const handler = async (ctx: Context): Promise<void> => {
    const { status, body } = await readiness();
    ctx.set('Cache-Control', 'no-store');
    ctx.status = status;
    ctx.body = body;
  };
  strapi.server.routes([
    { method: 'GET', path: '/readyz', info: { type: 'platform' }, handler, config: { auth: false } },
  ] as never);
}

/** Asks every part at once. */
export async function readiness(): Promise<{
  status: 200 | 503;
  body: { status: string; reasons: string[] };
}> {
  const reasons = (await Promise.all([...checks].map(ask))).filter((reason) => reason !== undefined);
  return reasons.length === 0
    ? { status: 200, body: { status: 'ready', reasons } }
    : { status: 503, body: { status: 'not-ready', reasons } };
}

async function ask([name, check]: [string, ReadinessCheck]): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('no answer in two seconds'), PATIENCE_MS);
  });
  const reason = await Promise.race([check(), late]).catch((error: Error) => error.message);
  clearTimeout(timer);
  return reason === undefined ? undefined : `${name}: ${reason}`;
}
