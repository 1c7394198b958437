import { hash } from 'node:crypto';
import { foldVietnamese } from '../reading/fold-vietnamese';

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

/** Of the title and the beginning of the text (plain, not HTML): 400 words tell releases apart, and bound the work. */
export function fingerprintOf(title: string, text: string): Fingerprint {
  const titleWords =
    foldVietnamese(title)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = wordHashes(text);
  const simhash = simhashOf(hashes.length >= 3 ? hashes : wordHashes(title));
  return {
    titleKey: titleWords.length >= SHORTEST_TITLE ? shortDigest(titleWords.join(' ')) : null,
    simhash,
    bands: bandsOf(simhash),
    words: hashes.length,
  };
}

const shortDigest = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);

/** A hash for each of the first words. Scans characters: this runs for every entry of every changed feed. */
function wordHashes(text: string): number[] {
  const lower = text
    .slice(0, WORDS_LOOKED_AT * 12)
    .normalize('NFC')
    .toLowerCase();
  const hashes: number[] = [];
  let word = EMPTY_WORD;
  for (let at = 0; at <= lower.length && hashes.length < WORDS_LOOKED_AT; at += 1) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32;
    if (isWordCode(code)) word = Math.imul(word ^ code, 0x01000193);
    else if (word !== EMPTY_WORD) {
      hashes.push(word);
      word = EMPTY_WORD;
    }
  }
  return hashes;
}

/** FNV-1a's offset: what a hash of nothing is. */
const EMPTY_WORD = 0x811c9dc5;

/** Digits, letters, and everything beyond Latin-1's signs except the general punctuation (quotes, dashes, ellipses). */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f));

const PLANES = 9; // counts to 511: more than there are triples

/**
 * For each of 64 bits the majority over the hashes of all word triples. The counts are kept in bit planes, so that adding a
 * hash is a few operations on words instead of 64 additions.
 */
function simhashOf(words: readonly number[]): bigint {
  const low = new Int32Array(PLANES);
  const high = new Int32Array(PLANES);
  const triples = Math.max(1, words.length - 2);
  for (let at = 0; at < triples; at += 1) {
    const triple = tripleOf(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
    addTo(low, mixed(triple));
    addTo(high, mixed(triple ^ 0x5bd1e995));
  }
  return (BigInt(majority(high, triples)) << 32n) | BigInt(majority(low, triples));
}

const tripleOf = (a: number, b: number, c: number): number =>
  Math.imul(Math.imul(a, 0x9e3779b1) ^ ((b << 13) | (b >>> 19)), 0x85ebca77) ^ ((c << 7) | (c >>> 25));

function addTo(planes: Int32Array, bits: number): void {
  let carry = bits;
  for (let plane = 0; carry !== 0 && plane < PLANES; plane += 1) {
    const before = planes[plane] ?? 0;
    planes[plane] = before ^ carry;
    carry &= before;
  }
}

function majority(planes: Int32Array, total: number): number {
  let result = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    let count = 0;
    for (let plane = 0; plane < PLANES; plane += 1) count |= (((planes[plane] ?? 0) >>> bit) & 1) << plane;
    if (count * 2 > total) result |= 1 << bit;
  }
  return result >>> 0;
}

function mixed(value: number): number {
  let mix = value ^ (value >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return mix ^ (mix >>> 16);
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
