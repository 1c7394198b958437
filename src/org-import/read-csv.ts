import { CsvError, parse } from 'csv-parse/sync';
import { COLUMNS, type Column, type RawRow } from './domain/territory-row';

/** A file that cannot be read as a table; the message says why, for an operator. */
export class UnreadableTable extends Error {
  override name = 'UnreadableTable';
}

const DELIMITERS = [',', ';', '\t'];

/** The lines of a CSV file as people save it: UTF-8 with or without BOM or UTF-16, apart by comma, semicolon or tab. */
export function readCsv(bytes: Uint8Array): RawRow[] {
  const text = decode(bytes);
  if (text.trim() === '') throw new UnreadableTable('the file is empty');
  const delimiter = delimiterOf(text);
  const records = parseRecords(text, delimiter);
  const header = records[0]?.record.map((name) => name.trim().toLowerCase()) ?? [];
  const missing = COLUMNS.filter((column) => !header.includes(column));
  const unknown = header.filter((name) => !COLUMNS.some((column) => column === name));
  const doubled = header.filter((name, at) => header.indexOf(name) !== at);
  if (missing.length > 0)
    throw new UnreadableTable(`columns are missing from the first line: ${missing.join(', ')}`);
  if (unknown.length > 0)
    throw new UnreadableTable(`columns are not known: ${unknown.join(', ')}; expected ${COLUMNS.join(', ')}`);
  if (doubled.length > 0)
    throw new UnreadableTable(`columns stand twice in the first line: ${doubled.join(', ')}`);
  const rows = records
    .slice(1)
    .map(({ record, info }) => ({ line: info.lines, fields: fieldsOf(header, record, info.lines) }));
  if (rows.length === 0) throw new UnreadableTable('the file has a first line and nothing below');
  return rows;
}

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

function parseRecords(text: string, delimiter: string): ParsedRecord[] {
  try {
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    if (error instanceof CsvError)
      throw new UnreadableTable(`line ${String(error.lines)}: ${error.message}`, { cause: error });
    throw error;
  }
}

function fieldsOf(
  header: readonly string[],
  record: readonly string[],
  line: number,
): Record<Column, string> {
  if (record.length !== header.length) {
    throw new UnreadableTable(`line ${line} has ${record.length} fields, the first line ${header.length}`);
  }
  const cells = COLUMNS.map((column) => [
    column,
    (record[header.indexOf(column)] ?? '')
      .normalize('NFC')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  ]);
  return Object.fromEntries(cells) as Record<Column, string>;
}

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableTable(`the file is not ${encoding.toUpperCase()}; save it as "CSV UTF-8"`, {
      cause: error,
    });
  }
}

/** UTF-16 by its mark, or by the zeros that every second byte of a Latin first line is. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : 'utf-8';
}

function delimiterOf(text: string): string {
  const firstLine = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: firstLine.split(delimiter).length }));
  return counted.sort((one, other) => other.count - one.count)[0]?.delimiter ?? ',';
}
