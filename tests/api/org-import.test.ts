import { importTerritories } from '../../src/org-import/import-territories';
import { readCsv } from '../../src/org-import/read-csv';
import { usePortal } from '../support/start-portal';

const portal = usePortal();
const HEADER = 'code,kind,name,full_name,name_en,unit_type,parent_code';
const FILE = [
  '48,province,Đà Nẵng,Thành phố Đà Nẵng,Da Nang,Thành phố,',
  '20194,commune,Hải Châu,Phường Hải Châu,Hai Chau,Phường,48',
  '20333,commune,Hoàng Sa,Đặc khu Hoàng Sa,Hoang Sa,Đặc khu,48',
];
const run = (...lines: string[]) =>
  importTerritories(portal().strapi, readCsv(Buffer.from([HEADER, ...lines].join('\n'))), () => undefined);
const listed = async (path: string) =>
  (await portal().request().get(path).expect(200)).body.data as Record<string, unknown>[];

test('one wrong line, and nothing is imported', async () => {
  const report = await run(...FILE, '1,commune,X,Xã X,,Xã,99');
  expect(report.errors).toEqual([
    { line: 5, message: 'parent_code "99" is no province, neither in this file nor in the database' },
  ]);
  expect(await listed('/api/territories')).toEqual([]);
  expect(await listed('/api/organizations')).toEqual([]);
});

test('a file becomes territories and their People’s Committees in their line', async () => {
  const report = await run(...FILE);
  expect(report).toMatchObject({ errors: [], territories: { added: 4 }, organizations: { added: 4 } });
  const [ward] = await listed('/api/organizations?filters[code]=X20194');
  expect(ward).toMatchObject({
    name: 'Ủy ban nhân dân phường Hải Châu',
    level: 'commune',
    branch: 'government',
    parent: { code: 'P48' },
    territory: { code: '20194' },
  });
  const { path } = await portal()
    .strapi.db.connection('organizations')
    .where({ code: 'X20194' })
    .first('path');
  expect(path).toBe('VN.P48.X20194');
});

test('a second time changes nothing', async () => {
  expect(await run(...FILE)).toMatchObject({
    territories: { added: 0, changed: 0, unchanged: 4 },
    organizations: { added: 0, changed: 0 },
  });
});

test('a corrected line changes its territory and its committee', async () => {
  const report = await run(...FILE.map((line) => line.replace(/Hải Châu/g, 'Hải Châu I')));
  expect(report).toMatchObject({
    territories: { added: 0, changed: 1 },
    organizations: { added: 0, changed: 1 },
  });
  const [ward] = await listed('/api/organizations?filters[code]=X20194');
  expect(ward).toMatchObject({ name: 'Ủy ban nhân dân phường Hải Châu I' });
});

test('an imported territory can be edited in the panel like any other', async () => {
  const [ward] = await listed('/api/territories?filters[code]=20333');
  const territories = portal().strapi.documents('api::territory.territory') as unknown as {
    update: (params: object) => Promise<object>;
  };
  await expect(
    territories.update({ documentId: ward?.documentId, data: { nameEn: 'Paracel Islands' } }),
  ).resolves.toMatchObject({ nameEn: 'Paracel Islands' });
});
