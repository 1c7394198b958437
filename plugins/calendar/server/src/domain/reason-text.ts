import type { DayReason } from './due-date';
import type { LegalDate } from './legal-date';
import type { SpecialDay } from './special-day';
import type { DayStatus } from './working-calendar';

type Language = 'vi' | 'en';

const weekdays = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

const words = {
  vi: {
    working: 'Ngày làm việc',
    weekly: 'ngày nghỉ hằng tuần',
    worked: 'Ngày làm việc bù',
    calendarDay: 'Tính theo ngày liên tục',
    paused: 'Thời hạn tạm dừng',
    passedOver:
      'Thời hạn hết vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo (Bộ luật Dân sự 2015, Điều 148 khoản 5)',
    after: 'Ngày làm việc tiếp theo sau khi thời hạn hết vào ngày nghỉ',
    announced: 'đã được công bố là ngày nghỉ nhưng chưa được xác nhận',
    provisional: 'dự kiến, chờ thông báo hằng năm',
  },
  en: {
    working: 'Working day',
    weekly: 'weekly day off',
    worked: 'Worked day',
    calendarDay: 'Every day counts',
    paused: 'The term stands still',
    passedOver:
      'The term ran out on a day off and moves to the next working day (Civil Code 2015, art. 148.5)',
    after: 'The next working day after a term that ran out on a day off',
    announced: 'announced as a day off, not confirmed',
    provisional: 'expected; the yearly announcement is still to come',
  },
} as const;

/** One line that says why a day counts or not, with the legal source where there is one. */
export function reasonText(reason: DayReason, language: Language): string {
  const { calendarDay, paused, passedOver, after } = words[language];
  switch (reason.code) {
    case 'calendar-day':
      return aside(calendarDay, offText(reason.status, language));
    case 'paused':
      return paused;
    case 'passed-over':
      return `${statusText(reason.status, language)}. ${passedOver}`;
    case 'first-working-day-after':
      return after;
    default:
      return statusText(reason, language);
  }
}

export function statusText(status: DayStatus, language: Language): string {
  const text = words[language];
  switch (status.code) {
    case 'working-day':
      return aside(text.working, announcedText(status.announced, language));
    case 'weekly-day-off':
      return aside(
        `${weekdayText(status.weekday, language)}, ${text.weekly}`,
        announcedText(status.announced, language),
      );
    case 'worked':
      return `${text.worked}: ${specialText(status.day, language)}`;
    default:
      return specialText(status.day, language);
  }
}

export function weekdayText(weekday: number, language: Language): string {
  return weekdays[language][weekday - 1] ?? '';
}

/** `09/01/2026` in Vietnamese, `9 January 2026` in English. */
export function dateText(date: LegalDate, language: Language): string {
  if (language === 'vi') return date.split('-').reverse().join('/');
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

function specialText({ name, legalSource, confirmation }: SpecialDay, language: Language): string {
  const source = legalSource ? ` (${legalSource})` : '';
  const provisional = confirmation === 'provisional' ? `, ${words[language].provisional}` : '';
  return `${name[language] || name.vi}${provisional}${source}`;
}

function announcedText(day: SpecialDay | undefined, language: Language): string | null {
  return day ? `${day.name[language] || day.name.vi}: ${words[language].announced}` : null;
}

function offText(status: DayStatus, language: Language): string | null {
  return status.code === 'working-day' || status.code === 'worked' ? null : statusText(status, language);
}

function aside(text: string, more: string | null): string {
  return more ? `${text} (${more})` : text;
}
