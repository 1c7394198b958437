import { behaviourOf, type DemoPortal } from './portal';
import { BODIES, HEADLINES, SHARED_HEADLINES, TOPICS } from './wording';

export interface Release {
  id: string;
  path: string;
  title: string;
  paragraphs: string[];
  author: string;
  topic: string;
  releasedAt: Date;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const KEPT = 12;
/** The last day on which the silent portal said something. */
const SILENT_SINCE = Date.UTC(2025, 10, 15);
/** How often a body publishes what others take over, and how long they take. */
const SHARED_EVERY = 9 * HOUR;

/**
 * The newest releases of a portal at an instant, newest first. They follow from the code and the clock alone: a server that is started again
 * shows the same ones, and as time passes new ones appear.
 */
export function releasesOf(portal: DemoPortal, now: Date, shared: readonly DemoPortal[]): Release[] {
  const until = behaviourOf(portal.code) === 'silent' ? Math.min(now.getTime(), SILENT_SINCE) : now.getTime();
  const every = rhythmOf(portal.code);
  const phase = hash(portal.code) % every;
  const newest = Math.floor((until - phase) / every);
  const own = Array.from({ length: KEPT }, (_, age) => ownRelease(portal, newest - age, every, phase));
  return [...own, ...takenOver(portal, until, shared)]
    .sort((a, b) => b.releasedAt.getTime() - a.releasedAt.getTime())
    .slice(0, KEPT + 3);
}

/** Lively portals publish every second minute, so that a visitor of the demo sees something arrive; the others every one to eleven hours. */
function rhythmOf(code: string): number {
  return behaviourOf(code) === 'lively' ? 2 * MINUTE : (1 + (hash(code) % 11)) * HOUR;
}

function ownRelease(portal: DemoPortal, slot: number, every: number, phase: number): Release {
  const seed = hash(`${portal.code}/${slot}`);
  const headline = pick(HEADLINES, seed);
  return {
    id: `${portal.code}-${slot}`,
    path: `/${portal.code}/tin/${slot}`,
    title: fill(headline, portal.name, seed),
    paragraphs: [0, 1, 2].map((place) => fill(pick(BODIES, seed >>> (place * 5)), portal.name, seed + place)),
    author: 'Ban Biên tập',
    topic: pick(TOPICS, seed >>> 3),
    releasedAt: new Date(slot * every + phase),
  };
}

/** What a central body released and some provinces print again: the same text under the same headline, an hour or more later. */
function takenOver(portal: DemoPortal, until: number, shared: readonly DemoPortal[]): Release[] {
  const place = shared.findIndex(({ code }) => code === portal.code);
  const [source] = shared;
  if (place === -1 || !source) return [];
  const delay = place * 70 * MINUTE;
  const newest = Math.floor((until - delay) / SHARED_EVERY);
  return [0, 1, 2].map((age) => {
    const slot = newest - age;
    const seed = hash(`shared/${slot}`);
    return {
      id: `${portal.code}-chung-${slot}`,
      path: `/${portal.code}/tin-chung/${slot}`,
      title: fill(pick(SHARED_HEADLINES, seed), source.name, seed),
      paragraphs: [0, 1, 2].map((part) => fill(pick(BODIES, seed >>> (part * 5)), source.name, seed + part)),
      author: source.name,
      topic: pick(TOPICS, seed),
      releasedAt: new Date(slot * SHARED_EVERY + delay),
    };
  });
}

function fill(text: string, name: string, seed: number): string {
  return text
    .replaceAll('{name}', name)
    .replaceAll('{percent}', String(60 + (seed % 38)))
    .replaceAll('{count}', String(20 + (seed % 480)))
    .replaceAll('{quarter}', ['I', 'II', 'III', 'IV'][seed % 4] ?? 'I');
}

function pick<T>(list: readonly T[], seed: number): T {
  return list[(seed >>> 0) % list.length] as T;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
