import { readCsv } from './read-csv';

const header = 'code,kind,name,full_name,name_en,unit_type,parent_code';
const line = '48,province,Đà Nẵng,Thành phố Đà Nẵng,Da Nang,Thành phố,';
const expected = {
  code: '48',
  kind: 'province',
  name: 'Đà Nẵng',
  full_name: 'Thành phố Đà Nẵng',
  name_en: 'Da Nang',
  unit_type: 'Thành phố',
  parent_code: '',
};
const plain = `${header}\n${line}\n`;
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', utf8(plain)],
  ['a byte order mark', utf8(`\ufeff${plain}`)],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${plain}`, 'utf16le')],
  ['UTF-16 without its mark', Buffer.from(plain, 'utf16le')],
  ['UTF-16, big end first', utf16be(`\ufeff${plain}`)],
  ['semicolons', utf8(plain.replaceAll(',', ';'))],
  ['tabs', utf8(plain.replaceAll(',', '\t'))],
  ['Windows line ends and empty lines', utf8(`${header}\r\n\r\n${line}\r\n\r\n`)],
  [
    'quotes and capitals',
    utf8(`${header.toUpperCase()}\n48,province,"Đà Nẵng","Thành phố Đà Nẵng",Da Nang,Thành phố,\n`),
  ],
  [
    'another order',
    utf8(
      'parent_code,unit_type,name_en,full_name,name,kind,code\n,Thành phố,Da Nang,Thành phố Đà Nẵng,Đà Nẵng,province,48\n',
    ),
  ],
  ['decomposed letters and stray spaces', utf8(plain.normalize('NFD').replace('Da Nang', ' Da\u00a0Nang '))],
])('%s is read', (_, bytes) => {
  expect(readCsv(bytes).map(({ fields }) => fields)).toEqual([expected]);
});

test.each([
  ['nothing', utf8(''), 'the file is empty'],
  ['a header alone', utf8(`${header}\n`), 'nothing below'],
  ['a missing column', utf8('code,kind\n1,2\n'), 'columns are missing from the first line: name, full_name'],
  ['an unknown column', utf8(`${header},extra\n${line},\n`), 'columns are not known: extra'],
  ['a column twice', utf8(`${header},code\n${line},\n`), 'columns stand twice'],
  ['a short line', utf8(`${header}\n${line}\n1,2\n`), 'line 3 has 2 fields, the first line 7'],
  ['an open quote', utf8(`${header}\n"48,province\n`), 'line'],
  [
    'an old encoding',
    Buffer.from(plain.replace('Đà Nẵng', 'Đà N\u00e0ng'), 'latin1'),
    'the file is not UTF-8',
  ],
])('%s is refused', (_, bytes, message) => {
  expect(() => readCsv(bytes)).toThrow(message);
});

test('lines are numbered as an editor numbers them', () => {
  expect(readCsv(utf8(`${header}\n\n${line}\n${line}\n`)).map((row) => row.line)).toEqual([3, 4]);
});
