import sharp from 'sharp';
import type { Motif } from '../data/article';
import { chanceOf } from './chance';
import { HEIGHT, motifs, WIDTH } from './motifs';
import { palettes } from './palette';
import { portrait } from './portrait';

/** A cover of 1600 by 900 as JPEG: the motif in colours and with a layout that follow from the seed. */
export function renderCover(motif: Motif, seed: string): Promise<Buffer> {
  const chance = chanceOf(`${motif}:${seed}`);
  const palette = chance.pick(palettes);
  const background = `<defs><linearGradient id="b" x1="0" y1="0" x2="${chance.between(0.4, 1)}" y2="1"><stop offset="0" stop-color="${palette.deep}"/><stop offset="1" stop-color="${palette.soft}"/></linearGradient><radialGradient id="g" cx="${chance.between(0.2, 0.8)}" cy="0.3" r="0.8"><stop offset="0" stop-color="${palette.light}" stop-opacity="0.28"/><stop offset="1" stop-color="${palette.light}" stop-opacity="0"/></radialGradient></defs><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#b)"/><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#g)"/>`;
  return toJpeg(WIDTH, HEIGHT, background + motifs[motif](chance, palette));
}

/** A portrait of 900 by 1100 as JPEG. */
export function renderPortrait(seed: string): Promise<Buffer> {
  const chance = chanceOf(`portrait:${seed}`);
  return toJpeg(900, 1100, portrait(chance, chance.pick(palettes)));
}

function toJpeg(width: number, height: number, body: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
}
