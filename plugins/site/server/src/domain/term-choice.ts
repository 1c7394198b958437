/** What a visitor typed into the deadline form, read or sent back with the places that are wrong. */
export const termUnits = ['working', 'calendar', 'month'] as const;
export type TermUnit = (typeof termUnits)[number];

/** The words of the address for each unit. */
export const unitWords: Readonly<Record<TermUnit, string>> = {
  working: 'ngay-lam-viec',
  calendar: 'ngay',
  month: 'thang',
};

const longest: Readonly<Record<TermUnit, number>> = { working: 3660, calendar: 3660, month: 120 };

export interface TermChoice {
  /** As it was typed, for the form. */
  received: string;
  length: string;
  unit: TermUnit;
}

export type WrongField = 'received' | 'length';

export function readTermChoice(query: URLSearchParams, today: string): TermChoice {
  const unit = termUnits.find((name) => unitWords[name] === query.get('don-vi')) ?? 'working';
  return {
    received: (query.get('ngay') ?? today).trim().slice(0, 20),
    length: (query.get('so') ?? '').trim().slice(0, 8),
    unit,
  };
}

/** `2026-02-11`, also from `11/2/2026` as people here write it; undefined when it is no day. */
export function readDay(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  const text = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : undefined;
}

export function wrongFields({ received, length, unit }: TermChoice): WrongField[] {
  const wrong: WrongField[] = [];
  if (!readDay(received)) wrong.push('received');
  if (!/^[1-9]\d{0,3}$/.test(length) || Number(length) > longest[unit]) wrong.push('length');
  return wrong;
}
