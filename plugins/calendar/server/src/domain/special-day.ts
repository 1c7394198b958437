import type { LegalDate } from './legal-date';

/**
 * What sets a day apart from its weekday. `holiday`: named by law. `make-up`: the working day given for a holiday on a weekly day off.
 * `swapped-off` and `worked`: the two halves of a swap. `other-off`: closed for another stated reason.
 */
export const dayKinds = ['holiday', 'make-up', 'swapped-off', 'other-off', 'worked'] as const;
export type DayKind = (typeof dayKinds)[number];

/**
 * `confirmed`: in force. `provisional`: the law gives the holiday and the yearly decision on its exact days is still to come; it counts until then.
 * `unconfirmed`: announced, no enactment known; it does not count.
 */
export const confirmations = ['confirmed', 'provisional', 'unconfirmed'] as const;
export type Confirmation = (typeof confirmations)[number];

export interface SpecialDay {
  date: LegalDate;
  kind: DayKind;
  name: { vi: string; en: string };
  legalSource: string;
  /** The day on which it became known; null when that was not found. */
  knownOn: LegalDate | null;
  confirmation: Confirmation;
}
