import { exportOpml, type OpmlPortal, readOpml } from './write-opml';

const portals: OpmlPortal[] = [
  {
    code: 'c-bnv',
    name: 'Bộ Nội vụ',
    siteUrl: 'https://bnv.vn',
    feedUrl: 'https://bnv.vn/rss?a=1&b=2',
    group: 'Trung ương',
  },
  {
    code: 'p01',
    name: 'Hà Nội "Thủ đô" <1>',
    siteUrl: null,
    feedUrl: 'https://hanoi.vn/rss',
    group: 'Địa phương',
  },
];

test('what goes out comes in again', () => {
  const text = exportOpml(portals, new Date('2026-03-12T08:00:00Z'));
  expect(readOpml(text)).toEqual(
    portals.map(({ code, name, siteUrl, feedUrl }) => ({ code, name, siteUrl, feedUrl })),
  );
});

test.each(['', '<rss/>', '{}'])('refuses %p', (text) => {
  expect(() => readOpml(text)).toThrow();
});

test('outlines without a feed, or with one that is no web address, are left out', () => {
  const text =
    '<opml version="1.0"><head/><body><outline text="x"/><outline text="y" xmlUrl="file:///etc/passwd"/><outline text="z" xmlUrl="https://z.vn/rss"/></body></opml>';
  expect(readOpml(text).map(({ name }) => name)).toEqual(['z']);
});
