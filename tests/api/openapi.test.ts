import {
  buildArticle,
  buildConsultation,
  buildFeedEntry,
  buildLeader,
  buildLegalDocument,
  buildOrganization,
  buildPage,
  buildSubPortal,
  buildTerritory,
  buildTopic,
  paragraphs,
} from '../support/builders';
import { differencesFromDocument, type Operation, operationsOf, type Tree } from '../support/openapi-answers';
import { nameOf, walkRouter } from '../support/router-walk';
import { usePortal } from '../support/start-portal';

const portal = usePortal();
let document: Tree;
let operations: Operation[];
const documentIds: Record<string, string> = {};

beforeAll(async () => {
  ({ body: document } = await portal().request().get('/api/openapi.json').expect(200));
  operations = operationsOf(document);
  await seed();
});

async function seed(): Promise<void> {
  const { strapi } = portal();
  const territory = await buildTerritory(strapi);
  const organization = await buildOrganization(strapi, { territory: territory.documentId });
  const topic = await buildTopic(strapi);
  const leader = await buildLeader(strapi, {
    organization: organization.documentId,
    biography: paragraphs('Tiểu sử'),
  });
  const older = await buildLegalDocument(strapi, { issuer: organization.documentId });
  const legalDocument = await buildLegalDocument(strapi, {
    issuer: organization.documentId,
    relations: [{ kind: 'replaces', target: older.documentId, note: 'Thay thế' }],
  });
  const article = await buildArticle(strapi, {
    topics: [topic.documentId],
    organizations: [organization.documentId],
    leaders: [leader.documentId],
    seo: { metaTitle: 'Tiêu đề', noindex: false },
  });
  const subPortal = await buildSubPortal(strapi, { organization: organization.documentId });
  const entry = await buildFeedEntry(strapi, { subPortal: subPortal.documentId, categories: ['Kinh tế'] });
  Object.assign(documentIds, {
    articles: article.documentId,
    topics: topic.documentId,
    leaders: leader.documentId,
    'legal-documents': legalDocument.documentId,
    consultations: (await buildConsultation(strapi)).documentId,
    pages: (await buildPage(strapi)).documentId,
    territories: territory.documentId,
    organizations: organization.documentId,
    'sub-portals': subPortal.documentId,
    'feed-entries': entry.documentId,
  });
}

/** An address of the operation that has an answer; a route with other parameters gets its example here. */
function exampleOf(path: string): string {
  const plural = path.split('/')[2] ?? '';
  return path.replace('{documentId}', documentIds[plural] ?? 'missing').replace('{ticket}', 'no-such-ticket');
}

describe('GET /api/openapi.json', () => {
  test('is OpenAPI 3.1 and says who publishes it', () => {
    expect(document).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\./),
      info: { title: expect.any(String) },
    });
  });

  test('describes every route below /api that the router holds, and no other', () => {
    const held = walkRouter(portal().strapi)
      .filter(({ path }) => path.startsWith('/api/'))
      .map(({ method, path }) => nameOf({ method, path: path.replace(/:\w+(\([^)]*\))?/g, '{}') }));
    const described = operations.map(({ method, path }) =>
      nameOf({ method, path: path.replace(/\{\w+\}/g, '{}') }),
    );
    expect(described.sort()).toEqual(held.sort());
  });

  test('every parameter of a path is described', () => {
    for (const { path } of operations) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const [operation] = Object.values((document.paths as Tree)[path] as Tree);
      const parameters = ((operation as Tree).parameters ?? []) as Tree[];
      const described = parameters
        .filter((parameter) => parameter.in === 'path')
        .map((parameter) => parameter.name);
      expect([path, described]).toEqual([path, names]);
    }
  });
});

describe('answers have the documented shape', () => {
  const variants = ['', '?populate=*', '?fields[0]=documentId', '?locale=en'];

  test('of every read, with and without its options', async () => {
    const differences: string[] = [];
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      for (const variant of variants) {
        const address = `${exampleOf(operation.path)}${variant}`;
        const { status, body, type } = await portal().request().get(address);
        const found = differencesFromDocument(document, operation, status, body, type);
        differences.push(...found.map((difference) => `${address}: ${status} ${difference}`));
      }
    }
    expect([...new Set(differences)]).toEqual([]);
  });

  test('content reads with an example do answer 200', async () => {
    for (const [plural, documentId] of Object.entries(documentIds)) {
      for (const path of [`/api/${plural}`, `/api/${plural}/${documentId}`]) {
        const { status } = await portal().request().get(path);
        expect([path, status]).toEqual([path, 200]);
      }
    }
  });

  test('of refusals, in the language asked for', async () => {
    for (const [language, words] of [
      ['vi', /Không tìm thấy/],
      ['en', /Not found/],
    ] as const) {
      const { body } = await portal()
        .request()
        .get('/api/articles/none')
        .set('Accept-Language', language)
        .expect(404);
      const operation = operations.find(({ path }) => path === '/api/articles/{documentId}');
      if (!operation) throw new Error('articles are not described');
      expect(differencesFromDocument(document, operation, 404, body)).toEqual([]);
      expect(body.error.message).toMatch(words);
    }
  });
});

describe('the comparison itself', () => {
  const operation = (schema: Tree): Operation => ({
    method: 'GET',
    path: '/x',
    responses: { 200: { content: { 'application/json': { schema } } } },
  });
  const shape = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } as Tree;

  test.each([
    ['a missing property', {}, /required/],
    ['a wrong type', { name: 1 }, /must be string/],
    ['a property that is not described', { name: 'x', secret: 1 }, /additional/],
  ])('names %s', (_what, body, expected) => {
    expect(differencesFromDocument({}, operation(shape), 200, body).join()).toMatch(expected);
  });

  test('names an undocumented status', () => {
    expect(differencesFromDocument({}, operation(shape), 418, {})).toEqual(['status 418 is not documented']);
  });
});
