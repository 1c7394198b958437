import type { Knex } from 'knex';
import type { AfterPoll, NoteKind } from '../domain/polling/after-poll';
import type { Answer } from '../fetching/fetch-feed';
import type { PolledPortal } from '../queries/find-portal';

/** What a poll found out besides the state that polling goes by. Left out: unchanged. */
export interface PollFindings {
  status?: number | null;
  failureCode?: string | null;
  failure?: string | null;
  answer?: Pick<Answer, 'validators' | 'milliseconds'>;
  document?: {
    bodyKey: string;
    format: string;
    charset: string;
    warnings: readonly string[];
    cleaned: number;
    presentIds: readonly number[];
    newestAt: Date | null;
    changed: boolean;
  };
}

/**
 * Writes the one row of polling state, unless somebody else wrote it since it was read (`seq`). Returns whether it was written.
 */
export async function savePoll(
  trx: Knex,
  portal: PolledPortal,
  after: AfterPoll,
  findings: PollFindings,
  now: Date,
): Promise<boolean> {
  const healthy = after.state.outcome === 'read' || after.state.outcome === 'unchanged';
  const columns: Record<string, unknown> = {
    source_url: portal.feedUrl,
    next_at: after.nextAt,
    interval_seconds: after.intervalSeconds,
    claimed_at: null,
    attempted_at: now,
    ...(healthy ? { succeeded_at: now } : {}),
    outcome: after.state.outcome,
    failures: after.state.failures,
    gone_first_at: after.state.goneFirstAt,
    suspended_at: after.state.suspendedAt,
    status: findings.status ?? null,
    failure_code: findings.failureCode ?? null,
    failure: findings.failure ?? null,
    ...answerColumns(findings),
    ...documentColumns(after, findings, now),
  };
  const names = Object.keys(columns);
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    // Not waiting for the disk: what is lost with the power is polled again.
    `with hurry as (select set_config('synchronous_commit', 'off', true))
     update feeds_polling set seq = seq + 1, ${names.map((name) => `${name} = ?`).join(', ')} from hurry where portal_id = ? and seq = ?`,
    [...Object.values(columns), portal.id, portal.seq] as Knex.RawBinding[],
  );
  return rowCount > 0;
}

function answerColumns({ answer }: PollFindings): Record<string, unknown> {
  if (!answer) return {};
  const { etag, lastModified } = answer.validators;
  return {
    milliseconds: answer.milliseconds,
    // A 304 need not repeat them.
    ...(etag ? { etag } : {}),
    ...(lastModified ? { last_modified: lastModified } : {}),
  };
}

function documentColumns(
  { state }: AfterPoll,
  { document, answer }: PollFindings,
  now: Date,
): Record<string, unknown> {
  if (!document) return {};
  return {
    etag: answer?.validators.etag ?? null,
    last_modified: answer?.validators.lastModified ?? null,
    body_key: document.bodyKey,
    format: document.format,
    charset: document.charset,
    warnings: JSON.stringify(document.warnings),
    cleaned: document.cleaned,
    present_ids: [...document.presentIds],
    newest_at: document.newestAt,
    usual_gap: state.rhythm?.usualGap ?? null,
    long_gap: state.rhythm?.longGap ?? null,
    hints: JSON.stringify(state.hints),
    ...(document.changed ? { changed_at: now } : {}),
  };
}

/** Tells the editor. */
export async function writeNotes(
  trx: Knex,
  portalId: number,
  kinds: readonly NoteKind[],
  details: Record<string, unknown>,
  now: Date,
): Promise<void> {
  for (const kind of kinds) {
    await trx.raw(
      'insert into feeds_notes (portal_id, kind, details, created_at) values (?, ?, ?::jsonb, ?)',
      [portalId, kind, JSON.stringify(details), now],
    );
  }
}
