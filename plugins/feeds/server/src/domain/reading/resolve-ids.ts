import { createHash } from 'node:crypto';
import type { ParsedEntry, WarningCode } from './parsed-feed';
import { excerptOf } from './plain-text';

/**
 * Gives every entry an identifier of its own. Without one: its address, else a digest of what it says. The same identifier
 * twice: the same entry (same address) is kept once, the newer; different entries are told apart by their addresses.
 * Changes the entries in place and returns those kept, in their order.
 */
export function resolveIds(
  entries: readonly ParsedEntry[],
  warn: (code: WarningCode) => void,
): ParsedEntry[] {
  for (const entry of entries) {
    if (entry.id) continue;
    warn('ids-made');
    entry.id =
      entry.url ??
      `urn:sha256:${digest(entry.title, entry.content && excerptOf(entry.content, 2000), entry.publishedAt)}`;
  }
  const groups = Map.groupBy(entries, ({ id }) => id);
  const kept = new Set<ParsedEntry>();
  for (const group of groups.values()) {
    if (group.length > 1) warn('ids-repeated');
    for (const entry of apart(group)) kept.add(entry);
  }
  return entries.filter((entry) => kept.has(entry));
}

function apart(group: readonly ParsedEntry[]): ParsedEntry[] {
  const byAddress = [...Map.groupBy(group, sameness).values()].map(newest);
  if (byAddress.length > 1) {
    for (const entry of byAddress) entry.id = `${entry.id}#${digest(sameness(entry)).slice(0, 16)}`;
  }
  return byAddress;
}

const sameness = ({ url, title }: ParsedEntry): string => url ?? title ?? '';

const newest = (entries: readonly ParsedEntry[]): ParsedEntry =>
  entries.reduce((best, entry) => ((entry.updatedAt ?? '') > (best.updatedAt ?? '') ? entry : best));

const digest = (...parts: (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
