import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

/** What the upload provider needs to know of a stored file in order to write, find or remove it. */
export interface StoredObject {
  hash: string;
  ext: string;
  mime: string;
  /** The folder in the store, where its provider has folders. */
  path?: string;
  url: string;
}

/** A row of the media library, as far as renditions need it. */
export interface MediaFile extends StoredObject {
  id: number;
  documentId: string;
  width: number | null;
  height: number | null;
  /** Kilobytes, as the media library counts. */
  size: number;
  formats: Record<string, StoredObject> | null;
  focalPoint: unknown;
  provider: string;
  updatedAt: string | Date;
}

interface ProviderService {
  upload(file: Partial<StoredObject> & { getStream: () => Readable }): Promise<void>;
}
interface FileService {
  signFileUrls<File>(file: File): Promise<File>;
}

/** The bytes of a stored original; null when the store has lost it. */
export async function readOriginal(strapi: Core.Strapi, file: MediaFile): Promise<Buffer | null> {
  const { url } = await strapi
    .plugin('upload')
    .service<FileService>('file')
    .signFileUrls({ ...file });
  if (!url.startsWith('/')) return fetchOriginal(url);
  const place = path.join(strapi.dirs.static.public, decodeURIComponent(url.split('?')[0] ?? ''));
  return readFile(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

async function fetchOriginal(url: string): Promise<Buffer | null> {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (response.status === 404 || response.status === 410) return null;
  if (!response.ok) throw new Error(`The store answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Writes through whichever provider is configured, and answers where it can be found. */
export async function store(
  strapi: Core.Strapi,
  object: Omit<StoredObject, 'url'>,
  bytes: Buffer,
): Promise<StoredObject> {
  const file: Partial<StoredObject> & { getStream: () => Readable } = {
    ...object,
    getStream: () => Readable.from([bytes]),
  };
  await strapi.plugin('upload').service<ProviderService>('provider').upload(file);
  if (!file.url) throw new Error(`The upload provider gave ${object.hash}${object.ext} no address`);
  return { ...object, url: file.url };
}

/** Removes stored renditions; one that cannot be removed is told and left. */
export async function removeStored(strapi: Core.Strapi, objects: readonly StoredObject[]): Promise<void> {
  const { provider } = strapi.plugin('upload') as unknown as {
    provider: { delete(file: StoredObject): Promise<unknown> };
  };
  for (const object of objects) {
    await provider.delete(object).catch((error: unknown) => {
      strapi.log.warn(`Media: ${object.hash}${object.ext} could not be removed: ${String(error)}`);
    });
  }
}
