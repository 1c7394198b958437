import { restQuery } from './rest-query';

test('nested parameters are written in brackets', () => {
  const query = restQuery({
    locale: 'vi',
    filters: { kind: { $eq: 'news' }, topic: undefined, $or: [{ a: 1 }, { b: true }] },
    fields: ['title', 'slug'],
  });
  expect(decodeURIComponent(query)).toBe(
    'locale=vi&filters[kind][$eq]=news&filters[$or][0][a]=1&filters[$or][1][b]=true&fields[0]=title&fields[1]=slug',
  );
});

test('a value cannot add a parameter of its own', () => {
  const read = new URLSearchParams(restQuery({ filters: { slug: { $eq: 'x&status=draft#?[a]=b' } } }));
  expect([...read]).toEqual([['filters[slug][$eq]', 'x&status=draft#?[a]=b']]);
});
