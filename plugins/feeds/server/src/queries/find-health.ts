import type { Knex } from 'knex';
import { failureText } from '../domain/polling/failure-text';
import { type HealthState, healthOf, type Outcome } from '../domain/polling/health';
import type { WarningCode } from '../domain/reading/parsed-feed';
import { jsonColumn } from './json-column';

/** How one portal fares: a row of `/api/feeds/health`. Instants ISO 8601. */
export interface HealthRow {
  code: string;
  name: string;
  state: HealthState;
  charset: string | null;
  /** True where something active was taken out of entries of the last document. */
  sanitised: boolean;
  format: string | null;
  /** Entries that readers can see. */
  entries: number;
  lastSuccessAt: string | null;
  nextCheckAt: string | null;
  lastError: string | null;
}

/** The same for the steward, with what is none of the public's business. */
export interface PortalHealth extends HealthRow {
  id: number;
  documentId: string;
  siteUrl: string | null;
  feedUrl: string;
  policy: string;
  paused: boolean;
  held: number;
  hidden: number;
  withdrawn: number;
  failures: number;
  attemptedAt: string | null;
  newestAt: string | null;
  milliseconds: number | null;
  intervalSeconds: number | null;
  warnings: WarningCode[];
}

interface Row {
  id: number;
  document_id: string;
  code: string;
  name: string;
  site_url: string | null;
  feed_url: string;
  policy: string;
  paused: boolean;
  outcome: Outcome | null;
  suspended_at: Date | null;
  moved_at: Date | null;
  milliseconds: number | null;
  warnings: WarningCode[] | string | null;
  newest_at: Date | null;
  long_gap: number | null;
  charset: string | null;
  cleaned: number | null;
  format: string | null;
  succeeded_at: Date | null;
  attempted_at: Date | null;
  next_at: Date | null;
  failure_code: string | null;
  status: number | null;
  failures: number | null;
  interval_seconds: number | null;
  counts: Record<string, number> | string | null;
}

/** All sub-portals by code, in two statements: the portals, and their entries counted by state. */
export async function findHealth(knex: Knex, now: Date): Promise<PortalHealth[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `with counts as (
       select sub_portal_id, jsonb_object_agg(state, number) as counts
       from (select sub_portal_id, state, count(*)::int as number from feed_entries group by 1, 2) c group by 1
     )
     select s.id, s.document_id, s.code, s.name, s.site_url, s.feed_url, s.policy, s.paused, p.outcome, p.suspended_at,
       p.moved_at, p.milliseconds, p.warnings, p.newest_at, p.long_gap, p.charset, p.cleaned, p.format, p.succeeded_at,
       p.attempted_at, p.next_at, p.failure_code, p.status, p.failures, p.interval_seconds, c.counts
     from sub_portals s left join feeds_polling p on p.portal_id = s.id left join counts c on c.sub_portal_id = s.id
     order by s.code`,
  );
  return rows.map((row) => toHealth(row, now));
}

function toHealth(row: Row, now: Date): PortalHealth {
  const counts = jsonColumn<Record<string, number>>(row.counts, {});
  const warnings = jsonColumn<WarningCode[]>(row.warnings, []);
  return {
    id: row.id,
    documentId: row.document_id,
    code: row.code,
    name: row.name,
    state: healthOf(
      {
        paused: row.paused,
        outcome: row.outcome,
        suspendedAt: row.suspended_at,
        movedAt: row.moved_at,
        milliseconds: row.milliseconds,
        warnings,
        newestAt: row.newest_at,
        longGap: row.long_gap,
      },
      now,
    ),
    charset: row.charset,
    sanitised: (row.cleaned ?? 0) > 0,
    format: row.format,
    entries: counts.shown ?? 0,
    held: counts.held ?? 0,
    hidden: counts.hidden ?? 0,
    withdrawn: counts.withdrawn ?? 0,
    lastSuccessAt: instant(row.succeeded_at),
    nextCheckAt: row.paused ? null : instant(row.next_at),
    lastError: failureText(row.failure_code, row.status),
    siteUrl: row.site_url,
    feedUrl: row.feed_url,
    policy: row.policy,
    paused: row.paused,
    failures: row.failures ?? 0,
    attemptedAt: instant(row.attempted_at),
    newestAt: instant(row.newest_at),
    milliseconds: row.milliseconds,
    intervalSeconds: row.interval_seconds,
    warnings,
  };
}

const instant = (date: Date | null): string | null => date?.toISOString() ?? null;
