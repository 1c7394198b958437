import { whyNotPublish } from './publish-requirements';

const NOW = new Date('2026-01-05T00:00:00Z');
const ARTICLE = 'api::article.article';
const DOCUMENT = 'api::legal-document.legal-document';
const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung.' }] }];
const article = { title: 'Tin', slug: 'tin', sapo: 'Tóm tắt', kind: 'news', body };
const picture = { image: { id: 1 }, alt: 'Trạm 5G trên đồi' };

const codes = (uid: string, entry: Record<string, unknown>) =>
  whyNotPublish(uid, entry, NOW).map(({ path, code }) => `${path.join('.')}: ${code}`);

test.each([
  ['a whole article', {}, []],
  [
    'no words at all',
    { title: ' ', sapo: null, body: [] },
    ['title: missing', 'sapo: missing', 'body: missing'],
  ],
  [
    'a body of empty paragraphs',
    { body: [{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }] },
    ['body: missing'],
  ],
  [
    'a title of signs alone, of which no address can be made',
    { title: '!!!', slug: null },
    ['slug: missing'],
  ],
  ['a cover without alt text', { cover: { ...picture, alt: '' } }, ['cover.alt: alt-missing']],
  ['a cover without image', { cover: { alt: 'x' } }, ['cover.image: image-missing']],
  ['a photo story without photos', { kind: 'photo-story', body: null }, ['gallery: gallery-empty']],
  ['a photo story needs no body', { kind: 'photo-story', body: null, gallery: [picture] }, []],
  [
    'the second photo without alt',
    { gallery: [picture, { image: { id: 2 } }] },
    ['gallery.1.alt: alt-missing'],
  ],
  ['a video without address', { kind: 'video', body: null }, ['videoUrl: missing']],
  ['released in the past', { releasedAt: '2026-01-04T00:00:00Z' }, []],
  ['released tomorrow', { releasedAt: '2026-01-06T00:00:00Z' }, ['releasedAt: in-the-future']],
  ['a source that is a script', { sourceUrl: 'javascript:alert(1)' }, ['sourceUrl: not-a-web-address']],
  [
    'an image in the body without alt',
    {
      body: [
        ...body,
        {
          type: 'image',
          image: { url: '/a.png', alternativeText: '' },
          children: [{ type: 'text', text: '' }],
        },
      ],
    },
    ['body: body-image-alt-missing'],
  ],
])('%s', (_why, change, expected) => {
  expect(codes(ARTICLE, { ...article, ...change })).toEqual(expected);
});

const document = {
  documentId: 'a',
  slug: '57-nq-tw',
  number: '57-NQ/TW',
  kind: 'resolution',
  abstract: 'Về',
  issuedOn: '2024-12-22',
  issuer: { code: 'VN' },
};

test.each([
  ['a whole document', {}, []],
  [
    'nothing known',
    { number: '', kind: null, abstract: null, issuedOn: null, issuer: null },
    ['number: missing', 'kind: missing', 'abstract: missing', 'issuedOn: missing', 'issuer: missing'],
  ],
  ['expiry before issue', { expiresOn: '2024-01-01' }, ['expiresOn: ends-before-it-begins']],
  [
    'a relation to nothing',
    { relations: [{ kind: 'repeals', target: null }] },
    ['relations.0.target: target-missing'],
  ],
  [
    'a relation to itself',
    { relations: [{ kind: 'repeals', target: { documentId: 'a' } }] },
    ['relations.0.target: target-is-itself'],
  ],
])('%s', (_why, change, expected) => {
  expect(codes(DOCUMENT, { ...document, ...change })).toEqual(expected);
});

test('a type without rules is never refused', () => {
  expect(whyNotPublish('api::home.home', {}, NOW)).toEqual([]);
});
