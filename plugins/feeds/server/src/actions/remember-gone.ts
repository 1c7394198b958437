import type { Knex } from 'knex';
import { readFeed } from '../domain/reading/read-feed';
import { findPortal } from '../queries/find-portal';
import { makeDue, prepareNewPortals } from './claim-due';
import { type SavingGround, saveDocument, saveQuietly } from './poll-portal';

export interface GoneHistory {
  code: string;
  /** What the portal said while it still spoke. */
  document: string;
  readAt: Date;
  /** When it answered 410 for the first time. */
  goneAt: Date;
}

/**
 * A portal's past as polling would have left it: read once, gone once since. The demo shows with it what else takes a day to
 * see. Does nothing for a portal that has a past already.
 */
export async function rememberGone(
  knex: Knex,
  { code, document, readAt, goneAt }: GoneHistory,
): Promise<void> {
  await prepareNewPortals(knex, readAt);
  const { rows } = await knex.raw<{ rows: { id: number }[] }>(
    'select s.id from sub_portals s join feeds_polling p on p.portal_id = s.id where s.code = ? and p.outcome is null',
    [code],
  );
  const [found] = rows;
  const portal = found && (await findPortal(knex, found.id));
  if (!portal) return;
  const bytes = Buffer.from(document);
  const answer = {
    kind: 'document' as const,
    url: portal.feedUrl,
    bytes,
    contentType: null,
    validators: { etag: null, lastModified: null },
    freshSeconds: null,
    move: null,
    milliseconds: 0,
  };
  const read = readFeed({ bytes, url: portal.feedUrl, contentType: null }, readAt);
  await saveDocument(groundAt(knex, readAt), portal, { answer, read, bodyKey: code, now: readAt });
  const since = await findPortal(knex, portal.id);
  if (since) await saveQuietly(groundAt(knex, goneAt), since, { kind: 'gone' }, { status: 410 });
  await makeDue(knex, [portal.id], goneAt);
}

const groundAt = (knex: Knex, at: Date): SavingGround => ({
  knex,
  clock: () => at,
  random: () => 0.5,
});
