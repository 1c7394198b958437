import type { StoredEntry } from './match-entries';

/**
 * The entries that a portal took back: they stood in its last whole document, are missing from this one, and did not merely
 * make room. A feed drops its oldest entries as new ones come, or by age; whatever is missing from among entries that are
 * still there was removed by hand. An old entry that is pinned to the feed must not make the whole tail look removed, so one
 * older survivor is not enough, unless more is missing than new entries can have pushed out.
 */
export function withdrawnEntries(
  before: readonly StoredEntry[],
  stillThere: ReadonlySet<number>,
  newEntries: number,
): StoredEntry[] {
  if (stillThere.size === 0) return [];
  const newestFirst = [...before].sort(
    (a, b) => b.releasedAt.getTime() - a.releasedAt.getTime() || b.id - a.id,
  );
  const missing = newestFirst.filter(({ id }) => !stillThere.has(id));
  let unexplained = missing.length - newEntries;
  return missing.filter((entry) => {
    const olderSurvivors = survivorsAfter(newestFirst, entry, stillThere);
    const removed = olderSurvivors >= 2 || (olderSurvivors === 1 && unexplained > 0);
    unexplained -= 1;
    return removed;
  });
}

const survivorsAfter = (
  newestFirst: readonly StoredEntry[],
  entry: StoredEntry,
  stillThere: ReadonlySet<number>,
): number => newestFirst.slice(newestFirst.indexOf(entry) + 1).filter(({ id }) => stillThere.has(id)).length;
