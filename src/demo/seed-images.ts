import { Readable } from 'node:stream';
import sharp from 'sharp';
import type { Motif } from './data/article';
import { type ArticleWithKey, articles } from './data/articles';
import { leaders } from './data/leaders';
import { renderCover, renderPortrait } from './images/render';
import type { DemoContext } from './writing';

/** Drawings of one motif; articles with the same motif take turns. */
const VARIANTS = 3;
const AT_ONCE = 4;

/** File ids by name: `cover-network-1`, `portrait-<key of a leader>`. */
export type DemoImages = Map<string, number>;

/** The name of the drawing on the cover of an article, and of those that follow it in a gallery. */
export function coverName({ motif, place }: Pick<ArticleWithKey, 'motif' | 'place'>, further = 0): string {
  return `cover-${motif}-${(place + further) % VARIANTS}`;
}

/** Draws every picture of the demo into the media library, those that are there already left out. */
export async function seedImages(context: DemoContext): Promise<DemoImages> {
  const motifs = [...new Set(articles.map(({ motif }) => motif))];
  const covers = motifs.flatMap((motif) => Array.from({ length: VARIANTS }, (_, at) => cover(motif, at)));
  const portraits = leaders.map(({ key, name }) => ({
    name: `portrait-${key}`,
    alt: `Chân dung minh họa: ${name}`,
    size: { width: 900, height: 1100 },
    draw: () => renderPortrait(key),
  }));
  const images: DemoImages = new Map();
  const waiting = [...covers, ...portraits];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      images.set(next.name, await keep(context, next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return images;
}

interface Drawing {
  name: string;
  alt: string;
  size: { width: number; height: number };
  draw: () => Promise<Buffer>;
}

function cover(motif: Motif, at: number): Drawing {
  const alt = articles.find((article) => article.motif === motif)?.alt ?? 'Đồ họa minh họa';
  return {
    name: `cover-${motif}-${at}`,
    alt,
    size: { width: 1600, height: 900 },
    draw: () => renderCover(motif, String(at)),
  };
}

/**
 * Past the upload form, which would make five sizes of each picture at once: the original and the thumbnail of the media library, the
 * rest is made by jobs after the start.
 */
async function keep({ strapi }: DemoContext, { name, alt, size, draw }: Drawing): Promise<number> {
  const known: { id: number } | null = await strapi.db
    .query('plugin::upload.file')
    .findOne({ select: ['id'], where: { name: `${name}.jpg` } });
  if (known) return known.id;
  const original = await draw();
  const thumbnail = await sharp(original)
    .resize({ width: 245, height: 156, fit: 'inside' })
    .jpeg()
    .toBuffer({ resolveWithObject: true });
  const { url: thumbnailUrl } = await store(strapi, `thumbnail_demo_${name}`, thumbnail.data);
  const stored = await store(strapi, `demo_${name}`, original);
  const formats = {
    thumbnail: { ...thumbnailOf(name, thumbnail.info), url: thumbnailUrl, size: kilobytes(thumbnail.data) },
  };
  const file = await strapi.db.query('plugin::upload.file').create({
    data: { ...stored, ...size, name: `${name}.jpg`, alternativeText: alt, folderPath: '/', formats },
  });
  return file.id;
}

function thumbnailOf(name: string, { width, height }: { width: number; height: number }): object {
  return {
    width,
    height,
    ext: '.jpg',
    mime: 'image/jpeg',
    hash: `thumbnail_demo_${name}`,
    name: `${name}.jpg`,
    path: null,
  };
}

interface StoredFile {
  hash: string;
  ext: string;
  mime: string;
  size: number;
  url: string;
  provider: string;
}

async function store(strapi: DemoContext['strapi'], hash: string, content: Buffer): Promise<StoredFile> {
  const file = {
    hash,
    ext: '.jpg',
    mime: 'image/jpeg',
    size: kilobytes(content),
    url: '',
    getStream: () => Readable.from(content),
  };
  await strapi.plugin('upload').service('provider').upload(file);
  const { getStream: _, ...stored } = file;
  return { ...stored, provider: strapi.config.get<{ provider: string }>('plugin::upload').provider };
}

function kilobytes(content: Buffer): number {
  return Math.round(content.length / 10) / 100;
}
