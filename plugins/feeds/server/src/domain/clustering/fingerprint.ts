import { createHash } from 'node:crypto';
import { foldVietnamese } from '../reading/fold-vietnamese';
import { htmlToText } from '../reading/plain-text';

/** What two prints of one release have in common, however they are dressed. */
export interface Fingerprint {
  /** Of the title's words; null for titles too short to mean anything by themselves ("Thông báo"). */
  titleKey: string | null;
  /** 64 bits: texts that share most of their word triples differ in few of them (Charikar 2002). */
  simhash: bigint;
  /** The simhash in four pieces with their places: prints within three bits of each other share a piece. */
  bands: number[];
  words: number;
}

const SHORTEST_TITLE = 5;
const WORDS_LOOKED_AT = 400;

/** Of the title and the beginning of the text: 400 words tell releases apart, and bound the work. */
export function fingerprintOf(title: string, html: string | null): Fingerprint {
  const titleWords = wordsOf(title);
  const words = wordsOf(htmlToText(html ?? '').slice(0, WORDS_LOOKED_AT * 12)).slice(0, WORDS_LOOKED_AT);
  const simhash = simhashOf(words.length >= 3 ? words : titleWords);
  return {
    titleKey: titleWords.length >= SHORTEST_TITLE ? shortDigest(titleWords.join(' ')) : null,
    simhash,
    bands: bandsOf(simhash),
    words: words.length,
  };
}

const wordsOf = (text: string): string[] =>
  foldVietnamese(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

function simhashOf(words: readonly string[]): bigint {
  const counts = new Int32Array(64);
  const triples = Math.max(1, words.length - 2);
  for (let at = 0; at < triples; at += 1) {
    const [high, low] = hashOf(`${words[at] ?? ''} ${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`);
    count(counts, 0, low);
    count(counts, 32, high);
  }
  return (BigInt(majority(counts, 32)) << 32n) | BigInt(majority(counts, 0));
}

function count(counts: Int32Array, offset: number, hash: number): void {
  for (let bit = 0; bit < 32; bit += 1) {
    counts[offset + bit] = (counts[offset + bit] ?? 0) + ((hash >>> bit) & 1) * 2 - 1;
  }
}

function majority(counts: Int32Array, offset: number): number {
  let hash = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    if ((counts[offset + bit] ?? 0) > 0) hash |= 1 << bit;
  }
  return hash >>> 0;
}

/** Two 32-bit hashes (FNV-1a, mixed): quick, and spread enough for counting bits. */
function hashOf(text: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15);
  }
  return [mixed(a), mixed(b)];
}

function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

const bandsOf = (simhash: bigint): number[] =>
  [0, 1, 2, 3].map((band) => (band << 16) | Number((simhash >> BigInt(band * 16)) & 0xffffn));

/** Bits in which two prints differ, 0 to 64. */
export function distance(a: bigint, b: bigint): number {
  let difference = BigInt.asUintN(64, a ^ b);
  let bits = 0;
  for (; difference > 0n; difference &= difference - 1n) bits += 1;
  return bits;
}
