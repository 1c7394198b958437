import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type IncomingFile, inspectUpload, type UploadLimits } from '../actions/inspect-upload';
import { readSettings } from '../config';
import { type UploadRefusal, whyNotInPlaceOf } from '../domain/upload-rules';
import { refusalSentence } from './refusal-words';

interface UploadService {
  upload(input: { data: unknown; files: IncomingFile | IncomingFile[] }, options?: unknown): Promise<unknown>;
  replace(id: unknown, input: { data: unknown; file: IncomingFile }, options?: unknown): Promise<unknown>;
  getSettings(): Promise<unknown>;
}
interface FileService {
  fetchUrlToInputFile(url: string): Promise<never>;
}

/**
 * Puts our rules in front of every way into the media library (admin panel, API, seeds, imports): all of them end in these
 * two methods of the upload service. In `register`, before anybody has uploaded.
 */
export function guardUploads(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service<UploadService>('upload');
  const { upload, replace } = service;
  service.upload = (input, options) =>
    inspected(strapi, asList(input.files), () => upload.call(service, input, options));
  service.replace = (id, input, options) =>
    inspected(
      strapi,
      [input.file],
      () => replace.call(service, id, input, options),
      (file) => whyNotReplace(strapi, id, file),
    );
  // Its own sizes would do our renditions' work twice, at a time when somebody waits.
  service.getSettings = async () => ({
    sizeOptimization: false,
    responsiveDimensions: false,
    autoOrientation: false,
    aiMetadata: false,
  });
  // It vets an address, then asks for it again by name, and follows redirects unseen: a way into the inner network.
  strapi.plugin('upload').service<FileService>('file').fetchUrlToInputFile = async () => {
    throw new errors.ValidationError('Không tải tệp từ địa chỉ mạng. Hãy lưu tệp về máy rồi tải lên.');
  };
}

/** Every file of a request is looked at before any is stored, and all refusals are told together. */
async function inspected<Answer>(
  strapi: Core.Strapi,
  files: IncomingFile[],
  store: () => Promise<Answer>,
  further: (file: IncomingFile) => Promise<UploadRefusal[]> = async () => [],
): Promise<Answer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-upload-'));
  const places = files.map((file) => file.filepath);
  try {
    const sentences: string[] = [];
    for (const file of files) {
      const name = file.originalFilename ?? '';
      const refusals = await inspectUpload(file, folder, limitsOf(strapi));
      if (refusals.length === 0) refusals.push(...(await further(file)));
      if (refusals.length > 0) sentences.push(refusalSentence(name, refusals));
    }
    if (sentences.length > 0) throw new errors.ValidationError(sentences.join(' '));
    return await store();
  } finally {
    // The body parser removes the files that it wrote by these very names.
    for (const [index, file] of files.entries()) file.filepath = places[index] ?? file.filepath;
    await rm(folder, { recursive: true, force: true });
  }
}

async function whyNotReplace(strapi: Core.Strapi, id: unknown, file: IncomingFile): Promise<UploadRefusal[]> {
  const stored: { ext?: string } | null = await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id } });
  return stored?.ext ? whyNotInPlaceOf(stored.ext, file.originalFilename ?? '') : [];
}

function limitsOf(strapi: Core.Strapi): UploadLimits {
  const { maxPixels, maxSide } = readSettings(strapi.config.get('plugin::media'));
  return {
    pixels: maxPixels,
    side: maxSide,
    bytes: strapi.config.get<number>('plugin::upload.sizeLimit', 64 * 1024 * 1024),
  };
}

function asList<Item>(value: Item | Item[]): Item[] {
  return Array.isArray(value) ? value : [value];
}
