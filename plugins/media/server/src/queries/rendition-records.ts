import type { Knex } from 'knex';
import type { NoRenditions } from '../actions/encode-renditions';
import type { StoredObject } from '../services/stored-files';

export type RenditionState = 'made' | 'none' | 'failed';

/** What the last job found: from which bytes, with which recipe and focal point, and what came of it. */
export interface RenditionRecord {
  fileId: number;
  source: string;
  recipe: string;
  focal: string;
  state: RenditionState;
  reason: NoRenditions | null;
  milliseconds: number;
}

export async function findRecord(knex: Knex, fileId: number): Promise<RenditionRecord | null> {
  const { rows } = await knex.raw<{ rows: RenditionRecord[] }>(
    `select file_id as "fileId", source, recipe, focal, state, reason, milliseconds
     from media_renditions where file_id = ?`,
    [fileId],
  );
  return rows[0] ?? null;
}

export async function writeRecord(knex: Knex, record: RenditionRecord): Promise<void> {
  await knex.raw(
    `insert into media_renditions (file_id, source, recipe, focal, state, reason, milliseconds, made_at)
     values (:fileId, :source, :recipe, :focal, :state, :reason, :milliseconds, now())
     on conflict (file_id) do update
     set source = excluded.source, recipe = excluded.recipe, focal = excluded.focal, state = excluded.state,
       reason = excluded.reason, milliseconds = excluded.milliseconds, made_at = excluded.made_at`,
    { ...record },
  );
}

export async function forgetRecords(knex: Knex, fileIds: readonly number[]): Promise<void> {
  await knex('media_renditions').whereIn('file_id', fileIds).delete();
}

/**
 * Puts `formats` in place if the file is still as it was when the job read it; false when somebody was faster. A plain
 * statement: it must not look like an edit, which would start the job again.
 */
export async function replaceFormats(
  knex: Knex,
  seen: { id: number; updatedAt: string | Date },
  formats: Record<string, StoredObject>,
): Promise<boolean> {
  const changed = await knex('files')
    .where({ id: seen.id })
    // Strapi reads milliseconds; an import may have written microseconds.
    .whereRaw("date_trunc('milliseconds', updated_at) = ?", [new Date(seen.updatedAt)])
    .update({ formats: JSON.stringify(formats) });
  return changed > 0;
}

/** Images that no job has seen in their present recipe, a page at a time by id. */
export async function findUnmade(
  knex: Knex,
  recipe: string,
  afterId: number,
  limit: number,
): Promise<number[]> {
  const { rows } = await knex.raw<{ rows: { id: number }[] }>(
    `select files.id from files
     left join media_renditions as renditions on renditions.file_id = files.id
     where files.mime like 'image/%' and files.id > ? and renditions.recipe is distinct from ?
     order by files.id limit ?`,
    [afterId, recipe, limit],
  );
  return rows.map((row) => row.id);
}
