import type { EntryKeys } from './entry-keys';

export type EntryState = 'shown' | 'held' | 'hidden' | 'withdrawn';

export interface StoredEntry extends EntryKeys {
  id: number;
  state: EntryState;
  releasedAt: Date;
}

/**
 * Which stored entry each incoming one is: the one with its identifier, else with its address, else with its text. The text
 * counts only for entries of the last document (`recent`): notices repeat their words from month to month. No stored entry is
 * taken twice, and a surer ground goes before a weaker one for the whole document.
 */
export function matchEntries<Incoming extends EntryKeys>(
  incoming: readonly Incoming[],
  stored: readonly StoredEntry[],
  recent: ReadonlySet<number>,
): Map<Incoming, StoredEntry> {
  const matches = new Map<Incoming, StoredEntry>();
  const free = new Set(stored);
  for (const ground of ['idKey', 'urlKey', 'textKey'] as const) {
    const candidates = [...free].filter(({ id }) => ground !== 'textKey' || recent.has(id));
    const byKey = new Map(candidates.map((entry) => [entry[ground], entry]));
    for (const entry of incoming) {
      const key = entry[ground];
      const found = key === null || matches.has(entry) ? undefined : byKey.get(key);
      if (found && free.delete(found)) matches.set(entry, found);
    }
  }
  return matches;
}
