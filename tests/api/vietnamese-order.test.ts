import {
  buildLeader,
  buildOrganization,
  buildSubPortal,
  buildTerritory,
  buildTopic,
} from '../support/builders';
import { usePortal } from '../support/start-portal';

/** Lists sort as a Vietnamese reader expects: Đ after D and before E, marks before the next letter, capitals beside small letters. */
const portal = usePortal();

const ordered = [
  'An Giang',
  'Ấn Tượng',
  'Bắc Ninh',
  'Cà Mau',
  'Dầu Tiếng',
  'Đà Nẵng',
  'Đồng Nai',
  'Ea Kar',
  'Huế',
  'Lai Châu',
  'Vĩnh Long',
];
const mixed = [...ordered].sort(
  (a, b) => ((a.length * 7 + a.charCodeAt(1)) % 11) - ((b.length * 7 + b.charCodeAt(1)) % 11),
);

beforeAll(async () => {
  const { strapi } = portal();
  const organization = (await buildOrganization(strapi, { name: 'Zz', code: 'T-ZZ' })).documentId;
  for (const name of mixed) {
    await buildTerritory(strapi, { name });
    await buildTopic(strapi, { name, order: 0 });
    await buildLeader(strapi, { name, organization });
    await buildSubPortal(strapi, { name, organization });
    await buildOrganization(strapi, { name });
  }
});

test.each(['territories', 'topics', 'leaders', 'sub-portals', 'organizations'])(
  '%s by name',
  async (plural) => {
    const { body } = await portal()
      .request()
      .get(`/api/${plural}?sort=name&pagination[pageSize]=100`)
      .expect(200);
    const names = (body.data as { name: string }[])
      .map(({ name }) => name)
      .filter((name) => ordered.includes(name));
    expect(names).toEqual(ordered);
  },
);

test('and the other way round', async () => {
  const { body } = await portal()
    .request()
    .get('/api/territories?sort=name:desc&pagination[pageSize]=100')
    .expect(200);
  expect((body.data as { name: string }[]).map(({ name }) => name)).toEqual([...ordered].reverse());
});
