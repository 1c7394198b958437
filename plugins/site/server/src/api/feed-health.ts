import type { Client } from './client';
import { type PortalHealth, portalHealth } from './entities/sub-portal';

/** How each sub-portal fares, by its code. */
export async function feedHealth(api: Client): Promise<Map<string, PortalHealth>> {
  const { items } = await api.list(portalHealth, '/api/feeds/health', {});
  return new Map(items.map((health) => [health.code, health]));
}
