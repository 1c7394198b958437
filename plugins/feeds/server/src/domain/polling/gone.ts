const DAY = 86_400_000;

export interface GoneRecord {
  goneFirstAt: Date | null;
  suspendedAt: Date | null;
}

/**
 * 410 means gone on purpose, but servers say it by mistake too: only a second one, a day or more after the first, suspends.
 * Anything else in between clears the record.
 */
export function afterGone(record: GoneRecord, now: Date): GoneRecord {
  const goneFirstAt = record.goneFirstAt ?? now;
  const again = now.getTime() - goneFirstAt.getTime() >= DAY;
  return { goneFirstAt, suspendedAt: record.suspendedAt ?? (again ? now : null) };
}
