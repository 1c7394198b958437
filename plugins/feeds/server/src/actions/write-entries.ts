import { randomBytes } from 'node:crypto';
import { escapeText } from 'entities';
import type { Knex } from 'knex';
import { fingerprintOf } from '../domain/clustering/fingerprint';
import { cutAtWord } from '../domain/reading/plain-text';
import { externalIdOf, titleOf } from '../domain/storing/entry-keys';
import type { StoredEntry } from '../domain/storing/match-entries';
import type { ChangePlan, EntryChange, IncomingEntry } from '../domain/storing/plan-changes';
import { chooseLeads } from './change-entries';

const COLUMNS = `document_id text, external_id text, url text, title text, summary text, content text, author text,
  released_at timestamp, edited_at timestamp, image_url text, categories jsonb, state text, dates_repaired jsonb,
  id_key uuid, url_key uuid, text_key uuid, version_key uuid, title_key uuid, simhash bigint, bands int[], words int`;

/** Stores new entries with their keys, all in one statement, and returns their numbers. Each is its own cluster until it is known better. */
export async function insertEntries(
  trx: Knex,
  portalId: number,
  entries: ChangePlan['insert'],
  now: Date,
): Promise<number[]> {
  if (entries.length === 0) return [];
  const at = now.toISOString(); // the columns have no zone: they hold UTC
  const prepared = entries.map(({ incoming, state }) =>
    prepare(incoming, { state, document_id: newDocumentId(), edited_at: null }),
  );
  const { rows } = await trx.raw<{ rows: { id: number }[] }>(
    `with input as (select * from json_to_recordset(?::json) as x(${COLUMNS})),
     stored as (
       insert into feed_entries (document_id, sub_portal_id, external_id, url, title, summary, content, author, released_at,
         edited_at, image_url, categories, state, cluster_lead, dates_repaired, created_at, updated_at, published_at)
       select document_id, ?::int, external_id, url, title, summary, content, author, released_at, edited_at, image_url, categories,
         state, true, dates_repaired, ?::timestamp, ?::timestamp, ?::timestamp
       from input returning id, external_id
     ), keyed as (
       insert into feeds_entry_keys (entry_id, portal_id, id_key, url_key, text_key, version_key, released_at, title_key, simhash, bands, words)
       select s.id, ?::int, i.id_key, i.url_key, i.text_key, i.version_key, i.released_at at time zone 'UTC', i.title_key, i.simhash, i.bands, i.words
       from stored s join input i using (external_id)
     )
     select id from stored`,
    [JSON.stringify(prepared), portalId, at, at, at, portalId],
  );
  return rows.map(({ id }) => id);
}

/** Writes changed and returned entries; what readers saw before becomes a version. */
export async function updateEntries(trx: Knex, changes: readonly EntryChange[], now: Date): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ stored, incoming, state, edited }) => ({
    ...prepare(incoming, { state, document_id: null, edited_at: edited ? editedAt(incoming, now) : null }),
    id: stored.id,
    edited,
  }));
  await trx.raw(
    `with input as (select * from json_to_recordset(?::json) as x(id int, edited boolean, ${COLUMNS})),
     versions as (
       insert into feeds_entry_versions (entry_id, number, replaced_at, title, url, summary, content, author, image_url, categories)
       select e.id, coalesce((select max(v.number) from feeds_entry_versions v where v.entry_id = e.id), 0) + 1, ?::timestamptz,
         e.title, e.url, e.summary, e.content, e.author, e.image_url, e.categories
       from feed_entries e join input i on i.id = e.id where i.edited
     ), keys as (
       update feeds_entry_keys k set id_key = i.id_key, url_key = i.url_key, text_key = i.text_key, version_key = i.version_key,
         title_key = i.title_key, simhash = i.simhash, bands = i.bands, words = i.words
       from input i where k.entry_id = i.id
     )
     update feed_entries e set external_id = i.external_id, url = i.url, title = i.title, summary = i.summary, content = i.content,
       author = i.author, edited_at = coalesce(i.edited_at, e.edited_at), image_url = i.image_url, categories = i.categories,
       state = i.state, updated_at = ?::timestamp
     from input i where e.id = i.id`,
    [JSON.stringify(rows), now.toISOString(), now.toISOString()],
  );
}

export async function withdrawEntries(trx: Knex, entries: readonly StoredEntry[], now: Date): Promise<void> {
  if (entries.length === 0) return;
  const { rows } = await trx.raw<{ rows: { cluster_key: string | null }[] }>(
    `update feed_entries set state = 'withdrawn', updated_at = ?::timestamp where id = any(?::int[]) and state in ('shown', 'held') returning cluster_key`,
    [now.toISOString(), entries.map(({ id }) => id)],
  );
  await chooseLeads(
    trx,
    rows.flatMap(({ cluster_key }) => cluster_key ?? []),
  );
}

/** The portal's own time of change where it gives a believable one, else the time at which it was seen. */
function editedAt({ entry, releasedAt }: IncomingEntry, now: Date): Date {
  const updated = entry.updatedAt ? new Date(entry.updatedAt) : null;
  return updated && updated > releasedAt ? updated : now;
}

interface Given {
  state: string;
  document_id: string | null;
  edited_at: Date | null;
}

function prepare(incoming: IncomingEntry, given: Given) {
  const { entry } = incoming;
  const title = titleOf(entry).slice(0, 1000);
  const print = fingerprintOf(title, incoming.text);
  return {
    ...given,
    external_id: externalIdOf(entry.id),
    url: entry.url,
    title,
    summary: summaryOf(incoming),
    content: entry.content,
    author: entry.author,
    released_at: incoming.releasedAt,
    image_url: entry.image,
    categories: entry.categories,
    dates_repaired: incoming.datesRepaired,
    id_key: incoming.idKey,
    url_key: incoming.urlKey,
    text_key: incoming.textKey,
    version_key: incoming.versionKey,
    title_key: print.titleKey,
    simhash: BigInt.asIntN(64, print.simhash).toString(),
    bands: print.bands,
    words: print.words,
  };
}

const LONGEST_SUMMARY = 1500;
const EXCERPT = 300;

/** Lists show the summary of every entry: where the portal gives the whole text for one, they get its beginning. */
function summaryOf({ entry: { summary, content }, text }: IncomingEntry): string | null {
  if (summary === null || (summary !== content && summary.length <= LONGEST_SUMMARY)) return summary;
  if (summary.length <= EXCERPT) return summary;
  return escapeText(cutAtWord(text, EXCERPT));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** 24 letters and digits, beginning with a letter: the form that Strapi gives its document ids. */
function newDocumentId(): string {
  const bytes = randomBytes(24);
  return [...bytes].map((byte, at) => LETTERS[byte % (at === 0 ? 26 : 36)]).join('');
}
