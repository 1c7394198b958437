import { organizationCode, peoplesCommittee } from './peoples-committee';
import { type Column, type RawRow, readTerritories, type TerritoryKind } from './territory-row';

const province = {
  code: '48',
  kind: 'province',
  name: 'Đà Nẵng',
  full_name: 'Thành phố Đà Nẵng',
  name_en: 'Da Nang',
  unit_type: 'Thành phố',
  parent_code: '',
};
const commune = {
  code: '20194',
  kind: 'commune',
  name: 'Hải Châu',
  full_name: 'Phường Hải Châu',
  name_en: 'Hai Chau',
  unit_type: 'Phường',
  parent_code: '48',
};
const rows = (...fields: Record<Column, string>[]): RawRow[] =>
  fields.map((row, at) => ({ line: at + 2, fields: row }));
const messages = (given: RawRow[], known = new Map<string, TerritoryKind>()) =>
  readTerritories(given, known).errors.map(({ line, message }) => `${line}: ${message}`);

test.each([
  [
    'a code with a space',
    [{ ...province, code: '4 8' }],
    ['2: code "4 8" is not 1 to 20 letters and digits'],
  ],
  [
    'an unknown kind',
    [{ ...province, kind: 'district' }],
    ['2: kind "district" is none of nation, province, commune', '2: a commune needs a parent_code'],
  ],
  ['no name', [{ ...province, name: '' }], ['2: name is empty']],
  ['a name too long', [{ ...province, name: 'x'.repeat(151) }], ['2: name is longer than 150 characters']],
  ['a code twice', [province, province], ['3: code "48" stands already in line 2']],
  ['a commune without province', [{ ...commune, parent_code: '' }], ['2: a commune needs a parent_code']],
  [
    'a commune in an unknown province',
    [commune],
    ['2: parent_code "48" is no province, neither in this file nor in the database'],
  ],
  [
    'a commune in a commune',
    [province, commune, { ...commune, code: '2', parent_code: '20194' }],
    ['4: parent_code "20194" is no province, neither in this file nor in the database'],
  ],
  [
    'a province in a province',
    [province, { ...province, code: '49', parent_code: '48' }],
    ['3: parent_code "48" is no nation, neither in this file nor in the database'],
  ],
  [
    'a nation of another name',
    [{ ...province, code: 'XX', kind: 'nation' }],
    ['2: the nation has the code "VN", not "XX"'],
  ],
])('%s is refused', (_, fields, expected) => {
  expect(messages(rows(...fields))).toEqual(expected);
});

test('a territory keeps its kind', () => {
  expect(messages(rows(province), new Map([['48', 'commune']]))).toEqual([
    '2: code "48" is a commune already and cannot become a province',
  ]);
});

test('a commune may lie in a province that is there already, or further down in the file', () => {
  expect(messages(rows(commune), new Map([['48', 'province']]))).toEqual([]);
  expect(messages(rows(commune, province))).toEqual([]);
});

test.each([
  ['nation', 'VN', 'VN'],
  ['province', '48', 'P48'],
  ['commune', '20194', 'X20194'],
] as const)('the organisation of %s %s is %s', (kind, code, expected) => {
  expect(organizationCode(kind, code)).toBe(expected);
});

test('a People’s Committee is named after its territory', () => {
  expect(
    peoplesCommittee({
      code: '20194',
      kind: 'commune',
      name: 'Hải Châu',
      fullName: 'Phường Hải Châu',
      nameEn: 'Hai Chau',
    }),
  ).toEqual({
    code: 'X20194',
    name: 'Ủy ban nhân dân phường Hải Châu',
    shortName: 'Hải Châu',
    nameEn: 'People’s Committee of Hai Chau',
    level: 'commune',
  });
});
