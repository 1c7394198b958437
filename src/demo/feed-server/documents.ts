import type { DemoPortal, Format } from './portal';
import type { Release } from './releases';

export interface Channel {
  portal: DemoPortal;
  origin: string;
  releases: readonly Release[];
}

/** The feed of a channel as text, in one of the formats that portals speak. */
export function documentOf(format: Format, channel: Channel): string {
  return WRITERS[format](channel);
}

export function contentTypeOf(format: Format): string {
  if (format === 'json-1.1') return 'application/feed+json; charset=utf-8';
  if (format.startsWith('atom')) return 'application/atom+xml; charset=utf-8';
  return format === 'rdf' ? 'application/rdf+xml; charset=utf-8' : 'application/rss+xml; charset=utf-8';
}

const WRITERS: Readonly<Record<Format, (channel: Channel) => string>> = {
  'rss-2.0': rss2,
  'rss-0.91': rss091,
  rdf,
  'atom-1.0': atom1,
  'atom-0.3': atom03,
  'json-1.1': json,
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function rss2({ portal, origin, releases }: Channel): string {
  const items = releases.map(
    (release) =>
      `<item><title>${xml(release.title)}</title><link>${origin}${release.path}</link><guid isPermaLink="false">${release.id}</guid>` +
      `<pubDate>${rfc822(release.releasedAt)}</pubDate><dc:creator>${xml(release.author)}</dc:creator><category>${xml(release.topic)}</category>` +
      `<description>${xml(release.paragraphs[0] ?? '')}</description><content:encoded><![CDATA[${html(release)}]]></content:encoded></item>`,
  );
  return (
    `${DECLARATION}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">` +
    `<channel>${rssHead(portal, origin)}<ttl>5</ttl>\n${items.join('\n')}\n</channel></rss>\n`
  );
}

function rss091({ portal, origin, releases }: Channel): string {
  const items = releases.map(
    (release) =>
      `<item><title>${xml(release.title)}</title><link>${origin}${release.path}</link><description>${xml(html(release))}</description>` +
      `<pubDate>${rfc822(release.releasedAt)}</pubDate></item>`,
  );
  return `${DECLARATION}<rss version="0.91"><channel>${rssHead(portal, origin)}\n${items.join('\n')}\n</channel></rss>\n`;
}

function rdf({ portal, origin, releases }: Channel): string {
  const items = releases.map(
    (release) =>
      `<item rdf:about="${origin}${release.path}"><title>${xml(release.title)}</title><link>${origin}${release.path}</link>` +
      `<description>${xml(html(release))}</description><dc:date>${release.releasedAt.toISOString()}</dc:date><dc:creator>${xml(release.author)}</dc:creator></item>`,
  );
  const list = releases.map((release) => `<rdf:li resource="${origin}${release.path}"/>`).join('');
  return (
    `${DECLARATION}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<channel rdf:about="${origin}/${portal.code}">${rssHead(portal, origin)}<items><rdf:Seq>${list}</rdf:Seq></items></channel>\n${items.join('\n')}\n</rdf:RDF>\n`
  );
}

function atom1({ portal, origin, releases }: Channel): string {
  const entries = releases.map(
    (release) =>
      `<entry><id>urn:demo:${release.id}</id><title>${xml(release.title)}</title><link rel="alternate" href="${release.path}"/>` +
      `<published>${release.releasedAt.toISOString()}</published><updated>${release.releasedAt.toISOString()}</updated>` +
      `<author><name>${xml(release.author)}</name></author><category term="${xml(release.topic)}"/>` +
      `<summary>${xml(release.paragraphs[0] ?? '')}</summary><content type="html">${xml(html(release))}</content></entry>`,
  );
  return (
    `${DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="${origin}/"><id>urn:demo:${portal.code}</id>` +
    `<title>Cổng thông tin ${xml(portal.name)}</title><updated>${(releases[0]?.releasedAt ?? new Date(0)).toISOString()}</updated>\n${entries.join('\n')}\n</feed>\n`
  );
}

function atom03({ portal, origin, releases }: Channel): string {
  const entries = releases.map(
    (release) =>
      `<entry><id>tag:demo,2026:${release.id}</id><title>${xml(release.title)}</title><link rel="alternate" type="text/html" href="${origin}${release.path}"/>` +
      `<issued>${release.releasedAt.toISOString()}</issued><modified>${release.releasedAt.toISOString()}</modified>` +
      `<content type="text/html" mode="escaped">${xml(html(release))}</content></entry>`,
  );
  return `${DECLARATION}<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Cổng thông tin ${xml(portal.name)}</title>\n${entries.join('\n')}\n</feed>\n`;
}

function json({ portal, origin, releases }: Channel): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Cổng thông tin ${portal.name}`,
    home_page_url: `${origin}/${portal.code}`,
    language: 'vi',
    items: releases.map((release) => ({
      id: release.id,
      url: `${origin}${release.path}`,
      title: release.title,
      summary: release.paragraphs[0],
      content_html: html(release),
      date_published: release.releasedAt.toISOString(),
      authors: [{ name: release.author }],
      tags: [release.topic],
    })),
  });
}

function rssHead(portal: DemoPortal, origin: string): string {
  return `<title>Cổng thông tin ${xml(portal.name)}</title><link>${origin}/${portal.code}</link><description>Tin tức, hoạt động của ${xml(portal.name)}</description><language>vi</language>`;
}

function html({ paragraphs, path }: Release): string {
  return `${paragraphs.map((text) => `<p>${xml(text)}</p>`).join('')}<p><a href="${path}">Xem toàn văn</a></p>`;
}

/** RFC 822 with the zone of Viet Nam. */
export function rfc822(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toUTCString().replace('GMT', '+0700');
}

export function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
