import type { Core, UID } from '@strapi/strapi';

const TEXTS = new Set(['string', 'text', 'uid', 'email']);
const OTHERS = ['plugin::upload.file', 'plugin::upload.folder', 'admin::user'];
/** A shorter text may be part of a label by chance. */
const SHORTEST = 5;

/** What people wrote into the portal, which the panel shows between its own words. */
export interface WrittenContent {
  /** True when the text holds something that was written. */
  has: (text: string) => boolean;
  /** The text without it. */
  strip: (text: string) => string;
}

/** Reads every short text of every entry, picture and person; long ones stand in fields, which are not judged. */
export async function readWrittenContent(strapi: Core.Strapi): Promise<WrittenContent> {
  const uids = [
    ...Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::') || OTHERS.includes(uid)),
    ...Object.keys(strapi.components),
  ];
  const texts = new Set<string>();
  for (const uid of uids) for (const text of await textsOf(strapi, uid as UID.ContentType)) texts.add(text);
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  const strip = (text: string) =>
    longestFirst.reduce(
      (rest, written) => (rest.includes(written) ? rest.replaceAll(written, ' ') : rest),
      text,
    );
  return { strip, has: (text) => strip(text) !== text };
}

async function textsOf(strapi: Core.Strapi, uid: UID.ContentType): Promise<string[]> {
  const { attributes } = strapi.getModel(uid);
  const names = Object.keys(attributes).filter((name) => TEXTS.has(attributes[name]?.type ?? ''));
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({ select: names });
  return rows
    .flatMap((row) => names.map((name) => row[name]))
    .filter((text) => typeof text === 'string')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= SHORTEST);
}
