import type { UID } from '@strapi/strapi';
import { type Built, buildOrganization, buildSubPortal } from '../support/builders';
import { usePortal } from '../support/start-portal';

const portal = usePortal();
let first: Built;
let second: Built;

beforeAll(async () => {
  first = await buildOrganization(portal().strapi, { name: 'Cơ quan một' });
  second = await buildOrganization(portal().strapi, { name: 'Cơ quan hai' });
});

interface Documents {
  update: (input: object) => Promise<{ organization: { name: string } | null }>;
}

async function organizationAfter(change: unknown): Promise<string | undefined> {
  const subPortal = await buildSubPortal(portal().strapi, { organization: first.documentId });
  const documents = portal().strapi.documents(
    'api::sub-portal.sub-portal' as UID.ContentType,
  ) as unknown as Documents;
  const { organization } = await documents.update({
    documentId: subPortal.documentId,
    data: { organization: change },
    populate: ['organization'],
  });
  return organization?.name;
}

// How the admin panel, the public importers and code name the target of a relation.
const ways: [name: string, change: (target: Built) => unknown, expected: string | undefined][] = [
  ['its document id', ({ documentId }) => documentId, 'Cơ quan hai'],
  ['its row number', ({ id }) => id, 'Cơ quan hai'],
  ['connect by document id', ({ documentId }) => ({ connect: [{ documentId }] }), 'Cơ quan hai'],
  ['connect by row number', ({ id }) => ({ connect: [{ id }], disconnect: [] }), 'Cơ quan hai'],
  ['set', ({ documentId }) => ({ set: [{ documentId }] }), 'Cơ quan hai'],
  ['a form that changes nothing', () => ({ connect: [], disconnect: [] }), 'Cơ quan một'],
  ['disconnect', () => ({ connect: [], disconnect: [{ documentId: 'any' }] }), undefined],
  ['an empty set', () => ({ set: [] }), undefined],
  ['null', () => null, undefined],
];

test.each(ways)('a relation kept in a column takes %s', async (_name, change, expected) => {
  expect(await organizationAfter(change(second))).toBe(expected);
});

test('a target that does not exist is refused, and the next write works', async () => {
  await expect(organizationAfter('no-such-document')).rejects.toThrow(/relations/i);
  await expect(organizationAfter({ connect: [{ id: 999_999 }] })).rejects.toThrow(/relations/i);
  expect(await organizationAfter(second.documentId)).toBe('Cơ quan hai');
});
