import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expectAccessible, expectNoSidewaysScroll } from '../support/browser/expect-accessible';
import { useBrowser, widths } from '../support/browser/open-browser';
import { expectNoScriptRan, setScriptTrap } from '../support/browser/script-trap';
import {
  buildArticle,
  buildConsultation,
  buildFeedEntry,
  buildLeader,
  buildLegalDocument,
  buildOrganization,
  buildPage,
  buildSubPortal,
  buildTopic,
} from '../support/builders';
import { hostileMarkup } from '../support/hostile-texts';
import { usePortal } from '../support/start-portal';

const portal = usePortal();
const { scene, newPage } = useBrowser();

/** One address of every template, in Vietnamese; made once, with enough articles for a second page. */
let templates: string[] = [];
beforeAll(async () => {
  const { strapi } = portal();
  const image = await uploadPicture(strapi);
  const cover = { image, alt: 'Trạm phát sóng', caption: 'Trạm mới ở Đà Nẵng.', credit: 'Cổng 57' };
  const topic = await buildTopic(strapi, { name: 'Hạ tầng số', description: 'Mạng, dữ liệu, tính toán.' });
  const leader = await buildLeader(strapi, {
    portrait: cover,
    biography: everyBlock,
    termFrom: '2024-01-02',
  });
  const document = await buildLegalDocument(strapi, { fullText: everyBlock });
  await buildLegalDocument(strapi, {
    relations: [{ kind: 'amends', target: document.documentId, note: 'Điều 2' }],
  });
  const subPortal = await buildSubPortal(strapi);
  for (const kind of ['news', 'leader-activity', 'announcement', 'analysis', ...Array(10).fill('news')]) {
    await buildArticle(strapi, {
      kind,
      cover,
      topics: [topic.documentId],
      releasedAt: '2026-01-02T03:04:05.000Z',
    });
    await buildFeedEntry(strapi, { subPortal: subPortal.documentId });
  }
  const article = await buildArticle(strapi, {
    cover,
    gallery: [cover, cover],
    body: everyBlock,
    topics: [topic.documentId],
    leaders: [leader.documentId],
    authorLine: 'Minh Anh',
    sourceName: 'Báo Đà Nẵng',
    sourceUrl: 'https://baodanang.example/',
    videoUrl: 'https://video.example/1',
    releasedAt: new Date().toISOString(),
  });
  await buildArticle(strapi, {
    title: 'In English',
    slug: 'in-english',
    locale: 'en',
    body: everyBlock,
    releasedAt: new Date().toISOString(),
  });
  const consultation = await buildConsultation(strapi, { body: everyBlock, address: 'gopy@portal.test' });
  const closed = await buildConsultation(strapi, { closesOn: '2025-01-01', opinions: everyBlock });
  const page = await buildPage(strapi, { body: everyBlock });
  templates = [
    '/',
    '/tin-tuc',
    '/tin-tuc?trang=2',
    '/tin-tuc?loai=leader-activity',
    `/tin-tuc/${article.slug}`,
    '/chuyen-muc',
    `/chuyen-muc/${topic.slug}`,
    '/lanh-dao',
    `/lanh-dao/${leader.slug}`,
    '/van-ban',
    '/van-ban?loai=law&nam=2025',
    `/van-ban/${document.slug}`,
    '/cong-thanh-phan',
    `/cong-thanh-phan/${subPortal.code}`,
    '/to-chuc/VN-T',
    '/lay-y-kien',
    '/thoi-han',
    `/lay-y-kien/${consultation.slug}`,
    `/lay-y-kien/${closed.slug}`,
    `/${page.slug}`,
    '/khong-co-trang-nay',
  ];
  const organization = await buildOrganization(strapi, {
    code: 'VN-T',
    name: 'Cơ quan thử',
    headName: 'Lê Thị Mẫu',
  });
  await buildArticle(strapi, { organizations: [organization.documentId], cover });
  await buildLegalDocument(strapi, { issuer: organization.documentId });
}, 180_000);

const words = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });
const everyBlock = [
  {
    type: 'paragraph',
    children: [words('Đoạn văn '), words('đậm', { bold: true }), words(' và mã', { code: true })],
  },
  { type: 'heading', level: 1, children: [words('Điều 1')] },
  {
    type: 'paragraph',
    children: [{ type: 'link', url: 'https://example.org/', children: [words('liên kết')] }],
  },
  { type: 'heading', level: 4, children: [words('Khoản 1')] },
  {
    type: 'list',
    format: 'ordered',
    children: [
      { type: 'list-item', children: [words('một')] },
      {
        type: 'list',
        format: 'unordered',
        children: [{ type: 'list-item', children: [words('trong một')] }],
      },
    ],
  },
  { type: 'quote', children: [words('Lời trích')] },
  {
    type: 'code',
    children: [
      words(
        'const dai = "một dòng mã rất dài, dài hơn màn hình điện thoại, để phải cuộn ngang trong khung";',
      ),
    ],
  },
];

async function uploadPicture(strapi: ReturnType<typeof portal>['strapi']): Promise<number> {
  const picture = join(mkdtempSync(join(tmpdir(), 'site-pages-')), 'tram.png');
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#7a2f2f' } })
    .png()
    .toFile(picture);
  const files = {
    filepath: picture,
    originalFilename: 'tram.png',
    mimetype: 'image/png',
    size: statSync(picture).size,
  };
  const data = { fileInfo: { name: 'tram.png', alternativeText: 'Trạm phát sóng' } };
  const [file] = await strapi.plugin('upload').service<UploadService>('upload').upload({ data, files });
  if (!file) throw new Error('the picture was not stored');
  return file.id;
}

interface UploadService {
  upload: (input: { data: object; files: object }) => Promise<{ id: number }[]>;
}

const inEnglish = (path: string): string => (path === '/' ? '/en' : `/en${path}`);

/** What the browser complains of: policies broken, files missing, other hosts asked. */
function complaintsOf(page: Page, host: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(host)) complaints.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document')
      complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

describe.each(['phone', 'desktop'] as const)('on a %s', (width) => {
  test.each([
    ['Vietnamese', (path: string) => path],
    ['English', inEnglish],
  ])(
    'every template in %s is accessible, fits, and asks nobody else',
    async (_, inLanguage) => {
      const page = await newPage({ width });
      const complaints = complaintsOf(page, portal().url);
      for (const path of templates) {
        await page.goto(portal().url + inLanguage(path));
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    300_000,
  );
});
scene(
  'every template reads the same with JavaScript off',
  async (page) => {
    for (const path of templates) {
      const answer = await page.goto(portal().url + path);
      expect(answer?.status()).toBe(path.startsWith('/khong-co') ? 404 : 200);
      await page.locator('h1').first().waitFor({ state: 'attached' });
      expect(await page.locator('main').textContent()).not.toBe('');
    }
    await page.goto(`${portal().url}/van-ban`);
    await page.selectOption('select[name=loai]', 'decree');
    await page.click('form button');
    expect(new URL(page.url()).searchParams.get('loai')).toBe('decree');
    expect(await page.locator('select[name=loai]').inputValue()).toBe('decree');
  },
  { javaScript: false },
);

scene('the keyboard reaches everything, in order, and shows where it is', async (page) => {
  for (const path of ['/', '/van-ban', '/cong-thanh-phan']) {
    await page.goto(portal().url + path);
    const all = await page.locator('a[href], button, select, [tabindex="0"]').count();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    const seen = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(seen).toBeGreaterThanOrEqual(-60);
    for (let step = 1; step < Math.min(all, 60); step += 1) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return `${document.activeElement?.tagName} ${style.outlineStyle} ${style.outlineWidth}`;
      });
      expect(shown).toMatch(/^(A|BUTTON|SELECT|PRE) solid 3px$/);
    }
  }
});

scene('the skip link leads into the content', async (page) => {
  await page.goto(`${portal().url}/tin-tuc`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

scene(
  'everything to touch is at least 24 pixels high or stands in a sentence',
  async (page) => {
    for (const path of templates) {
      await page.goto(portal().url + path);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a[href], button, select')]
          .filter(
            (element) =>
              !element.closest('p:not(.meta), .rich, .relations, dd, td, th, h1, h2, h3, .skip, .files'),
          )
          .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && box.height < 23.5)
          .map(({ text, box }) => `${text} ${box.height}`),
      );
      expect({ path, small }).toEqual({ path, small: [] });
    }
  },
  { width: 'phone' },
);

scene('text can be enlarged twice without sideways scrolling', async (page) => {
  for (const path of templates) {
    await page.setViewportSize({ ...widths.phone, width: 320 });
    await page.goto(portal().url + path);
    await expectNoSidewaysScroll(page);
  }
});

scene('hostile content of every kind runs nowhere', async (page) => {
  const { strapi, url } = portal();
  await setScriptTrap(page);
  const texts = hostileMarkup.map(({ text }) => text.replaceAll('\0', '')); // PostgreSQL keeps no null characters
  const all = texts.join(' ');
  const body = texts.map((text) => ({
    type: 'paragraph',
    children: [
      { type: 'text', text, bold: true },
      { type: 'link', url: 'https://example.org/', children: [{ type: 'text', text }] },
    ],
  }));
  const short = all.slice(0, 240);
  const [article, topic, leader, document, consultation, text] = await Promise.all([
    buildArticle(strapi, {
      title: short,
      sapo: all.slice(0, 590),
      body,
      authorLine: short.slice(0, 190),
      releasedAt: new Date().toISOString(),
    }),
    buildTopic(strapi, { name: short.slice(0, 140), description: all.slice(0, 590) }),
    buildLeader(strapi, { name: short.slice(0, 140), position: short, biography: body }),
    buildLegalDocument(strapi, { abstract: all.slice(0, 1400), fullText: body, field: short.slice(0, 140) }),
    buildConsultation(strapi, { title: short, summary: all.slice(0, 990), body, address: all.slice(0, 490) }),
    buildPage(strapi, { title: short, body }),
    buildFeedEntry(strapi, { title: all, summary: all, author: short, url: 'javascript:window.portalXss=1' }),
  ]);
  const paths = [
    '/',
    '/tin-tuc',
    `/tin-tuc/${article.slug}`,
    `/chuyen-muc/${topic.slug}`,
    `/lanh-dao/${leader.slug}`,
    `/van-ban/${document.slug}`,
    `/lay-y-kien/${consultation.slug}`,
    `/${text.slug}`,
    '/cong-thanh-phan',
  ];
  for (const path of paths) {
    await page.goto(url + path);
    await expectNoScriptRan(page, 'portal-xss');
  }
});
