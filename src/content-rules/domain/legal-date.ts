/** A day of law, `YYYY-MM-DD`, on the calendar of Asia/Ho_Chi_Minh. Compares as a string. */
export type LegalDate = string;

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The legal day on which `instant` falls, whatever the zone of the machine. */
export function legalDateOf(instant: Date): LegalDate {
  return calendar.format(instant);
}

/** Whether `text` names a day that exists. */
export function isLegalDate(text: string): text is LegalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
