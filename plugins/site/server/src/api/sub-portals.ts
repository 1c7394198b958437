import { byVietnameseOrder } from '../domain/text';
import type { Client, Listed } from './client';
import {
  type FeedEntry,
  feedEntry,
  type SubPortal,
  subPortal,
  subPortalRefFields,
} from './entities/sub-portal';

const subPortalQuery = {
  fields: ['code', 'name', 'nameEn', 'language', 'siteUrl', 'feedUrl', 'paused'],
  populate: { organization: { fields: ['code', 'name', 'shortName', 'nameEn', 'level'] } },
};

const entryQuery = {
  fields: ['title', 'url', 'summary', 'author', 'releasedAt', 'clusterKey'],
  populate: { subPortal: subPortalRefFields },
};

/** All sub-portals, in Vietnamese order of their names. */
export async function allSubPortals(api: Client): Promise<SubPortal[]> {
  const { items } = await api.list(subPortal, '/api/sub-portals', {
    sort: ['code:asc'],
    pagination: { pageSize: 100 },
    ...subPortalQuery,
  });
  return items.sort(byVietnameseOrder(({ name }) => name));
}

export function subPortalByCode(api: Client, code: string): Promise<SubPortal | undefined> {
  return api.first(subPortal, '/api/sub-portals', { filters: { code: { $eq: code } }, ...subPortalQuery });
}

/** The sub-portal of an organisation, if it runs one. */
export function subPortalOf(api: Client, organization: string): Promise<SubPortal | undefined> {
  return api.first(subPortal, '/api/sub-portals', {
    filters: { organization: { code: { $eqi: organization } } },
    ...subPortalQuery,
  });
}

/** What one sub-portal published, newest first. */
export function newestEntries(
  api: Client,
  code: string,
  page: { number: number; size: number },
): Promise<Listed<FeedEntry>> {
  return api.list(feedEntry, '/api/feed-entries', {
    filters: { subPortal: { code: { $eq: code } } },
    sort: ['releasedAt:desc', 'documentId:desc'],
    pagination: { page: page.number, pageSize: page.size },
    ...entryQuery,
  });
}

/** The same releases on other portals, by the key of their cluster. */
export type SameReleases = Map<string, FeedEntry[]>;

export async function sameReleases(api: Client, entries: readonly FeedEntry[]): Promise<SameReleases> {
  const keys = [...new Set(entries.flatMap(({ clusterKey }) => clusterKey ?? []))];
  if (keys.length === 0) return new Map();
  const { items } = await api.list(feedEntry, '/api/feed-entries', {
    filters: { clusterKey: { $in: keys } },
    sort: ['releasedAt:asc'],
    pagination: { pageSize: 100, withCount: false },
    fields: ['title', 'url', 'releasedAt', 'clusterKey'],
    populate: entryQuery.populate,
  });
  return Map.groupBy(items, ({ clusterKey }) => clusterKey ?? '');
}
