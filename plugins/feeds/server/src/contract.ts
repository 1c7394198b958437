import type { Core } from '@strapi/strapi';
import { pollDue } from './actions/poll-due';
import type { PollReport } from './actions/poll-portal';
import type { HealthState } from './domain/polling/health';
import type { HealthRow } from './queries/find-health';
import type { Polling } from './services/polling';

export type { OpmlImport } from './actions/import-opml';
export { type GoneHistory, rememberGone } from './actions/remember-gone';
export type { EntriesPage, EntryVersions } from './controllers/entries';
export type { FeedNotes, FeedsOverview } from './controllers/portals';
export type { NoteKind } from './domain/polling/after-poll';
export type { EntryState } from './domain/storing/match-entries';
export type { PortalHealth } from './queries/find-health';
export type { ListedEntry } from './queries/list-entries';
export type { HealthRow, HealthState, PollReport };

/** Polls now, in this process, whatever is due (or everything), a few at a time. Yields a report a portal as it is done. */
export function pollNow(
  strapi: Core.Strapi,
  options: { all: boolean; parallel: number; signal?: AbortSignal },
): AsyncIterable<PollReport> {
  return pollDue(strapi.plugin('feeds').service<Polling>('polling').ground(), options);
}
