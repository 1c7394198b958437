import type { Client } from './client';
import { type FeedEntry, feedEntry } from './entities/sub-portal';

/** The newest shown entry of each sub-portal, by its code. */
export type LatestByPortal = Map<string, FeedEntry>;

export async function latestByPortal(api: Client): Promise<LatestByPortal> {
  const { items } = await api.list(feedEntry, '/api/feeds/latest', {});
  return new Map(items.flatMap((entry) => (entry.subPortal ? [[entry.subPortal.code, entry] as const] : [])));
}
