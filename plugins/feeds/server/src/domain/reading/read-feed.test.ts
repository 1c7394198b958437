import fc from 'fast-check';
import { UnreadableFeed } from './parsed-feed';
import { type FeedSource, readFeed } from './read-feed';

const now = new Date('2026-03-01T00:00:00Z');

const read = (document: string | Uint8Array, source: Partial<FeedSource> = {}) =>
  readFeed(
    {
      bytes: typeof document === 'string' ? Buffer.from(document) : document,
      url: null,
      contentType: null,
      ...source,
    },
    now,
  );

const rss = (items: string, channel = '<title>Cổng</title><link>https://a.vn/</link>') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${channel}${items}</channel></rss>`;
const item = (inside: string) => rss(`<item>${inside}</item>`);
const atom = (entry: string, feed = '<title>Cổng</title>', root = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${root}>${feed}<entry>${entry}</entry></feed>`;

const entryOf = (document: string, source: Partial<FeedSource> = {}) => {
  const [entry] = read(document, source).feed.entries;
  if (!entry) throw new Error('no entry was read');
  return entry;
};

const refusalOf = (document: string | Uint8Array, source: Partial<FeedSource> = {}): UnreadableFeed => {
  try {
    read(document, source);
  } catch (error) {
    if (error instanceof UnreadableFeed) return error;
    throw error;
  }
  throw new Error('it was read');
};

describe('what is no feed is refused, and says why', () => {
  test.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['hello', 'not-a-feed'],
    ['<rss><channel><title>x', 'cut-short'],
    ['<note><to>x</to></note>', 'not-a-feed'],
    ['{"a": 1}', 'not-a-feed'],
    ['{"items": [', 'json-malformed'],
    ['<!doctype html><html><body>rss</body></html>', 'html-page'],
    [`<rss>${'<a>'.repeat(5000)}`, 'nested-too-deep'],
    [
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>',
      'entity-declarations',
    ],
    [
      '<!DOCTYPE r [<!ENTITY % x SYSTEM "http://a.vn/x.dtd"> %x;]><rss><channel/></rss>',
      'entity-declarations',
    ],
    [
      '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
      'entity-declarations',
    ],
    ['<!DOCTYPE r [<!ENTITY a "x"', 'entity-declarations'],
  ])('%p: %s', (document, code) => {
    expect(refusalOf(document).code).toBe(code);
  });

  test('a binary file', () => {
    expect(refusalOf(Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex')).code).toBe(
      'binary',
    );
  });

  test('an HTML page names the feeds that it points to, absolute', () => {
    const page =
      '<!doctype html><html><head><base href="/v/"><link rel="alternate" type="application/rss+xml" href="rss.xml?a=1&amp;b=2">' +
      '<link rel=alternate type=application/atom+xml href=//b.vn/atom><link rel="stylesheet" href="x.css"></head></html>';
    const refusal = refusalOf(page, { url: 'https://a.vn/tin' });
    expect(refusal.discovered).toEqual(['https://a.vn/v/rss.xml?a=1&b=2', 'https://b.vn/atom']);
    expect(refusal.message).toContain('https://a.vn/v/rss.xml?a=1&b=2');
  });
});

describe('formats', () => {
  test.each([
    [
      'rss',
      '<rss version="0.91"><channel><title>T</title><link>http://a.vn/</link><item><title>E</title><link>http://a.vn/1</link></item></channel></rss>',
    ],
    [
      'rss',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><link>http://a.vn/</link></channel><item><title>E</title><link>http://a.vn/1</link></item></rss>',
    ],
    [
      'rss',
      '<RSS VERSION="2.0"><CHANNEL><TITLE>T</TITLE><LINK>http://a.vn/</LINK><ITEM><TITLE>E</TITLE><LINK>http://a.vn/1</LINK></ITEM></CHANNEL></RSS>',
    ],
    [
      'rss',
      '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>T</title><link>http://a.vn/</link><item><title>E</title><link>http://a.vn/1</link></item></channel></rss>',
    ],
    [
      'rss',
      '<channel href="http://a.vn/"><title>T</title><item href="http://a.vn/1"><title>E</title></item></channel>',
    ],
    [
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title><link>http://a.vn/</link></channel><item><title>E</title><link>http://a.vn/1</link></item></rdf:RDF>',
    ],
    [
      'rdf',
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:p="http://purl.org/rss/1.0/"><p:channel r:about="http://a.vn/"><p:title>T</p:title><p:link>http://a.vn/</p:link></p:channel><p:item r:about="http://a.vn/1"><p:title>E</p:title><p:link>http://a.vn/1</p:link></p:item></r:RDF>',
    ],
    [
      'atom',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><link rel="alternate" type="text/html" href="http://a.vn/"/><entry><title>E</title><link rel="alternate" type="text/html" href="http://a.vn/1"/><id>x</id><issued>2003-12-31T10:14:55Z</issued></entry></feed>',
    ],
    [
      'atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:link href="http://a.vn/"/><a:entry><a:title>E</a:title><a:link href="http://a.vn/1"/></a:entry></a:feed>',
    ],
    [
      'atom',
      '<feed><title>T</title><link href="http://a.vn/"/><entry><title>E</title><link href="http://a.vn/1"/></entry></feed>',
    ],
    [
      'json',
      '{"version":"https://jsonfeed.org/version/1","title":"T","home_page_url":"http://a.vn/","items":[{"id":"1","title":"E","url":"http://a.vn/1","author":{"name":"A"}}]}',
    ],
    [
      'json',
      '\ufeff{"version":"https://jsonfeed.org/version/1.1","title":"T","home_page_url":"http://a.vn/","items":[{"id":1,"title":"E","url":"http://a.vn/1"}]}',
    ],
  ])('%s: %s', (format, document) => {
    const { feed } = read(document);
    expect({ format: feed.format, title: feed.title, link: feed.link }).toEqual({
      format,
      title: 'T',
      link: 'http://a.vn/',
    });
    expect(feed.entries.map(({ title, url }) => ({ title, url }))).toEqual([
      { title: 'E', url: 'http://a.vn/1' },
    ]);
  });

  test('a well-formed feed with everything in it gives no warning', () => {
    const { warnings } = read(
      item('<title>E</title><guid>https://a.vn/1</guid><pubDate>Thu, 01 Jan 2026 19:48:21 +0700</pubDate>'),
    );
    expect(warnings).toEqual([]);
  });

  test("a picture's title and an atom:link to itself are not the channel's", () => {
    const { feed } = read(
      rss(
        '',
        '<image><title>no</title><link>http://no.vn/</link></image><atom:link rel="self" href="http://no.vn/rss"/><title>Cổng</title><link>https://a.vn/</link>',
      ),
    );
    expect(feed).toMatchObject({ title: 'Cổng', link: 'https://a.vn/' });
  });
});

describe('text constructs of Atom', () => {
  test.each([
    ['<title type="html">&amp;lt;title></title>', '<title>'],
    ['<title type="html"><![CDATA[&lt;title>]]></title>', '<title>'],
    ['<title type="html">&#38;lt;title></title>', '<title>'],
    ['<title type="text"><![CDATA[<title>]]></title>', '<title>'],
    ['<title type="text">&#60;title&#62;</title>', '<title>'],
    ['<title>&lt;title></title>', '<title>'],
    ['<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">&lt;title></div></title>', '<title>'],
    ['<title type="html">Tin &lt;em>nóng&lt;/em> &amp;amp; mới</title>', 'Tin nóng & mới'],
    [
      '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">Tin <x:em>nóng</x:em></x:div></title>',
      'Tin nóng',
    ],
    ['<title type="html">&lt;script>alert(1)&lt;/script>Tin</title>', 'Tin'],
    ['<title>  nhiều\n dòng </title>', 'nhiều dòng'],
  ])('%s', (title, expected) => {
    expect(entryOf(atom(`${title}<id>1</id>`)).title).toBe(expected);
  });

  test.each([
    ['<content type="text">a &lt;b> &amp;amp; c</content>', 'a &lt;b&gt; &amp;amp; c'],
    ['<content type="html">&lt;p>a &amp;amp; b&lt;/p></content>', '<p>a &amp; b</p>'],
    [
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt; <b>b</b><br/></p></div></content>',
      '<p>a &lt; <b>b</b><br /></p>',
    ],
    ['<content type="text/html" mode="escaped">&lt;p>a&lt;/p></content>', '<p>a</p>'],
    [
      '<content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a</p></div></content>',
      '<p>a</p>',
    ],
    ['<content type="text/html" mode="base64">PHA+YTwvcD4=</content>', '<p>a</p>'],
    ['<content type="text/plain">1 &lt; 2</content>', '1 &lt; 2'],
    ['<content src="http://a.vn/file.pdf" type="application/pdf"/><summary>s</summary>', 's'],
  ])('%s', (content, expected) => {
    expect(entryOf(atom(`<id>1</id>${content}`)).content).toBe(expected);
  });
});

describe('addresses', () => {
  test.each([
    [
      'alternate before others, pages before files',
      '<link rel="self" href="http://a.vn/s"/><link rel="alternate" type="application/pdf" href="http://a.vn/p"/><link type="text/html" href="http://a.vn/h"/>',
      'http://a.vn/h',
    ],
    [
      'the full name of a relation',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="http://a.vn/h"/>',
      'http://a.vn/h',
    ],
    [
      'what it is about, when there is nothing better',
      '<link rel="enclosure" href="http://a.vn/e.mp3"/><link rel="via" href="http://a.vn/v"/>',
      'http://a.vn/v',
    ],
    ['a script is no address', '<link href="javascript:alert(1)"/>', null],
    ['nor a script in disguise', '<link href=" java&#9;script:alert(1)"/>', null],
    [
      'tracking parameters go, others stay',
      '<link href="http://a.vn/h?id=1&amp;utm_source=rss&amp;b=%20x#utm_campaign=1"/>',
      'http://a.vn/h?id=1&b=%20x',
    ],
    ['relative to nested bases', '<link xml:base="c/" href="d"/>', 'http://b.vn/x/c/d'],
    ['relative to the host', '<link href="/d"/>', 'http://b.vn/d'],
  ])('Atom: %s', (_why, links, expected) => {
    expect(entryOf(atom(`<id>1</id>${links}`, '<title>T</title>', ' xml:base="http://b.vn/x/y"')).url).toBe(
      expected,
    );
  });

  test.each([
    ['<link>/1</link>', 'http://p.vn/1'],
    ['<link><![CDATA[ http://a.vn/1 ]]></link>', 'http://a.vn/1'],
    ['<guid>http://a.vn/g</guid>', 'http://a.vn/g'],
    ['<guid isPermaLink="true">http://a.vn/g</guid>', 'http://a.vn/g'],
    ['<guid isPermaLink="false">http://a.vn/g</guid>', null],
    ['<guid>abc</guid>', null],
    ['<link/><atom:link href="http://a.vn/2"/>', 'http://a.vn/2'],
    ['<link>http://user:pass@a.vn/1</link>', null],
    ['<link>ftp://a.vn/1</link>', null],
  ])('RSS: %s', (links, expected) => {
    expect(entryOf(item(`<title>E</title>${links}`), { url: 'http://p.vn/rss/feed.xml' }).url).toBe(expected);
  });

  test('relative addresses in the text follow xml:base, also inside of xhtml', () => {
    const content =
      '<content type="xhtml" xml:base="http://c.vn/d/"><div xmlns="http://www.w3.org/1999/xhtml"><p xml:base="e/"><a href="f">x</a></p><img src="g.png" alt="g"/></div></content>';
    const { content: html } = entryOf(atom(`<id>1</id>${content}`));
    expect(html).toContain('href="http://c.vn/d/e/f"');
    expect(html).toContain('src="http://c.vn/d/g.png"');
  });
});

describe('fields', () => {
  test.each([
    ['<author>a@a.vn (Nguyễn Văn A)</author>', 'Nguyễn Văn A'],
    ['<author>Nguyễn Văn A &lt;a@a.vn&gt;</author>', 'Nguyễn Văn A'],
    ['<dc:creator>A</dc:creator><dc:creator>B</dc:creator>', 'A, B'],
    ['<author>&lt;b onclick="x"&gt;A&lt;/b&gt;&lt;script&gt;x&lt;/script&gt;</author>', 'A'],
    ['<atom:author><atom:name>A</atom:name></atom:author>', 'A'],
  ])('author of %s', (author, expected) => {
    expect(entryOf(item(`<title>E</title>${author}`)).author).toBe(expected);
  });

  test('an entry of Atom has the authors of its feed, unless it names its own or its source does', () => {
    const feed = '<title>T</title><author><name>F</name></author>';
    expect(entryOf(atom('<id>1</id>', feed)).author).toBe('F');
    expect(entryOf(atom('<id>1</id><source><author><name>S</name></author></source>', feed)).author).toBe(
      'S',
    );
    expect(entryOf(atom('<id>1</id><author><name>E</name></author>', feed)).author).toBe('E');
  });

  test.each([
    [
      '<category>A &amp;amp; B</category><category>A &amp;amp; B</category><dc:subject>C</dc:subject>',
      ['A & B', 'C'],
    ],
    ['<category>&lt;img src=x onerror=alert(1)&gt;</category>', []],
  ])('categories of %s', (categories, expected) => {
    expect(entryOf(item(`<title>E</title>${categories}`)).categories).toEqual(expected);
  });

  test.each([
    [
      '<media:content url="http://a.vn/m.jpg" medium="image"/><enclosure url="http://a.vn/e.jpg" type="image/jpeg"/>',
      'http://a.vn/m.jpg',
    ],
    [
      '<media:group><media:content url="http://a.vn/v.mp4" type="video/mp4"><media:thumbnail url="http://a.vn/t.jpg"/></media:content></media:group>',
      'http://a.vn/t.jpg',
    ],
    ['<enclosure url="/e.jpg" type="image/jpeg"/>', 'https://a.vn/e.jpg'],
    ['<enclosure url="http://a.vn/e.mp3" type="audio/mpeg"/>', null],
    [
      '<description>&lt;img src="/1.gif" width="1" height="1"&gt;&lt;img src="/2.jpg"&gt;</description>',
      'https://a.vn/2.jpg',
    ],
    ['<media:thumbnail url="javascript:alert(1)"/>', null],
  ])('picture of %s', (media, expected) => {
    expect(entryOf(item(`<title>E</title>${media}`)).image).toBe(expected);
  });

  test('content:encoded is the content, description the summary; either stands in for the other', () => {
    const both = entryOf(
      item('<description>ngắn</description><content:encoded><![CDATA[<p>dài</p>]]></content:encoded>'),
    );
    expect([both.summary, both.content]).toEqual(['ngắn', '<p>dài</p>']);
    expect(entryOf(item('<description>ngắn</description>')).content).toBe('ngắn');
    expect(entryOf(item('<content:encoded>&lt;p&gt;dài&lt;/p&gt;</content:encoded>')).summary).toBe(
      '<p>dài</p>',
    );
  });

  test('a summary made of a long text is plain and short', () => {
    const long = entryOf(
      item(`<content:encoded><![CDATA[<p>${'chữ & số '.repeat(400)}</p>]]></content:encoded>`),
    );
    expect(long.summary!.length).toBeLessThan(450);
    expect(long.summary).toMatch(/^chữ &amp; số .*…$/);
  });

  test.each([
    [
      '&amp;lt;p&amp;gt;Hai &amp;lt;b&amp;gt;lần&amp;lt;/b&amp;gt;&amp;lt;/p&amp;gt;',
      '<p>Hai <b>lần</b></p>',
    ],
    ['Một &amp;lt; hai', 'Một &lt; hai'],
  ])('escaped twice: %s', (description, expected) => {
    expect(entryOf(item(`<description>${description}</description>`)).content).toBe(expected);
  });
});

describe('dates', () => {
  test.each([
    ['<pubDate>Thu, 01 Jan 2026 10:00:00 GMT</pubDate>', '2026-01-01T10:00:00.000Z', 'as written'],
    ['<dc:date>2026-01-01T10:00:00+07:00</dc:date>', '2026-01-01T03:00:00.000Z', 'Dublin Core'],
    ['<pubDate>01/02/2026 2:05 CH</pubDate>', '2026-02-01T07:05:00.000Z', 'day first, afternoon, no zone'],
    ['<pubDate>Sun, 01 Mar 2026 05:00:00 GMT</pubDate>', '2026-02-28T22:00:00.000Z', 'local time called GMT'],
    ['<pubDate>01/04/2026</pubDate>', '2026-01-03T17:00:00.000Z', 'day and month exchanged'],
    ['<pubDate>Wed, 01 Jan 2030 00:00:00 GMT</pubDate>', now.toISOString(), 'no error explains it'],
    ['<pubDate>hôm qua</pubDate>', null, 'no date'],
    ['', null, 'none given'],
  ])('%s gives %s: %s', (date, expected, _why) => {
    expect(entryOf(item(`<title>E</title>${date}`)).publishedAt).toBe(expected);
  });

  test('a repair is reported, and the undated are', () => {
    expect(read(item('<guid>1</guid><pubDate>Wed, 01 Jan 2030 00:00:00 GMT</pubDate>')).warnings).toEqual([
      'dates-repaired',
    ]);
    expect(read(item('<guid>1</guid>')).warnings).toEqual(['undated']);
  });
});

describe('identifiers', () => {
  test('made from the address, or from the text, and the same at every reading', () => {
    const { feed, warnings } = read(
      rss('<item><link>https://a.vn/1</link></item><item><title>Không địa chỉ</title></item>'),
    );
    expect(feed.entries[0]?.id).toBe('https://a.vn/1');
    expect(feed.entries[1]?.id).toMatch(/^urn:sha256:[0-9a-f]{32}$/);
    expect(warnings).toContain('ids-made');
  });

  test('one entry twice is kept once; two entries under one identifier are told apart', () => {
    const same = '<item><guid isPermaLink="false">g</guid><link>https://a.vn/1</link></item>';
    const other = '<item><guid isPermaLink="false">g</guid><link>https://a.vn/2</link></item>';
    const ids = read(rss(same + same + other)).feed.entries.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(
      read(rss(other + same))
        .feed.entries.map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });
});

describe('what is broken is mended and reported', () => {
  test.each([
    ['stray-ampersand', item('<title>Một & hai</title><guid>1</guid>'), 'Một & hai'],
    ['stray-ampersand', item('<title>Một <3 hai</title><guid>1</guid>'), 'Một <3 hai'],
    ['undeclared-entity', item('<title>Xin&nbsp;ch&agrave;o</title><guid>1</guid>'), 'Xin chào'],
    ['characters-removed', item('<title>Xin\u0008 chào&#11;</title><guid>1</guid>'), 'Xin chào'],
    ['unclosed-element', item('<title>Xin chào<link>https://a.vn/1</link>'), 'Xin chào'],
    [
      'unclosed-element',
      rss(
        '<item><title>Xin chào</title><link>https://a.vn/1</link><item><title>Hai</title><link>https://a.vn/2</link></item>',
      ),
      'Xin chào',
    ],
    ['unexpected-close', item('<title>Xin chào</title></b><guid>1</guid>'), 'Xin chào'],
    ['attribute-not-quoted', item('<title>Xin chào</title><guid isPermaLink=false>1</guid>'), 'Xin chào'],
    [
      'junk-around-document',
      `\n\nWarning: PHP\n${item('<title>Xin chào</title><guid>1</guid>')}`,
      'Xin chào',
    ],
    [
      'junk-around-document',
      `${item('<title>Xin chào</title><guid>1</guid>')}<script>x</script>`,
      'Xin chào',
    ],
    ['cut-short', item('<title>Xin chào</title><guid>1</guid>').slice(0, -16), 'Xin chào'],
    [
      'cut-short',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Xin chào"},{"id":"2","ti',
      'Xin chào',
    ],
  ])('%s', (warning, document, title) => {
    const { feed, warnings } = read(document);
    expect(feed.entries[0]?.title).toBe(title);
    expect(warnings).toContain(warning);
  });

  test('a comment before the root may look like one', () => {
    const { feed, warnings } = read(
      `<?xml version="1.0"?><!-- <rss> -->${item('<title>Xin chào</title><guid>1</guid>').replace(/<\?.*?\?>/, '')}`,
    );
    expect([feed.entries[0]?.title, warnings]).toEqual(['Xin chào', ['undated']]);
  });

  test('HTML that was not escaped is still the description', () => {
    expect(entryOf(item('<description><p>Một <b>hai</b></p></description>')).content).toBe(
      '<p>Một <b>hai</b></p>',
    );
  });

  test('a harmless entity that the document declares is used', () => {
    const document = `<!DOCTYPE rss [<!ENTITY agrave "&#224;"><!-- "x' -->]>${item('<title>ch&agrave;o</title><guid>1</guid>').replace(/<\?.*?\?>/, '')}`;
    expect(read(document).feed.entries[0]?.title).toBe('chào');
  });
});

describe('bounds', () => {
  test.each([
    ['elements', `<rss><channel>${'<item><title>a</title></item>'.repeat(40_000)}`],
    ['deep HTML', item(`<description>${'&lt;div&gt;'.repeat(100_000)}</description>`)],
    ['signs', item(`<title>${'&lt;'.repeat(200_000)}</title>`)],
    ['comments', item(`<description>${'&lt;!--'.repeat(100_000)}</description>`)],
  ])('%s without end are read in a few seconds', (_what, document) => {
    const begun = performance.now();
    read(document);
    expect(performance.now() - begun).toBeLessThan(8000);
  });

  test('no input makes it throw anything but a refusal, and no date lies in the future', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<rss>',
        '<channel>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<![CDATA[',
        ']]>',
        '<feed>',
        '<entry>',
        '<link href="',
        '&lt;',
        '&',
        '<!DOCTYPE',
        '[',
        '{"items":[',
        '}',
        '<description>',
        '<pubDate>2030-01-01</pubDate>',
      ),
      fc.string({ maxLength: 12, unit: 'binary' }),
    );
    void fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          const { feed } = read(`<rss><channel>${pieces.join('')}`);
          for (const { publishedAt } of feed.entries)
            expect((publishedAt ?? '') <= now.toISOString()).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFeed);
        }
      }),
      { numRuns: 300 },
    );
  });
});
