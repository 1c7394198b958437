type Consultation = Record<string, unknown>;

/** Whether the consultation is over on `today`. Its closing date is the last day on which opinions are taken. */
export function isClosed(closesOn: unknown, today: string): boolean {
  return typeof closesOn === 'string' && closesOn < today;
}

/** Opinions are shown once the consultation is over, so that nobody writes in view of the others. */
export function withholdOpinions(consultations: Consultation[], today: string): void {
  for (const consultation of consultations) {
    if ('opinions' in consultation && !isClosed(consultation.closesOn, today)) consultation.opinions = null;
  }
}
