import type { Knex } from 'knex';
import type { PollState } from '../domain/polling/after-poll';
import type { Outcome } from '../domain/polling/health';
import { noHints, type PollingHints, type WarningCode } from '../domain/reading/parsed-feed';
import type { Policy } from '../domain/storing/plan-changes';
import { jsonColumn } from './json-column';

/** A sub-portal and how its polling stands. */
export interface PolledPortal {
  id: number;
  code: string;
  feedUrl: string;
  policy: Policy;
  paused: boolean;
  /** Grows with every write of the polling row: who wrote in between is seen by it. */
  seq: string;
  validators: { etag: string | null; lastModified: string | null };
  bodyKey: string | null;
  warnings: WarningCode[];
  presentIds: number[];
  state: PollState;
}

interface Row {
  id: number;
  code: string;
  feed_url: string;
  policy: Policy;
  paused: boolean;
  seq: string;
  same_source: boolean;
  etag: string | null;
  last_modified: string | null;
  body_key: string | null;
  warnings: WarningCode[] | string;
  present_ids: number[];
  outcome: Outcome | null;
  failures: number;
  gone_first_at: Date | null;
  suspended_at: Date | null;
  usual_gap: number | null;
  long_gap: number | null;
  newest_at: Date | null;
  hints: PollingHints | string | null;
}

const COLUMNS = `s.id, s.code, s.feed_url, s.policy, s.paused, p.seq, coalesce(p.source_url = s.feed_url, false) as same_source,
    p.etag, p.last_modified, p.body_key, p.warnings, p.present_ids, p.outcome, p.failures, p.gone_first_at, p.suspended_at,
    p.usual_gap, p.long_gap, p.newest_at, p.hints`;
const FROM = `
  from sub_portals s join feeds_polling p on p.portal_id = s.id
  where s.id = ?`;

/** Null for a portal that is gone or was never prepared for polling. */
export async function findPortal(knex: Knex, portalId: number): Promise<PolledPortal | null> {
  const { rows } = await knex.raw<{ rows: Row[] }>(`select ${COLUMNS} ${FROM}`, [portalId]);
  return rows[0] ? toPortal(rows[0]) : null;
}

/**
 * The same, holding the polling row until the transaction ends: one poll of a portal stores at a time. The commit does not
 * wait for the disk: what a power cut takes with it (whole transactions, entries and polling state together) is polled again.
 */
export async function lockPortal(trx: Knex, portalId: number): Promise<PolledPortal | null> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select ${COLUMNS}, set_config('synchronous_commit', 'off', true) ${FROM} for update of p`,
    [portalId],
  );
  return rows[0] ? toPortal(rows[0]) : null;
}

function toPortal(row: Row): PolledPortal {
  const known = row.same_source;
  const hasRhythm = row.usual_gap !== null && row.long_gap !== null && row.newest_at !== null;
  return {
    id: row.id,
    code: row.code,
    feedUrl: row.feed_url,
    policy: row.policy === 'hold' ? 'hold' : 'show',
    paused: row.paused,
    seq: row.seq,
    // What another address said of itself is worth nothing here.
    validators: known
      ? { etag: row.etag, lastModified: row.last_modified }
      : { etag: null, lastModified: null },
    bodyKey: known ? row.body_key : null,
    warnings: jsonColumn<WarningCode[]>(row.warnings, []),
    presentIds: row.present_ids,
    state: {
      outcome: known ? row.outcome : null,
      failures: known ? row.failures : 0,
      goneFirstAt: known ? row.gone_first_at : null,
      suspendedAt: known ? row.suspended_at : null,
      rhythm: hasRhythm
        ? { usualGap: row.usual_gap ?? 0, longGap: row.long_gap ?? 0, newestAt: row.newest_at ?? new Date(0) }
        : null,
      hints: jsonColumn<PollingHints>(row.hints, noHints),
    },
  };
}
