/**
 * The levels at which headings of a text are shown under a page heading of level `under`: the order is kept, nothing is
 * skipped and nothing stands above `under + 1`. An editor's `4, 6, 1` under 1 becomes `2, 3, 2`.
 */
export function headingLevels(written: readonly number[], under: number): number[] {
  const open: number[] = [];
  return written.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(under + open.length, 6);
  });
}
