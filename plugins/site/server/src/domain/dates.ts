import type { Language } from './language';

const ZONE = 'Asia/Ho_Chi_Minh';

const partsInVietNam = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

interface LocalTime {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

function localTime(instant: Date): LocalTime {
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of partsInVietNam.formatToParts(instant)) found[type] = value;
  const { year = '', month = '', day = '', hour = '', minute = '' } = found;
  return { year, month, day, hour, minute };
}

/** The legal day (YYYY-MM-DD) in Viet Nam at an instant. */
export function legalDay(instant: Date): string {
  const { year, month, day } = localTime(instant);
  return `${year}-${month}-${day}`;
}

/** `02/07/2025`, in English `2 July 2025`, of a date of law (YYYY-MM-DD) or of an instant, in Viet Nam's time. */
export function formatDay(value: string, language: Language): string {
  const [year = '', month = '', day = ''] = dayOf(value).split('-');
  if (language === 'en') return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return `${day}/${month}/${year}`;
}

/** `02/07/2025, 14:30` in 24 hours, in English `2 July 2025, 14:30`, in Viet Nam's time. */
export function formatInstant(value: string, language: Language): string {
  const { hour, minute } = localTime(new Date(value));
  return `${formatDay(value, language)}, ${hour}:${minute}`;
}

/**
 * The day as official texts write it: "ngày 02 tháng 7 năm 2025". Decree 30/2020/NĐ-CP, annex I: days below 10 and the months
 * 1 and 2 take a leading zero, other months do not.
 */
export function formatOfficialDay(value: string, language: Language): string {
  if (language === 'en') return formatDay(value, 'en');
  const [year = '', month = '', day = ''] = dayOf(value).split('-');
  const number = Number(month);
  return `ngày ${day} tháng ${number < 3 ? month : number} năm ${year}`;
}

/** Days from the legal day `today` to `day`, both YYYY-MM-DD; negative when it has passed. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}

/** Whether a text is a date of law or an instant that can be shown. */
export function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value));
}

function dayOf(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : legalDay(new Date(value));
}
