import { legalDate } from './legal-date';
import type { DayKind, SpecialDay } from './special-day';
import { statutoryDays } from './statutory-days';
import type { CalendarDefinition } from './working-calendar';

const firstYear = 2025;
const lastYear = 2035;

/** What a new installation begins with; editors keep it from then on. */
export function shippedCalendar(): CalendarDefinition {
  return {
    coversFrom: legalDate(`${firstYear}-01-01`),
    coversUntil: legalDate(`${lastYear}-12-31`),
    weeklyDaysOff: [6, 7],
    opensAt: '07:30',
    closesAt: '17:00',
    receiptRule: 'day-of-receipt',
    days: [...statutoryDays(firstYear, lastYear), ...swaps, cultureDay].sort((a, b) =>
      a.date < b.date ? -1 : 1,
    ),
  };
}

const noNumber = '(chưa rõ số văn bản)';

/** Announced year by year; the number of the announcement stands where it was found. */
const swaps: SpecialDay[] = [
  ...swap('2025-05-02', '2025-04-26', `Thông báo hoán đổi ngày làm việc dịp 30/4/2025 ${noNumber}`),
  ...swap('2026-01-02', '2026-01-10', 'Văn bản số 12729/VPCP-KGVX'),
  ...swap('2026-08-31', '2026-08-22', `Thông báo hoán đổi ngày làm việc dịp Quốc khánh 2026 ${noNumber}`),
];

/** Announced as a paid holiday; no enactment was found. Off until an editor confirms it. */
const cultureDay: SpecialDay = {
  date: legalDate('2026-11-24'),
  kind: 'holiday',
  name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' },
  legalSource: 'Nghị quyết 80-NQ/TW (tháng 01/2026); chưa thấy văn bản luật',
  knownOn: null,
  confirmation: 'unconfirmed',
};

function swap(off: string, worked: string, legalSource: string): SpecialDay[] {
  const row = (date: string, kind: DayKind, vi: string, en: string): SpecialDay => ({
    date: legalDate(date),
    kind,
    name: { vi, en },
    legalSource,
    knownOn: null,
    confirmation: 'confirmed',
  });
  return [
    row(off, 'swapped-off', `Nghỉ hoán đổi với ngày ${shown(worked)}`, `Day off swapped with ${worked}`),
    row(worked, 'worked', `Làm bù cho ngày ${shown(off)}`, `Worked in place of ${off}`),
  ];
}

function shown(date: string): string {
  return date.split('-').reverse().join('/');
}
