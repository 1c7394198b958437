import type { Api, ApiAnswer } from '../../plugins/site/server/src/api/transport';

/**
 * The border at which unit tests of the site stop: the public HTTP API, answered from rows that the test gives. Lists know the filter
 * by slug or code, the language and the page; everything else is the real API's business and tried against it.
 */
export interface FakeRows {
  articles?: Row[];
  topics?: Row[];
  leaders?: Row[];
  'legal-documents'?: Row[];
  consultations?: Row[];
  pages?: Row[];
  organizations?: Row[];
  'sub-portals'?: Row[];
  'feed-entries'?: Row[];
  'feeds/health'?: Row[];
  'feeds/latest'?: Row[];
  home?: Row;
  opml?: string;
  previews?: Record<string, unknown>;
}

export type Row = Record<string, unknown>;

export interface FakeApi {
  api: Api;
  /** Every address that was asked for. */
  asked: string[];
  /** From now on every answer is this one; nothing given: the rows again. */
  answerAll: (answer?: Partial<ApiAnswer> | Error) => void;
}

export function fakePublicApi(rows: FakeRows = {}): FakeApi {
  const asked: string[] = [];
  let always: Partial<ApiAnswer> | Error | undefined;
  const api: Api = async (path) => {
    asked.push(path);
    if (always instanceof Error) throw always;
    if (always) return { status: 200, body: '{"data":null}', ...always };
    if (path === '/api/feeds/opml' && rows.opml) return { status: 200, body: rows.opml };
    const data = answerTo(new URL(path, 'http://fake.invalid'), rows);
    return data === undefined
      ? { status: 404, body: '{"data":null,"error":{"status":404}}' }
      : { status: 200, body: JSON.stringify(data) };
  };
  const answerAll = (answer?: Partial<ApiAnswer> | Error): void => {
    always = answer;
  };
  return { api, asked, answerAll };
}

function answerTo({ pathname, searchParams }: URL, rows: FakeRows): unknown {
  const name = pathname.replace('/api/', '');
  if (name === 'home') return rows.home && { data: rows.home };
  if (name.startsWith('preview/')) {
    const draft = rows.previews?.[decodeURIComponent(name.slice('preview/'.length))];
    return draft && { data: draft };
  }
  const list = (rows as Record<string, Row[] | undefined>)[name] ?? [];
  return listed(
    list.filter((row) => isWanted(row, searchParams)),
    searchParams,
  );
}

function isWanted(row: Row, query: URLSearchParams): boolean {
  const slug = query.get('filters[slug][$eq]');
  const code = query.get('filters[code][$eq]') ?? query.get('filters[code][$eqi]');
  const locale = query.get('locale');
  return (
    (slug === null || row.slug === slug) &&
    (code === null || String(row.code).toLowerCase() === code.toLowerCase()) &&
    (locale === null || (row.locale ?? 'vi') === locale)
  );
}

function listed(rows: Row[], query: URLSearchParams): unknown {
  const page = Number(query.get('pagination[page]') ?? 1);
  const pageSize = Number(query.get('pagination[pageSize]') ?? 25);
  const pagination = { page, pageSize, pageCount: Math.ceil(rows.length / pageSize), total: rows.length };
  return { data: rows.slice((page - 1) * pageSize, page * pageSize), meta: { pagination } };
}

/** Rows as the API gives them, with what a row cannot be without. */
export const row = {
  article: (given: Row = {}): Row => ({
    documentId: 'a1',
    title: 'Phủ sóng 5G tới 26% dân số',
    slug: 'phu-song-5g',
    kind: 'news',
    sapo: 'Cả nước có 12.106 trạm phát sóng 5G.',
    releasedAt: '2025-07-02T07:30:00.000Z',
    updatedAt: '2025-07-02T08:00:00.000Z',
    body: [row.paragraph('Nội dung bài viết.')],
    topics: [{ name: 'Hạ tầng số', slug: 'ha-tang-so' }],
    localizations: [],
    ...given,
  }),
  paragraph: (text: string): Row => ({ type: 'paragraph', children: [{ type: 'text', text }] }),
  image: (given: Row = {}): Row => ({
    url: '/uploads/anh.jpg',
    width: 1600,
    height: 1000,
    mime: 'image/jpeg',
    alternativeText: 'Trạm phát sóng',
    formats: {
      'avif-640': { url: '/uploads/anh-640.avif', width: 640, height: 400, mime: 'image/avif' },
      'webp-640': { url: '/uploads/anh-640.webp', width: 640, height: 400, mime: 'image/webp' },
      'jpeg-640': { url: '/uploads/anh-640.jpg', width: 640, height: 400, mime: 'image/jpeg' },
      'jpeg-1280': { url: '/uploads/anh-1280.jpg', width: 1280, height: 800, mime: 'image/jpeg' },
    },
    ...given,
  }),
  topic: (given: Row = {}): Row => ({ documentId: 't1', name: 'Hạ tầng số', slug: 'ha-tang-so', ...given }),
  leader: (given: Row = {}): Row => ({
    documentId: 'l1',
    name: 'Đỗ Minh Khuê',
    slug: 'do-minh-khue',
    position: 'Trưởng ban',
    termFrom: '2021-01-15',
    biography: [row.paragraph('Tiểu sử.')],
    ...given,
  }),
  document: (given: Row = {}): Row => ({
    documentId: 'd1',
    number: '57-NQ/TW',
    slug: '57-nq-tw',
    kind: 'resolution',
    abstract: 'Về đột phá phát triển khoa học, công nghệ',
    issuedOn: '2024-12-22',
    effectiveOn: '2024-12-22',
    legalStatus: 'in-force',
    issuer: { code: 'C-BCT', name: 'Bộ Chính trị' },
    ...given,
  }),
  consultation: (given: Row = {}): Row => ({
    documentId: 'c1',
    title: 'Dự thảo Nghị định về dữ liệu',
    slug: 'du-thao-nghi-dinh',
    summary: 'Xin ý kiến rộng rãi.',
    closesOn: '2025-08-01',
    address: 'gopy@portal.test',
    ...given,
  }),
  page: (given: Row = {}): Row => ({
    documentId: 'p1',
    title: 'Quy chế hoạt động',
    slug: 'quy-che',
    body: [row.paragraph('Điều 1.')],
    updatedAt: '2025-07-01T00:00:00.000Z',
    ...given,
  }),
  organization: (given: Row = {}): Row => ({
    documentId: 'o1',
    code: 'P48',
    name: 'Ủy ban nhân dân thành phố Đà Nẵng',
    branch: 'government',
    level: 'province',
    ...given,
  }),
  subPortal: (given: Row = {}): Row => ({
    documentId: 's1',
    code: 'p48',
    name: 'Cổng Đà Nẵng',
    nameEn: 'Da Nang portal',
    language: 'vi',
    siteUrl: 'https://danang.example/',
    feedUrl: 'https://danang.example/rss',
    organization: { code: 'P48', name: 'UBND Đà Nẵng', level: 'province' },
    ...given,
  }),
  entry: (given: Row = {}): Row => ({
    title: 'Đà Nẵng mở trung tâm dữ liệu',
    url: 'https://danang.example/1',
    summary: 'Khánh thành.',
    releasedAt: '2025-07-02T03:00:00.000Z',
    subPortal: { code: 'p48', name: 'Cổng Đà Nẵng', language: 'vi' },
    ...given,
  }),
  health: (given: Row = {}): Row => ({
    code: 'p48',
    state: 'ok',
    format: 'rss',
    entries: 30,
    lastSuccessAt: '2025-07-02T07:00:00.000Z',
    nextCheckAt: '2025-07-02T08:00:00.000Z',
    ...given,
  }),
};

/** One of everything, so that every page has something to show. */
export function everyRow(): FakeRows {
  return {
    articles: [
      row.article({ cover: { image: row.image(), alt: 'Trạm phát sóng', caption: 'Ảnh', credit: 'TTX' } }),
    ],
    topics: [row.topic()],
    leaders: [row.leader()],
    'legal-documents': [row.document()],
    consultations: [row.consultation()],
    pages: [row.page()],
    organizations: [row.organization()],
    'sub-portals': [row.subPortal()],
    'feed-entries': [row.entry()],
    'feeds/health': [row.health()],
    'feeds/latest': [row.entry()],
    opml: '<opml version="2.0"><head/><body><outline text="Đà Nẵng" type="rss"/></body></opml>',
    home: { leadArticles: [], featuredLeaders: [], featuredDocuments: [], announcement: 'Thông báo' },
  };
}
