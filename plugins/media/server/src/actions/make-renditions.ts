import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { RetryLater } from '../../../../jobs/server/src/contract';
import { type MediaSettings, readSettings } from '../config';
import { type FocalPoint, readFocalPoint } from '../domain/focal-crop';
import { isRenditionKey, type PlannedRendition } from '../domain/rendition-plan';
import {
  findRecord,
  forgetRecords,
  type RenditionRecord,
  replaceFormats,
  writeRecord,
} from '../queries/rendition-records';
import {
  type MediaFile,
  readOriginal,
  removeStored,
  type StoredObject,
  store,
} from '../services/stored-files';
import { type NoRenditions, type Preparation, prepareRenditions } from './encode-renditions';

/** Raised when plan or encoding changes: then all images are made again. Settings are part of it. */
const recipeVersion = 1;

export function recipeOf({ avifQuality, webpQuality, jpegQuality, avifEffort }: MediaSettings): string {
  return [recipeVersion, avifQuality, avifEffort, webpQuality, jpegQuality].join('/');
}

type Formats = Record<string, StoredObject & { width?: number; height?: number; size?: number }>;

/**
 * Makes what the image lacks. Run again on the same bytes, focal point and recipe it does nothing; after a change it makes
 * the new ones, puts them in place in one statement, and only then removes the old.
 */
export async function makeRenditions(
  strapi: Core.Strapi,
  fileId: number,
  signal: AbortSignal,
): Promise<void> {
  const started = performance.now();
  const knex = strapi.db.connection;
  const file = (await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id: fileId } })) as MediaFile | null;
  if (!file?.mime.startsWith('image/')) return forgetRecords(knex, [fileId]);

  const settings = readSettings(strapi.config.get('plugin::media'));
  const focal = readFocalPoint(file.focalPoint);
  const original = await readOriginal(strapi, file);
  const source = original ? createHash('sha256').update(original).digest('hex').slice(0, 16) : '';
  const record = { fileId, source, recipe: recipeOf(settings), focal: focalText(focal) };
  if (isDone(await findRecord(knex, fileId), record, file)) return;

  const preparation: Preparation = original
    ? await prepareRenditions(original, focal, settings)
    : { kind: 'none', reason: 'missing' };
  const ours = preparation.kind === 'planned' ? await makeAll(strapi, file, record, preparation, signal) : {};
  await putInPlace(strapi, file, ours);
  await writeRecord(knex, {
    ...record,
    ...resultOf(preparation),
    milliseconds: Math.round(performance.now() - started),
  });
}

/** The last attempt failed for another reason than the image's: shown in the admin panel until it succeeds. */
export async function recordFailure(strapi: Core.Strapi, fileId: number): Promise<void> {
  const settings = readSettings(strapi.config.get('plugin::media'));
  await writeRecord(strapi.db.connection, {
    fileId,
    source: '',
    recipe: recipeOf(settings),
    focal: '',
    state: 'failed',
    reason: 'failed',
    milliseconds: 0,
  });
}

function isDone(
  last: RenditionRecord | null,
  wanted: Pick<RenditionRecord, 'source' | 'recipe' | 'focal'>,
  file: MediaFile,
) {
  if (!last || last.source !== wanted.source || last.recipe !== wanted.recipe || last.focal !== wanted.focal)
    return false;
  // A restored or replaced row may have lost what was made.
  return last.state !== 'made' || Object.keys(file.formats ?? {}).some(isRenditionKey);
}

function resultOf(preparation: Preparation): Pick<RenditionRecord, 'state' | 'reason'> {
  if (preparation.kind === 'planned') return { state: 'made', reason: null };
  const harmless: NoRenditions[] = ['animated', 'vector'];
  return { state: harmless.includes(preparation.reason) ? 'none' : 'failed', reason: preparation.reason };
}

async function makeAll(
  strapi: Core.Strapi,
  file: MediaFile,
  { source, recipe, focal }: Pick<RenditionRecord, 'source' | 'recipe' | 'focal'>,
  { plan, encode }: Extract<Preparation, { kind: 'planned' }>,
  signal: AbortSignal,
): Promise<Formats> {
  const made: Formats = {};
  for (const rendition of plan) {
    signal.throwIfAborted();
    const object = describe(file, rendition, digest(source, recipe, rendition.crop ? focal : ''));
    const present = file.formats?.[rendition.key];
    if (present?.hash === object.hash && present.url) {
      made[rendition.key] = present;
      continue;
    }
    const bytes = await encode(rendition);
    const stored = await store(strapi, object, bytes);
    const { width, height } = rendition;
    made[rendition.key] = { ...stored, width, height, size: Math.round(bytes.length / 10) / 100 };
  }
  return made;
}

/** Named for all that it was made from: another content has another address, so that caches may keep it for ever. */
function describe(
  file: MediaFile,
  { key, format }: PlannedRendition,
  made: string,
): Omit<StoredObject, 'url'> {
  const ext = format === 'jpeg' ? '.jpg' : `.${format}`;
  const hash = `${file.hash}_${made}_${key.replace(`${format}-`, '')}`;
  return { hash, ext, mime: `image/${format}`, ...(file.path ? { path: file.path } : {}) };
}

function digest(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 10);
}

async function putInPlace(strapi: Core.Strapi, file: MediaFile, ours: Formats): Promise<void> {
  const before = file.formats ?? {};
  const others = Object.entries(before).filter(([key]) => !isRenditionKey(key));
  const isPlaced = await replaceFormats(strapi.db.connection, file, {
    ...Object.fromEntries(others),
    ...ours,
  });
  if (!isPlaced) throw new RetryLater('The file was changed or removed while its renditions were made', 1);

  const kept = new Set(Object.values(ours).map((object) => object.hash + object.ext));
  const old = Object.entries(before).filter(
    ([key, object]) => isRenditionKey(key) && !kept.has(object.hash + object.ext),
  );
  await removeStored(
    strapi,
    old.map(([, object]) => object),
  );
}

function focalText(focal: FocalPoint | null): string {
  return focal ? `${focal.x} ${focal.y}` : '';
}
