export interface Hop {
  status: number;
  from: string;
  to: string;
}

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

export interface Move {
  to: string;
  /** `follow` moves the stored address. The others are told to the editor and change nothing. */
  verdict: 'follow' | 'downgrade';
}

/**
 * Where a feed has moved for good: only when every hop on the way says so (a chain is as lasting as its most passing link).
 * From https to http nobody moves: the next answer could come from anybody on the way.
 */
export function permanentMove(hops: readonly Hop[]): Move | null {
  const [first] = hops;
  const last = hops[hops.length - 1];
  if (!first || !last || !hops.every(({ status }) => PERMANENT.has(status)) || first.from === last.to)
    return null;
  const downgrade = hops.some(({ from, to }) => from.startsWith('https:') && to.startsWith('http:'));
  return { to: last.to, verdict: downgrade ? 'downgrade' : 'follow' };
}
