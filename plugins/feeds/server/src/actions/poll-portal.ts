import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { type AfterPoll, afterPoll, type PollEvent } from '../domain/polling/after-poll';
import { failureText } from '../domain/polling/failure-text';
import { rhythmOf } from '../domain/polling/rhythm';
import { UnreadableFeed } from '../domain/reading/parsed-feed';
import { type ReadFeed, readFeed } from '../domain/reading/read-feed';
import { FetchFailure } from '../fetching/fetch-failure';
import { type Answer, type FetchGround, fetchFeed } from '../fetching/fetch-feed';
import { findPortal, lockPortal, type PolledPortal } from '../queries/find-portal';
import { type PollFindings, savePoll, writeNotes } from './save-poll';
import { storeDocument } from './store-document';

/** What storing stands on: nothing of it asks the network. */
export interface SavingGround {
  knex: Knex;
  clock: () => Date;
  random: () => number;
}

export interface PollGround extends SavingGround {
  fetching: FetchGround;
}

export interface PollReport {
  code: string;
  outcome: 'read' | 'unchanged' | 'gone' | 'failed' | 'unreadable' | 'paused' | 'overtaken';
  inserted: number;
  edited: number;
  withdrawn: number;
  message: string | null;
}

const nothing = { inserted: 0, edited: 0, withdrawn: 0, message: null };

/**
 * One poll of one portal: ask, read, store, remember. Nothing is locked while the portal answers; what it said is stored in
 * one transaction with the state of its polling, and only if nobody polled it meanwhile. Run twice, it does no harm.
 */
export async function pollPortal(
  ground: PollGround,
  portalId: number,
  signal?: AbortSignal,
): Promise<PollReport | null> {
  const portal = await findPortal(ground.knex, portalId);
  if (!portal) return null;
  if (portal.paused) return { code: portal.code, outcome: 'paused', ...nothing };
  const answer = await fetchFeed(ground.fetching, portal.feedUrl, portal.validators, signal).catch(
    (error: unknown) => {
      if (error instanceof FetchFailure) return error;
      throw error;
    },
  );
  if (answer instanceof FetchFailure) return saveFailure(ground, portal, 'failed', answer);
  if (answer.kind === 'gone') return saveQuietly(ground, portal, { kind: 'gone' }, { status: 410, answer });
  if (answer.kind === 'unchanged') return saveUnchanged(ground, portal, answer, 304);
  return readAndStore(ground, portal, answer);
}

async function readAndStore(ground: PollGround, portal: PolledPortal, answer: Answer): Promise<PollReport> {
  const bodyKey = createHash('sha256').update(answer.bytes).digest('base64');
  if (bodyKey === portal.bodyKey && !answer.move) return saveUnchanged(ground, portal, answer, 200);
  const now = ground.clock();
  let read: ReadFeed;
  try {
    read = readFeed({ bytes: answer.bytes, url: answer.url, contentType: answer.contentType }, now);
  } catch (error) {
    if (error instanceof UnreadableFeed) return saveFailure(ground, portal, 'unreadable', error, answer);
    throw error;
  }
  return saveDocument(ground, portal, { answer, read, bodyKey, now });
}

export interface ReadAnswer {
  answer: Answer;
  read: ReadFeed;
  bodyKey: string;
  now: Date;
}

/** Stores a document that was read, and what polling goes by from now on. */
export function saveDocument(
  ground: SavingGround,
  seen: PolledPortal,
  { answer, read, bodyKey, now }: ReadAnswer,
): Promise<PollReport> {
  return ground.knex.transaction(async (trx) => {
    const portal = await lockPortal(trx, seen.id);
    if (!portal || portal.seq !== seen.seq) return { code: seen.code, outcome: 'overtaken', ...nothing };
    const stored = await storeDocument(trx, portal, read, now);
    const dates = read.feed.entries.flatMap(({ publishedAt }) =>
      publishedAt ? [new Date(publishedAt)] : [],
    );
    const event: PollEvent = {
      kind: 'read',
      rhythm: rhythmOf(dates),
      hints: read.hints,
      freshSeconds: answer.freshSeconds,
    };
    const after = afterPoll(portal.state, event, now, ground.random);
    await savePoll(
      trx,
      portal,
      after,
      {
        status: 200,
        answer,
        document: {
          bodyKey,
          format: read.feed.format,
          charset: read.charset,
          warnings: read.warnings,
          cleaned: read.cleanedEntries,
          presentIds: stored.presentIds,
          newestAt: newestOf(dates) ?? stored.newestAt,
          changed: stored.inserted + stored.edited + stored.withdrawn > 0,
        },
      },
      now,
    );
    await followMove(trx, portal, answer, now);
    await writeNotes(trx, portal.id, after.notes, {}, now);
    const { inserted, edited, withdrawn } = stored;
    return {
      code: portal.code,
      outcome: 'read',
      inserted,
      edited,
      withdrawn,
      message: read.warnings.join(', ') || null,
    };
  });
}

const newestOf = (dates: readonly Date[]): Date | null =>
  dates.length === 0 ? null : new Date(Math.max(...dates.map((date) => date.getTime())));

/** A feed that moved for good and was read at its new place is asked for there from now on. */
async function followMove(trx: Knex, portal: PolledPortal, { move }: Answer, now: Date): Promise<void> {
  if (!move) return;
  const details = { from: portal.feedUrl, to: move.to };
  if (move.verdict === 'downgrade') {
    await trx.raw(
      `insert into feeds_notes (portal_id, kind, details, created_at) select ?, 'move-refused', ?::jsonb, ?
       where not exists (select 1 from feeds_notes where portal_id = ? and kind = 'move-refused' and details = ?::jsonb)`,
      [portal.id, JSON.stringify(details), now, portal.id, JSON.stringify(details)],
    );
    return;
  }
  await trx.raw('update sub_portals set feed_url = ?, updated_at = ? where id = ?', [
    move.to,
    now.toISOString(),
    portal.id,
  ]);
  await trx.raw('update feeds_polling set source_url = ?, moved_at = ? where portal_id = ?', [
    move.to,
    now.toISOString(),
    portal.id,
  ]);
  await writeNotes(trx, portal.id, ['moved'], details, now);
}

function saveUnchanged(
  ground: SavingGround,
  portal: PolledPortal,
  answer: Answer,
  status: number,
): Promise<PollReport> {
  return saveQuietly(
    ground,
    portal,
    { kind: 'unchanged', freshSeconds: answer.freshSeconds },
    { status, answer },
  );
}

function saveFailure(
  ground: SavingGround,
  portal: PolledPortal,
  kind: 'failed' | 'unreadable',
  failure: FetchFailure | UnreadableFeed,
  answer?: Answer,
): Promise<PollReport> {
  const status = failure instanceof FetchFailure ? failure.status : 200;
  const retryAfter = failure instanceof FetchFailure ? failure.retryAfter : null;
  const findings = { status, failureCode: failure.code, failure: failure.message.slice(0, 1000) };
  const timing = answer
    ? { answer: { milliseconds: answer.milliseconds, validators: { etag: null, lastModified: null } } }
    : {};
  return saveQuietly(ground, portal, { kind, retryAfter }, { ...findings, ...timing });
}

/** Without a document there is one row to write; a transaction is opened only to tell the editor something as well. */
export async function saveQuietly(
  ground: SavingGround,
  portal: PolledPortal,
  event: PollEvent,
  findings: PollFindings,
): Promise<PollReport> {
  const now = ground.clock();
  const after: AfterPoll = afterPoll(portal.state, event, now, ground.random);
  const save = async (knex: Knex): Promise<boolean> => {
    const saved = await savePoll(knex, portal, after, findings, now);
    if (saved)
      await writeNotes(
        knex,
        portal.id,
        after.notes,
        { failure: failureText(findings.failureCode ?? null, findings.status ?? null) },
        now,
      );
    return saved;
  };
  const saved = after.notes.length > 0 ? await ground.knex.transaction(save) : await save(ground.knex);
  return {
    code: portal.code,
    outcome: saved ? event.kind : 'overtaken',
    ...nothing,
    message: findings.failure ?? null,
  };
}
