import type { Issues } from './issues';

const LONGEST = 300;
const LARGEST_INTEGER = 2_147_483_647;

/** Reads one value of a filter as the type of its attribute; what the database would choke on is an issue instead. */
export function readValue(type: string, value: unknown, path: string, issues: Issues): unknown {
  if (typeof value !== 'string') return issues.add(path, 'expected one value');
  if (value.length > LONGEST) return issues.add(path, `longer than ${LONGEST} characters`);
  if (value.includes('\0')) return issues.add(path, 'holds a character that no text has');
  const read = readers[type];
  const result = read ? read(value) : value;
  return result === undefined ? issues.add(path, `not a value of type ${type}`) : result;
}

/** `true`, `false`, `1` or `0`; undefined for anything else. */
export function readFlag(value: unknown): boolean | undefined {
  if (value === 'true' || value === '1') return true;
  return value === 'false' || value === '0' ? false : undefined;
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  boolean: readFlag,
  date: (text) => (isDay(text) ? text : undefined),
  datetime: (text) => readInstant(text),
  time: (text) => (/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/.test(text) ? text : undefined),
  integer: (text) => readInteger(text),
  biginteger: (text) => (/^-?\d{1,18}$/.test(text) ? text : undefined),
  float: (text) => readNumber(text),
  decimal: (text) => readNumber(text),
};

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

function readInstant(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(text))
    return undefined;
  const parsed = new Date(text);
  return Number.isNaN(parsed.getTime()) ? undefined : parsed.toISOString();
}

function readInteger(text: string): number | undefined {
  const number = Number(text);
  return /^-?\d{1,10}$/.test(text) && Math.abs(number) <= LARGEST_INTEGER ? number : undefined;
}

function readNumber(text: string): number | undefined {
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(text) ? Number(text) : undefined;
}
