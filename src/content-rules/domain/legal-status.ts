import type { LegalDate } from './legal-date';

export type LegalStatus = 'not-yet-in-force' | 'in-force' | 'partly-expired' | 'expired';
export type RelationKind = 'amends' | 'replaces' | 'repeals' | 'guides' | 'corrects' | 'consolidates';

export interface DocumentDates {
  issuedOn: LegalDate | null;
  /** A document that names no day takes effect on the day it is issued, as Party documents do. */
  effectiveOn: LegalDate | null;
  /** The first day on which the document no longer applies. */
  expiresOn: LegalDate | null;
}

/** What one published document does to another. */
export interface Effect {
  source: string;
  target: string;
  kind: RelationKind;
  extent: 'whole' | 'part';
}

/** The days on which others end a document, wholly or in part. */
export interface OutsideEnds {
  whole: LegalDate | null;
  part: LegalDate | null;
}

const UNTOUCHED: OutsideEnds = { whole: null, part: null };

/**
 * The status of a document on `today`. Law 64/2025/QH15 on the promulgation of legal documents: a document ceases to apply on the
 * day it names itself, or when another one replaces or repeals it; amended or repealed in part, the rest stays in force.
 */
export function legalStatusOn(
  today: LegalDate,
  dates: DocumentDates,
  ends: OutsideEnds = UNTOUCHED,
): LegalStatus {
  const starts = startsOn(dates);
  if (hasCome(today, dates.expiresOn) || hasCome(today, ends.whole)) return 'expired';
  if (starts === null || starts > today) return 'not-yet-in-force';
  return hasCome(today, ends.part) ? 'partly-expired' : 'in-force';
}

/**
 * For every document that others touch: since when. `published` holds the dates of published documents only; an effect whose source is
 * not among them does not count. Effects are taken in the order of time, so that a document which was itself ended before its first
 * day never ends another, while one that applied and expired later leaves what it repealed repealed.
 */
export function outsideEnds(
  published: ReadonlyMap<string, DocumentDates>,
  effects: readonly Effect[],
): Map<string, OutsideEnds> {
  const ends = new Map<string, OutsideEnds>();
  for (const { effect, on } of inOrderOfTime(published, effects)) {
    if (endedBefore(on, published.get(effect.source), ends.get(effect.source))) continue;
    const reach = reachOf(effect);
    if (reach === null) continue;
    const known = ends.get(effect.target) ?? UNTOUCHED;
    ends.set(effect.target, { ...known, [reach]: known[reach] ?? on });
  }
  return ends;
}

/** Whether an effect ends its target as a whole, in part, or not at all. */
function reachOf({ kind, extent }: Effect): keyof OutsideEnds | null {
  if (kind === 'amends') return 'part';
  if (kind === 'replaces' || kind === 'repeals') return extent;
  return null;
}

function inOrderOfTime(
  published: ReadonlyMap<string, DocumentDates>,
  effects: readonly Effect[],
): { effect: Effect; on: LegalDate }[] {
  return effects
    .flatMap((effect) => {
      const source = published.get(effect.source);
      const on = source ? startsOn(source) : null;
      return source && on !== null && mayTouch(effect, source, published.get(effect.target))
        ? [{ effect, on }]
        : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Nothing touches itself, and nothing touches what was issued after it: such a relation was entered the wrong way round. */
function mayTouch(effect: Effect, source: DocumentDates, target: DocumentDates | undefined): boolean {
  if (effect.source === effect.target) return false;
  return !source.issuedOn || !target?.issuedOn || source.issuedOn >= target.issuedOn;
}

function endedBefore(
  start: LegalDate,
  dates: DocumentDates | undefined,
  ends: OutsideEnds | undefined,
): boolean {
  const expires = dates?.expiresOn ?? null;
  const ended = ends?.whole ?? null;
  return (expires !== null && expires <= start) || (ended !== null && ended < start);
}

function startsOn({ issuedOn, effectiveOn }: DocumentDates): LegalDate | null {
  return effectiveOn ?? issuedOn;
}

function hasCome(today: LegalDate, day: LegalDate | null): boolean {
  return day !== null && day <= today;
}
