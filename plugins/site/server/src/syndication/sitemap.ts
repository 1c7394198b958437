import { z } from 'zod';
import type { Client } from '../api/client';
import { optionalDate } from '../api/entities/text';
import { inLanguage, type Language, languages } from '../domain/language';
import type { Page, PageOutcome } from '../pages/page';
import type { SiteSettings } from '../site';

/** What search engines are told of, by the lists that the API has. */
const sections = [
  { name: 'tin-tuc', list: '/api/articles', prefix: '/tin-tuc/', key: 'slug', localized: true },
  { name: 'van-ban', list: '/api/legal-documents', prefix: '/van-ban/', key: 'slug', localized: true },
  { name: 'lanh-dao', list: '/api/leaders', prefix: '/lanh-dao/', key: 'slug', localized: true },
  { name: 'chuyen-muc', list: '/api/topics', prefix: '/chuyen-muc/', key: 'slug', localized: true },
  { name: 'lay-y-kien', list: '/api/consultations', prefix: '/lay-y-kien/', key: 'slug', localized: true },
  { name: 'trang', list: '/api/pages', prefix: '/', key: 'slug', localized: true },
  { name: 'cong', list: '/api/sub-portals', prefix: '/cong-thanh-phan/', key: 'code', localized: false },
] as const;
type Section = (typeof sections)[number];

const fixed = [
  '/',
  '/tin-tuc',
  '/chuyen-muc',
  '/van-ban',
  '/lanh-dao',
  '/cong-thanh-phan',
  '/lay-y-kien',
  '/thoi-han',
];

const API_PAGE = 100;
/** API pages behind one sitemap: what is larger is divided, so that no answer costs more than this many requests. */
const PAGES_A_SITEMAP = 10;

const row = z.object({
  slug: z.string().optional(),
  code: z.string().optional(),
  updatedAt: optionalDate,
});

interface Address {
  path: string;
  changed?: string;
}

/** One list of all addresses while it is small, an index of several once it is not. */
export const sitemapPage: Page = async ({ api, settings }) => {
  const parts = sections.flatMap((section) =>
    (section.localized ? languages : (['vi'] as const)).map((language) => ({ section, language })),
  );
  const firsts = await Promise.all(parts.map((part) => readPage(api, part, 1)));
  const further = firsts.reduce((sum, { pageCount }) => sum + Math.max(0, pageCount - 1), 0);
  if (further > PAGES_A_SITEMAP) {
    const names = parts.flatMap((part, index) => sitemapNames(part, firsts[index]?.pageCount ?? 0));
    return xml(
      indexOf([
        `${settings.publicUrl}/sitemap-chinh.xml`,
        ...names.map((name) => `${settings.publicUrl}/${name}`),
      ]),
    );
  }
  const rest = await Promise.all(
    parts.flatMap((part, index) =>
      range(2, firsts[index]?.pageCount ?? 0).map((page) => readPage(api, part, page)),
    ),
  );
  const found = [...firsts, ...rest].flatMap(({ addresses }) => addresses);
  return xml(urlSet([...fixedAddresses(), ...found], settings));
};

/** A part of the index: `/sitemap-tin-tuc-vi-2.xml`. */
export const sitemapPartPage: Page = async ({ api, params, settings }) => {
  if (params.part === 'chinh') return xml(urlSet(fixedAddresses(), settings));
  const [, name, language, number] = /^([a-z-]+)-(vi|en)-([1-9]\d{0,3})$/.exec(params.part ?? '') ?? [];
  const section = sections.find((each) => each.name === name);
  if (!section || !number || (language !== 'vi' && language !== 'en')) return { type: 'not-found' };
  const first = (Number(number) - 1) * PAGES_A_SITEMAP + 1;
  const pages = range(first, first + PAGES_A_SITEMAP - 1);
  const read = await Promise.all(pages.map((page) => readPage(api, { section, language }, page)));
  const addresses = read.flatMap((page) => page.addresses);
  return addresses.length > 0 ? xml(urlSet(addresses, settings)) : { type: 'not-found' };
};

interface Part {
  section: Section;
  language: Language;
}

async function readPage(api: Client, { section, language }: Part, page: number) {
  const { items, paging } = await api.list(row, section.list, {
    locale: section.localized ? language : undefined,
    fields: [section.key, 'updatedAt'],
    sort: ['createdAt:asc', 'documentId:asc'],
    pagination: { page, pageSize: API_PAGE },
  });
  const addresses = items.flatMap((item): Address[] => {
    const key = item[section.key];
    return key ? [{ path: inLanguage(language, section.prefix + key), changed: item.updatedAt }] : [];
  });
  return { addresses, pageCount: paging.pageCount };
}

function sitemapNames({ section, language }: Part, pageCount: number): string[] {
  const count = Math.ceil(pageCount / PAGES_A_SITEMAP);
  return range(1, count).map((number) => `sitemap-${section.name}-${language}-${number}.xml`);
}

function fixedAddresses(): Address[] {
  return languages.flatMap((language) => fixed.map((path) => ({ path: inLanguage(language, path) })));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function xml(body: string): PageOutcome {
  return {
    type: 'document',
    contentType: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  };
}

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function indexOf(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`);
  return `<sitemapindex ${NAMESPACE}>${entries.join('\n')}</sitemapindex>\n`;
}

function urlSet(addresses: readonly Address[], { publicUrl }: SiteSettings): string {
  const entries = addresses.map(({ path, changed }) => {
    const lastChange = changed ? `<lastmod>${escaped(changed)}</lastmod>` : '';
    return `<url><loc>${escaped(publicUrl + path)}</loc>${lastChange}</url>`;
  });
  return `<urlset ${NAMESPACE}>\n${entries.join('\n')}\n</urlset>\n`;
}

function escaped(text: string): string {
  return text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
