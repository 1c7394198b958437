import type { ParsedEntry } from '../reading/parsed-feed';
import { type EntryKeys, entryKeys, textOfEntry } from './entry-keys';
import { type EntryState, matchEntries, type StoredEntry } from './match-entries';
import { withdrawnEntries } from './withdrawn';

export type Policy = 'show' | 'hold';

export interface IncomingEntry extends EntryKeys {
  entry: ParsedEntry;
  /** What it says, without its dress. */
  text: string;
  /** Never in the future; the time of reading where the portal gives none, in the feed's own order. */
  releasedAt: Date;
  datesRepaired: boolean;
}

export interface EntryChange {
  stored: StoredEntry;
  incoming: IncomingEntry;
  state: EntryState;
  /** True where what the reader sees has changed: the old text becomes a version. */
  edited: boolean;
}

export interface ChangePlan {
  insert: { incoming: IncomingEntry; state: EntryState }[];
  change: EntryChange[];
  withdraw: StoredEntry[];
  /** Stored entries that stand in this document (new ones are added once they have numbers). */
  present: number[];
}

export interface Document {
  incoming: readonly IncomingEntry[];
  /** False where the document may have lost entries on the way: nothing is taken for withdrawn then. */
  whole: boolean;
}

/**
 * What a document changes about the entries of its portal. `stored` holds at least the entries that it may know and those
 * of the last document (`lastPresent`). The same document again changes nothing.
 */
export function planChanges(
  document: Document,
  stored: readonly StoredEntry[],
  lastPresent: ReadonlySet<number>,
  policy: Policy,
): ChangePlan {
  const matches = matchEntries(document.incoming, stored, lastPresent);
  const present = new Set([...matches.values()].map(({ id }) => id));
  const insert = document.incoming
    .filter((incoming) => !matches.has(incoming))
    .map((incoming) => ({ incoming, state: firstState(policy) }));
  const change = [...matches].flatMap(([incoming, entry]) => changeOf(incoming, entry, policy) ?? []);
  const before = stored.filter(({ id }) => lastPresent.has(id));
  const withdraw = document.whole
    ? withdrawnEntries(before, present, insert.length).filter(
        ({ state }) => state === 'shown' || state === 'held',
      )
    : [];
  const kept = document.whole ? [] : before.map(({ id }) => id);
  return { insert, change, withdraw, present: [...new Set([...present, ...kept])] };
}

const firstState = (policy: Policy): EntryState => (policy === 'show' ? 'shown' : 'held');

function changeOf(incoming: IncomingEntry, stored: StoredEntry, policy: Policy): EntryChange | null {
  const edited = incoming.versionKey !== stored.versionKey;
  const rekeyed = incoming.idKey !== stored.idKey;
  const returns = stored.state === 'withdrawn';
  if (!edited && !rekeyed && !returns) return null;
  return { stored, incoming, edited, state: stateAfter(stored.state, edited, policy) };
}

/** What the steward hid stays hidden; what they let pass is looked at again when the portal changes it. */
function stateAfter(state: EntryState, edited: boolean, policy: Policy): EntryState {
  if (state === 'withdrawn') return firstState(policy);
  return state === 'shown' && edited && policy === 'hold' ? 'held' : state;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/**
 * Entries as they are stored. Without a date they are of now, each a second before the one above it; at the first reading
 * of a portal an hour, because they cannot all have appeared at this moment and would fill every list of what is new.
 */
export function incomingEntries(
  entries: readonly ParsedEntry[],
  { repaired, now, isFirst }: { repaired: ReadonlySet<string>; now: Date; isFirst: boolean },
): IncomingEntry[] {
  const apart = isFirst ? HOUR : SECOND;
  return entries.map((entry, place) => {
    const text = textOfEntry(entry);
    const releasedAt = entry.publishedAt
      ? new Date(entry.publishedAt)
      : new Date(now.getTime() - place * apart);
    const datesRepaired = repaired.has(entry.id) || entry.publishedAt === null;
    return { ...entryKeys(entry, text), entry, text, releasedAt, datesRepaired };
  });
}
