import { randomBytes } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';

/**
 * Content for tests. Each builder makes what a thing cannot be without (its organisation, its parent) and takes anything else as given:
 * `buildArticle(strapi, { title: 'Đà Nẵng' })`.
 */
export interface Built {
  documentId: string;
  [attribute: string]: unknown;
}

/** A draft was never public; a withdrawn one was, and is no longer. */
export type Publication = 'published' | 'draft' | 'withdrawn';

type Given = Record<string, unknown> & { publication?: Publication; locale?: 'vi' | 'en' };

const mark = () => randomBytes(4).toString('hex');

export function buildArticle(strapi: Core.Strapi, given: Given = {}): Promise<Built> {
  const id = mark();
  const base = {
    title: `Bài viết ${id}`,
    slug: `bai-viet-${id}`,
    kind: 'news',
    sapo: `Sapo ${id}`,
    body: paragraphs(`Nội dung ${id}`),
  };
  return publish(strapi, 'api::article.article', { ...base, ...given });
}

export function buildTopic(strapi: Core.Strapi, given: Given = {}): Promise<Built> {
  const id = mark();
  return publish(strapi, 'api::topic.topic', {
    name: `Chuyên mục ${id}`,
    slug: `chuyen-muc-${id}`,
    ...given,
  });
}

export async function buildLeader(strapi: Core.Strapi, given: Given = {}): Promise<Built> {
  const id = mark();
  const organization = given.organization ?? (await buildOrganization(strapi)).documentId;
  const base = { name: `Lãnh đạo ${id}`, slug: `lanh-dao-${id}`, position: 'Ủy viên' };
  return publish(strapi, 'api::leader.leader', { ...base, ...given, organization });
}

export async function buildLegalDocument(strapi: Core.Strapi, given: Given = {}): Promise<Built> {
  const id = mark();
  const issuer = given.issuer ?? (await buildOrganization(strapi)).documentId;
  const base = {
    number: `${Number.parseInt(id.slice(0, 4), 16)}/2025/NĐ-CP`,
    slug: `van-ban-${id}`,
    kind: 'decree',
    abstract: `Trích yếu ${id}`,
    issuedOn: '2025-06-01',
    effectiveOn: '2025-07-01',
  };
  return publish(strapi, 'api::legal-document.legal-document', { ...base, ...given, issuer });
}

export function buildPage(strapi: Core.Strapi, given: Given = {}): Promise<Built> {
  const id = mark();
  const base = { title: `Trang ${id}`, slug: `trang-${id}`, body: paragraphs(`Nội dung ${id}`) };
  return publish(strapi, 'api::page.page', { ...base, ...given });
}

export async function buildConsultation(strapi: Core.Strapi, given: Given = {}): Promise<Built> {
  const id = mark();
  const receivingBody = given.receivingBody ?? (await buildOrganization(strapi)).documentId;
  const base = {
    title: `Lấy ý kiến ${id}`,
    slug: `lay-y-kien-${id}`,
    summary: `Tóm tắt ${id}`,
    body: paragraphs(`Nội dung ${id}`),
    closesOn: '2030-01-01',
  };
  return publish(strapi, 'api::consultation.consultation', { ...base, ...given, receivingBody });
}

export function buildTerritory(strapi: Core.Strapi, given: Given = {}): Promise<Built> {
  const id = mark();
  return create(strapi, 'api::territory.territory', {
    code: id,
    kind: 'province',
    name: `Tỉnh ${id}`,
    ...given,
  });
}

export function buildOrganization(strapi: Core.Strapi, given: Given = {}): Promise<Built> {
  const id = mark();
  const base = { code: `T-${id}`, name: `Cơ quan ${id}`, branch: 'government', level: 'central' };
  return create(strapi, 'api::organization.organization', { ...base, ...given });
}

export async function buildSubPortal(strapi: Core.Strapi, given: Given = {}): Promise<Built> {
  const id = mark();
  const organization = given.organization ?? (await buildOrganization(strapi)).documentId;
  const base = {
    code: `t-${id}`,
    name: `Cổng ${id}`,
    siteUrl: `https://${id}.example.vn/`,
    feedUrl: `https://${id}.example.vn/rss.xml`,
  };
  return create(strapi, 'api::sub-portal.sub-portal', { ...base, ...given, organization });
}

export async function buildFeedEntry(strapi: Core.Strapi, given: Given = {}): Promise<Built> {
  const id = mark();
  const subPortal = given.subPortal ?? (await buildSubPortal(strapi)).documentId;
  const base = {
    externalId: `urn:entry:${id}`,
    url: `https://example.vn/${id}`,
    title: `Tin ${id}`,
    summary: `Tóm tắt ${id}`,
    content: `<p>Nội dung ${id}</p>`,
    releasedAt: '2026-01-02T03:04:05.000Z',
    state: 'shown',
  };
  return create(strapi, 'api::feed-entry.feed-entry', { ...base, ...given, subPortal });
}

/** Text as the editor stores it: one paragraph each. */
export function paragraphs(...texts: string[]) {
  return texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

async function publish(strapi: Core.Strapi, uid: string, given: Given): Promise<Built> {
  const { publication = 'published', locale = 'vi', ...data } = given;
  const status = publication === 'draft' ? 'draft' : 'published';
  const built = await documents(strapi, uid).create({ data, status, locale });
  if (publication === 'withdrawn') {
    await documents(strapi, uid).unpublish({ documentId: built.documentId, locale });
  }
  return built;
}

async function create(strapi: Core.Strapi, uid: string, data: Record<string, unknown>): Promise<Built> {
  return await documents(strapi, uid).create({ data });
}

/** Strapi types each content type by files that it generates; builders only need these two calls. */
interface Documents {
  create: (input: { data: unknown; status?: string; locale?: string }) => Promise<Built>;
  unpublish: (input: { documentId: string; locale: string }) => Promise<unknown>;
}

function documents(strapi: Core.Strapi, uid: string): Documents {
  return strapi.documents(uid as UID.ContentType) as unknown as Documents;
}
