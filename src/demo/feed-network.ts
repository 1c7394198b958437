import type { Core } from '@strapi/strapi';
import { type DemoFeedServer, isDemoFeedServer, startDemoFeedServer } from './feed-server/server';
import { originOf, subPortals, USUAL_PORT } from './sub-portals';

let running: DemoFeedServer | undefined;

/**
 * Lets the feeds plugin reach the demo's feed server, which is started unless another process of this machine has done so, and points the demo's sub-portals to
 * it. Feed addresses that an editor changed, or that moved on the same server, keep their paths.
 */
export async function startFeedNetwork(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'portal-demo' });
  const known = ((await store.get({ key: 'feedPort' })) as number | null) ?? USUAL_PORT;
  if (await isDemoFeedServer(known)) return allowPrivate(known);
  running = await startDemoFeedServer({ portals: subPortals, port: known });
  allowPrivate(running.port);
  if (running.port !== known) await movePortals(strapi, known, running.port);
  await store.set({ key: 'feedPort', value: running.port });
}

export async function stopFeedNetwork(): Promise<void> {
  await running?.close();
  running = undefined;
}

/** The network guard refuses loopback except what is named here (CONTRACT `FEEDS_ALLOW_PRIVATE`). */
function allowPrivate(port: number): void {
  const named = (process.env.FEEDS_ALLOW_PRIVATE ?? '').split(',').filter(Boolean);
  process.env.FEEDS_ALLOW_PRIVATE = [...new Set([...named, `127.0.0.1:${port}`])].join(',');
}

async function movePortals(strapi: Core.Strapi, from: number, to: number): Promise<void> {
  const [before, after] = [`${originOf(from)}/`, `${originOf(to)}/`];
  await strapi.db.connection.raw(
    `UPDATE sub_portals SET feed_url = replace(feed_url, :before, :after), site_url = replace(site_url, :before, :after)
     WHERE starts_with(feed_url, :before)`,
    { before, after },
  );
  // What polling knows of a portal belongs to its address, and these are the same portals.
  await strapi.db.connection.raw(
    'UPDATE feeds_polling SET source_url = replace(source_url, :before, :after) WHERE starts_with(source_url, :before)',
    { before, after },
  );
}
