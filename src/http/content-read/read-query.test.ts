import { parse } from 'node:querystring';
import type { Model, Models } from './model';
import { readQuery } from './read-query';

const article: Model = {
  options: { draftAndPublish: true },
  attributes: {
    title: { type: 'string' },
    secret: { type: 'string', private: true },
    body: { type: 'blocks' },
    releasedAt: { type: 'datetime' },
    order: { type: 'integer' },
    featured: { type: 'boolean' },
    cover: { type: 'component', component: 'media.image' },
    topics: { type: 'relation', relation: 'oneToMany', target: 'topic' },
    organization: { type: 'relation', relation: 'manyToOne', target: 'organization' },
    editor: { type: 'relation', relation: 'manyToOne', target: 'admin::user' },
    createdBy: { type: 'relation', relation: 'oneToOne', target: 'topic' },
    localizations: { type: 'relation', relation: 'oneToMany', target: 'article' },
  },
};
const topic: Model = { options: { draftAndPublish: true }, attributes: { name: { type: 'string' } } };
const organization: Model = {
  attributes: {
    name: { type: 'string' },
    articles: { type: 'relation', relation: 'oneToMany', target: 'article' },
  },
};
const image: Model = { attributes: { alt: { type: 'string' }, image: { type: 'media' } } };
const types: Record<string, Model> = { article, topic, organization };
const models: Models = {
  model: (uid) => types[uid],
  component: (uid) => (uid === 'media.image' ? image : undefined),
  isOpen: (uid) => uid in types,
};

/** `a[b][0]=c` as the tree that the server's parser makes of it. */
function treeOf(text: string): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(parse(text))) {
    const names = path.replaceAll(']', '').split('[');
    let at = root;
    names.forEach((name, n) => {
      const next = names[n + 1];
      if (next === undefined) at[name] = value;
      else at[name] ??= next === '0' ? [] : {};
      at = at[name] as Record<string, unknown>;
    });
  }
  return root;
}

function read(text: string, kind: 'list' | 'one' = 'list', model = article) {
  return readQuery(models, { model, versioned: model === article }, treeOf(text), kind);
}

test.each([
  'status=draft',
  'status=',
  'publicationFilter=modified',
  'hasPublishedVersion=false',
  'foo=1',
  '_q=x',
  'lookup[publishedAt]=x',
  'locale=fr',
  'locale=*',
  'pagination[foo]=1',
  'pagination[pageSize]=101',
  'pagination[pageSize]=0',
  'pagination[page]=-1',
  'pagination[start]=5',
  'pagination[limit]=-1',
  'pagination=5',
  'filters=x',
  'filters[secret]=x',
  'filters[secret][$startsWith]=x',
  'filters[unknown]=x',
  'filters[createdBy][name]=x',
  'filters[editor][email]=x',
  'filters[localizations][title]=x',
  'filters[body][$contains]=x',
  'filters[cover][image][url]=x',
  'filters[title][$regex]=x',
  'filters[title][$where]=x',
  'filters[releasedAt][$gt]=yesterday',
  'filters[releasedAt][$gt]=2026-13-01',
  'filters[order]=99999999999',
  'filters[order][$contains]=1',
  'filters[featured]=maybe',
  'filters[title][$null]=x',
  'filters[topics]=5',
  'filters[$and][0][secret]=x',
  'filters[$not][secret]=x',
  'filters[organization][articles][title]=x',
  'sort=secret',
  'sort=title:sideways',
  'sort=topics.name',
  'sort=cover.alt',
  'sort=body',
  'fields=secret',
  'fields=topics',
  'populate=secret',
  'populate=createdBy',
  'populate=localizations',
  'populate=editor',
  'populate[cover][populate][image][populate]=related',
  'populate[cover][populate][image][fields]=provider_metadata',
  'populate[topics][status]=draft',
  'populate[topics][filters][secret]=x',
  'populate[organization][populate]=articles',
])('%s is refused', (text) => {
  expect(read(text).issues).not.toEqual([]);
});

test('what is hidden and what does not exist are refused in the same words', () => {
  const words = (text: string) => read(text).issues.map(({ message }) => message);
  expect(words('filters[secret]=x')).toEqual(words('filters[nonesuch]=x'));
  expect(words('populate=editor')).toEqual(words('populate=nonesuch'));
  expect(words('sort=secret')).toEqual(words('sort=nonesuch'));
});

test.each([
  ['', {}],
  ['status=published', {}],
  ['locale=en', { locale: 'en' }],
  ['filters[title]=x', { filters: { title: 'x' } }],
  ['filters[documentId][$in][0]=a', { filters: { documentId: { $in: ['a'] } } }],
  ['filters[topics][name][$eq]=x', { filters: { topics: { name: { $eq: 'x' } } } }],
  ['filters[organization][name]=x', { filters: { organization: { name: 'x' } } }],
  ['filters[featured]=true', { filters: { featured: true } }],
  ['filters[releasedAt][$gt]=2026-01-05', { filters: { releasedAt: { $gt: '2026-01-05T00:00:00.000Z' } } }],
  ['filters[cover][alt][$containsi]=x', { filters: { cover: { alt: { $containsi: 'x' } } } }],
  ['sort=title:desc,order', { sort: [{ title: 'desc' }, { order: 'asc' }] }],
  ['sort=organization.name:desc', { sort: [{ organization: { name: 'desc' } }] }],
  ['fields=title,releasedAt', { fields: ['title', 'releasedAt'] }],
  ['fields=*', { fields: undefined }],
  ['populate=cover.image,topics', { populate: { cover: { populate: { image: true } }, topics: true } }],
  ['populate=*', { populate: { cover: true, topics: true, organization: true } }],
  ['populate[topics][fields][0]=name', { populate: { topics: { fields: ['name'] } } }],
  ['pagination[page]=2&pagination[pageSize]=100', { page: 2, pageSize: 100 }],
  ['pagination[withCount]=false', { withCount: false }],
])('%s is understood', (text, expected) => {
  const { query, issues } = read(text);
  expect(issues).toEqual([]);
  expect(query).toMatchObject(expected);
});

test.each(['filters[title]=x', 'sort=title', 'pagination[page]=1'])('a single entry takes no %s', (text) => {
  expect(read(text, 'one').issues).not.toEqual([]);
});

test('too much is refused', () => {
  const many = Array.from({ length: 41 }, (_, n) => `filters[$or][${n}][title]=x`).join('&');
  expect(read(many).issues).not.toEqual([]);
  expect(read(`filters${'[$not]'.repeat(8)}[title]=x`).issues).not.toEqual([]);
  expect(read(`filters[title]=${'x'.repeat(301)}`).issues).not.toEqual([]);
  expect(read('sort=title,title,title,title,title,title').issues).not.toEqual([]);
});
