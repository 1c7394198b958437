import type { Core } from '@strapi/strapi';
import { usePortal } from '../support/start-portal';

const portal = usePortal();
const ARTICLE = 'api::article.article';
const DOCUMENT = 'api::legal-document.legal-document';
const ORGANIZATION = 'api::organization.organization';

type Data = Record<string, unknown>;
type Entry = Data & { documentId: string };
type Documents = Record<
  'create' | 'update' | 'publish' | 'unpublish' | 'delete' | 'findOne',
  (params: Data) => Promise<Entry>
>;

const documents = (uid: string) =>
  (portal().strapi as Core.Strapi).documents(uid as never) as unknown as Documents;
const words = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const article = (data: Data = {}) => ({
  title: 'Tin',
  sapo: 'Tóm tắt',
  kind: 'news',
  body: words('Nội dung.'),
  ...data,
});

let issuer: Entry;
let other: Entry;
beforeAll(async () => {
  issuer = await documents(ORGANIZATION).create({
    data: { code: 'C-1', name: 'Chính phủ', branch: 'government', level: 'central' },
  });
  other = await documents(ORGANIZATION).create({
    data: { code: 'C-2', name: 'Quốc hội', branch: 'assembly', level: 'central' },
  });
});

const document = (number: string, data: Data = {}) => ({
  number,
  kind: 'decree',
  abstract: `Về ${number}`,
  issuer: issuer.documentId,
  issuedOn: '2020-01-01',
  ...data,
});
async function publishDocument(number: string, data: Data = {}): Promise<string> {
  const { documentId } = await documents(DOCUMENT).create({ data: document(number, data) });
  await documents(DOCUMENT).publish({ documentId });
  return documentId;
}
const publicDocument = async (documentId: string) =>
  (await portal().request().get(`/api/legal-documents/${documentId}`).expect(200)).body.data;
const statusOf = async (documentId: string) => (await publicDocument(documentId)).legalStatus as string;

describe('addresses', () => {
  test('come from the Vietnamese title, and the second of the same title gets a number', async () => {
    const made = [await documents(ARTICLE).create({ data: article({ title: 'Đổi mới ở Đà Nẵng' }) })];
    made.push(await documents(ARTICLE).create({ data: article({ title: 'Đổi mới ở Đà Nẵng' }) }));
    expect(made.map(({ slug }) => slug)).toEqual(['doi-moi-o-da-nang', 'doi-moi-o-da-nang-2']);
    const saved = await documents(ARTICLE).update({
      documentId: made[1]!.documentId,
      data: { title: 'Khác' },
    });
    expect(saved.slug).toBe('doi-moi-o-da-nang-2');
  });

  test('the name of the type, which the form of a new entry fills in, is no slug that anybody chose', async () => {
    const saved = await documents(ARTICLE).create({
      data: article({ title: 'Xe buýt tự lái', slug: 'article' }),
    });
    expect(saved.slug).toBe('xe-buyt-tu-lai');
  });

  test('are never given twice, however many save at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 6 }, () => documents(ARTICLE).create({ data: article({ title: 'Cùng lúc' }) })),
    );
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(6);
  });

  test('may be the same in two languages', async () => {
    const { documentId } = await documents(ARTICLE).create({ data: article({ title: 'Digital' }) });
    const english = await documents(ARTICLE).update({
      documentId,
      locale: 'en',
      data: article({ title: 'Digital' }),
    });
    expect(english.slug).toBe('digital');
  });
});

describe('publishing an article', () => {
  test('is refused with every reason in Vietnamese', async () => {
    const { documentId } = await documents(ARTICLE).create({
      data: { title: 'Thiếu', kind: 'news', cover: { alt: '' } },
    });
    const refused = await documents(ARTICLE)
      .publish({ documentId })
      .catch((error: Error) => error);
    expect(refused).toMatchObject({ name: 'ValidationError' });
    expect((refused as unknown as Error).message).toMatch(
      /Sapo: chưa có.*mô tả thay thế.*Nội dung: chưa có|Sapo: chưa có.*Nội dung: chưa có.*mô tả thay thế/s,
    );
    await portal().request().get(`/api/articles/${documentId}`).expect(404);
  });

  test('at once with saving is undone as a whole when it is refused', async () => {
    await expect(
      documents(ARTICLE).create({ data: { title: 'Không sapo', kind: 'news' }, status: 'published' }),
    ).rejects.toThrow('Sapo');
    const { body } = await portal()
      .request()
      .get('/api/articles')
      .query({ filters: { title: 'Không sapo' } })
      .expect(200);
    expect(body.data).toEqual([]);
    expect(
      await portal()
        .strapi.db.query(ARTICLE)
        .count({ where: { title: 'Không sapo' } }),
    ).toBe(0);
  });

  test('stamps the release once, and correcting it later does not move it', async () => {
    const { documentId } = await documents(ARTICLE).create({ data: article() });
    await documents(ARTICLE).publish({ documentId });
    const read = async () =>
      (await portal().request().get(`/api/articles/${documentId}`).expect(200)).body.data;
    const first = await read();
    expect(Date.now() - Date.parse(first.releasedAt)).toBeLessThan(60_000);
    await documents(ARTICLE).update({ documentId, data: { title: 'Sửa' } });
    await documents(ARTICLE).publish({ documentId });
    const second = await read();
    expect(second).toMatchObject({ title: 'Sửa', releasedAt: first.releasedAt });
    await documents(ARTICLE).unpublish({ documentId });
    await portal().request().get(`/api/articles/${documentId}`).expect(404);
  });
});

test('text pasted from Word is stored clean', async () => {
  const saved = await documents(ARTICLE).create({
    data: article({
      title: 'Chuyển\u00a0đổi\u200b số'.normalize('NFD'),
      body: words('Phủ\u00a0sóng<o:p></o:p>'),
    }),
  });
  expect(saved).toMatchObject({ title: 'Chuyển đổi số', slug: 'chuyen-doi-so', body: words('Phủ sóng') });
});

describe('the number of a document', () => {
  test('belongs to one document of an issuer in a year, however it is typed', async () => {
    await documents(DOCUMENT).create({ data: document('57-NQ/TW') });
    await expect(
      documents(DOCUMENT).create({ data: document('57 – nq / tw', { issuedOn: '2020-12-31' }) }),
    ).rejects.toThrow('Số 57-NQ/TW của Chính phủ năm 2020 đã thuộc về một văn bản khác');
    await documents(DOCUMENT).create({ data: document('57-NQ/TW', { issuedOn: '2021-01-01' }) });
    await documents(DOCUMENT).create({ data: document('57-NQ/TW', { issuer: other.documentId }) });
  });

  test('is given to one of those who save it at the same moment', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => documents(DOCUMENT).create({ data: document('99/NĐ-CP') })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('may be saved again by its own document, in both versions', async () => {
    const documentId = await publishDocument('10/NĐ-CP');
    await documents(DOCUMENT).update({ documentId, data: { abstract: 'Sửa' } });
    await documents(DOCUMENT).publish({ documentId });
  });
});

describe('the status of a document', () => {
  test('follows its dates', async () => {
    expect(await statusOf(await publishDocument('1/NĐ-CP', { effectiveOn: '2999-01-01' }))).toBe(
      'not-yet-in-force',
    );
    expect(await statusOf(await publishDocument('2/NĐ-CP'))).toBe('in-force');
    expect(await statusOf(await publishDocument('3/NĐ-CP', { expiresOn: '2021-01-01' }))).toBe('expired');
  });

  test('follows what others do to it, only while they are published', async () => {
    const old = await publishDocument('4/NĐ-CP');
    const relations = [{ kind: 'repeals', extent: 'whole', target: old }];
    const { documentId: repealing } = await documents(DOCUMENT).create({
      data: document('5/NĐ-CP', { issuedOn: '2022-01-01', relations }),
    });
    expect(await statusOf(old)).toBe('in-force');
    await documents(DOCUMENT).publish({ documentId: repealing });
    expect(await statusOf(old)).toBe('expired');
    await documents(DOCUMENT).publish({ documentId: old });
    expect(await statusOf(old)).toBe('expired');
    await documents(DOCUMENT).unpublish({ documentId: repealing });
    expect(await statusOf(old)).toBe('in-force');
  });

  test('is a filter of the public list', async () => {
    const amended = await publishDocument('6/NĐ-CP');
    await publishDocument('7/NĐ-CP', {
      issuedOn: '2022-01-01',
      relations: [{ kind: 'amends', target: amended }],
    });
    const { body } = await portal()
      .request()
      .get('/api/legal-documents')
      .query({ 'filters[legalStatus]': 'partly-expired' })
      .expect(200);
    expect(body.data.map((entry: Entry) => entry.number)).toContain('6/NĐ-CP');
    expect(body.data.every((entry: Entry) => entry.legalStatus === 'partly-expired')).toBe(true);
  });

  test('cannot be typed', async () => {
    const saved = await documents(DOCUMENT).create({ data: document('8/NĐ-CP', { legalStatus: 'expired' }) });
    const row = await portal()
      .strapi.db.query(DOCUMENT)
      .findOne({ where: { documentId: saved.documentId } });
    expect(row.legalStatus).toBe('in-force');
  });
});

test('relations are shown in both directions, whichever document is published first', async () => {
  const { documentId: old } = await documents(DOCUMENT).create({ data: document('20/NĐ-CP') });
  const guiding = await publishDocument('21/TT', {
    issuedOn: '2022-01-01',
    relations: [{ kind: 'guides', target: old, note: 'Điều 5' }],
  });
  expect((await publicDocument(guiding)).relations).toMatchObject([{ kind: 'guides', target: null }]);
  await documents(DOCUMENT).publish({ documentId: old });
  expect((await publicDocument(guiding)).relations).toMatchObject([
    { kind: 'guides', target: { number: '20/NĐ-CP' } },
  ]);
  expect((await publicDocument(old)).incomingRelations).toMatchObject([
    { kind: 'guides', note: 'Điều 5', source: { number: '21/TT' } },
  ]);
  await documents(DOCUMENT).unpublish({ documentId: guiding });
  expect((await publicDocument(old)).incomingRelations).toEqual([]);
});

test('a document saved and published in one call acts at once', async () => {
  const old = await publishDocument('30/NĐ-CP');
  const { documentId: unpublished } = await documents(DOCUMENT).create({ data: document('31/NĐ-CP') });
  const relations = [old, unpublished].map((target) => ({ kind: 'repeals', target }));
  await documents(DOCUMENT).create({
    status: 'published',
    data: document('32/NĐ-CP', { issuedOn: '2022-01-01', relations }),
  });
  expect(await statusOf(old)).toBe('expired');
  await documents(DOCUMENT).publish({ documentId: unpublished });
  expect(await publicDocument(unpublished)).toMatchObject({
    legalStatus: 'expired',
    incomingRelations: [{ kind: 'repeals' }],
  });
});

test('successions lead nowhere back', async () => {
  const succession = (from: Entry, to: Entry, effectiveOn: string) => ({
    data: {
      from: from.documentId,
      to: to.documentId,
      extent: 'whole',
      effectiveOn,
      legalBasis: 'Nghị quyết',
    },
  });
  const successions = documents('api::succession.succession');
  await successions.create(succession(issuer, other, '2025-07-01'));
  await expect(successions.create(succession(other, issuer, '2025-06-01'))).rejects.toThrow('vòng tròn');
  await expect(successions.create(succession(issuer, issuer, '2025-06-01'))).rejects.toThrow('chính mình');
  await expect(
    successions.create({ data: { extent: 'part', effectiveOn: '2025-06-01', legalBasis: 'x' } }),
  ).rejects.toThrow('Hãy chọn');
});

describe('organisations', () => {
  const organization = (code: string, data: Data = {}) => ({
    code,
    name: code,
    branch: 'other',
    level: 'central',
    ...data,
  });
  const pathOf = async (code: string) =>
    (await portal().strapi.db.connection('organizations').where({ code }).first('path')).path;

  test('keep the path of their reporting line', async () => {
    const top = await documents(ORGANIZATION).create({ data: organization('T-1') });
    const middle = await documents(ORGANIZATION).create({
      data: organization('M', { parent: top.documentId }),
    });
    await documents(ORGANIZATION).create({ data: organization('L', { parent: middle.documentId }) });
    expect(await pathOf('L')).toBe('T_1.M.L');
    await documents(ORGANIZATION).update({ documentId: middle.documentId, data: { parent: null } });
    expect(await pathOf('L')).toBe('M.L');
    await expect(
      documents(ORGANIZATION).update({ documentId: top.documentId, data: { parent: top.documentId } }),
    ).rejects.toThrow('không thể báo cáo cho chính mình');
    expect(await pathOf('T-1')).toBe('T_1');
  });

  test('sort as a Vietnamese reader expects', async () => {
    for (const name of ['Vĩnh Long', 'Đắk Lắk', 'Điện Biên', 'Cà Mau', 'Đà Nẵng', 'Dầu Tiếng', 'Én']) {
      await documents(ORGANIZATION).create({
        data: organization(`S-${name.length}${name.codePointAt(1)}${name.codePointAt(0)}`, {
          name,
          branch: 'front',
        }),
      });
    }
    const { body } = await portal()
      .request()
      .get('/api/organizations')
      .query({ 'filters[branch]': 'front', sort: 'name' })
      .expect(200);
    expect(body.data.map((entry: Entry) => entry.name)).toEqual([
      'Cà Mau',
      'Dầu Tiếng',
      'Đà Nẵng',
      'Đắk Lắk',
      'Điện Biên',
      'Én',
      'Vĩnh Long',
    ]);
  });
});
