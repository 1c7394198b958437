/** The columns of a file of territories; each stands in the first line, in any order. */
export const COLUMNS = ['code', 'kind', 'name', 'full_name', 'name_en', 'unit_type', 'parent_code'] as const;
export type Column = (typeof COLUMNS)[number];

/** One line of the file as it was read. */
export interface RawRow {
  /** Line in the file, the header being 1. */
  line: number;
  fields: Record<Column, string>;
}

export type TerritoryKind = 'nation' | 'province' | 'commune';

export interface TerritoryRow {
  code: string;
  kind: TerritoryKind;
  name: string;
  fullName: string;
  nameEn: string;
  unitType: string;
  /** Null for the nation alone. */
  parentCode: string | null;
}

export interface RowError {
  line: number;
  message: string;
}

export const NATION = 'VN';
const KINDS: readonly TerritoryKind[] = ['nation', 'province', 'commune'];
const LONGEST: Partial<Record<Column, number>> = { name: 150, full_name: 200, name_en: 150, unit_type: 50 };

/**
 * The territories of a file, or every line that is wrong and why. `known` holds the kinds of territories that are there already, by code:
 * a commune may lie in one of those, and none may change its kind.
 */
export function readTerritories(
  rows: readonly RawRow[],
  known: ReadonlyMap<string, TerritoryKind>,
): { territories: TerritoryRow[]; errors: RowError[] } {
  const errors = rows.flatMap((row) => whyNotRow(row).map((message) => ({ line: row.line, message })));
  const territories = rows.map(({ fields }) => territoryOf(fields));
  const kinds = new Map([
    ...known,
    [NATION, 'nation'],
    ...territories.map(({ code, kind }) => [code, kind] as const),
  ] as const);
  const lines = new Map<string, number>();
  for (const [at, territory] of territories.entries()) {
    const line = rows[at]?.line ?? 0;
    const reasons = [
      ...whyNotTwice(territory, lines.get(territory.code)),
      ...whyNotPlaced(territory, kinds, known),
    ];
    errors.push(...reasons.map((message) => ({ line, message })));
    if (!lines.has(territory.code)) lines.set(territory.code, line);
  }
  return { territories, errors: errors.sort((one, other) => one.line - other.line) };
}

function whyNotRow({ fields }: RawRow): string[] {
  const reasons: string[] = [];
  if (!/^[A-Za-z0-9]{1,20}$/.test(fields.code))
    reasons.push(`code "${fields.code}" is not 1 to 20 letters and digits`);
  if (!KINDS.some((kind) => kind === fields.kind))
    reasons.push(`kind "${fields.kind}" is none of ${KINDS.join(', ')}`);
  for (const column of ['name', 'full_name'] as const)
    if (fields[column] === '') reasons.push(`${column} is empty`);
  for (const [column, longest] of Object.entries(LONGEST)) {
    if (fields[column as Column].length > longest)
      reasons.push(`${column} is longer than ${longest} characters`);
  }
  return reasons;
}

function territoryOf(fields: RawRow['fields']): TerritoryRow {
  const kind = KINDS.find((name) => name === fields.kind) ?? 'commune';
  const parent = fields.parent_code || (kind === 'province' ? NATION : '');
  return {
    code: fields.code,
    kind,
    name: fields.name,
    fullName: fields.full_name,
    nameEn: fields.name_en,
    unitType: fields.unit_type,
    parentCode: parent === '' ? null : parent,
  };
}

function whyNotTwice({ code }: TerritoryRow, line: number | undefined): string[] {
  return line === undefined ? [] : [`code "${code}" stands already in line ${line}`];
}

/** The nation above the provinces above the communes. */
const ABOVE: Readonly<Record<TerritoryKind, TerritoryKind | null>> = {
  nation: null,
  province: 'nation',
  commune: 'province',
};

function whyNotPlaced(
  { code, kind, parentCode }: TerritoryRow,
  kinds: ReadonlyMap<string, TerritoryKind>,
  known: ReadonlyMap<string, TerritoryKind>,
): string[] {
  const reasons: string[] = [];
  const before = known.get(code);
  if (before && before !== kind)
    reasons.push(`code "${code}" is a ${before} already and cannot become a ${kind}`);
  if (kind === 'nation' && code !== NATION)
    reasons.push(`the nation has the code "${NATION}", not "${code}"`);
  const wanted = ABOVE[kind];
  if (wanted === null) {
    if (parentCode !== null) reasons.push(`a ${kind} has no parent_code`);
  } else if (parentCode === null) {
    reasons.push(`a ${kind} needs a parent_code`);
  } else if (kinds.get(parentCode) !== wanted) {
    reasons.push(`parent_code "${parentCode}" is no ${wanted}, neither in this file nor in the database`);
  }
  return reasons;
}
