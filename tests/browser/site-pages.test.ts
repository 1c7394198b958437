import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from '../support/browser/expect-accessible';
import { useBrowser, widths } from '../support/browser/open-browser';
import { expectNoScriptRan, setScriptTrap } from '../support/browser/script-trap';
import {
  buildArticle,
  buildConsultation,
  buildFeedEntry,
  buildLeader,
  buildLegalDocument,
  buildPage,
  buildTopic,
} from '../support/builders';
import { hostileMarkup } from '../support/hostile-texts';
import { usePortal } from '../support/start-portal';

const portal = usePortal({ demo: true });
const { scene, newPage } = useBrowser();

const firstOf = async (plural: string, key: string): Promise<string> => {
  const { body } = await portal().request().get(`/api/${plural}?pagination[pageSize]=1`);
  return String(body.data[0][key]);
};

/** One address of every template, in Vietnamese. */
async function templates(): Promise<string[]> {
  const [article, topic, leader, document, subPortal, organization, consultation, page] = await Promise.all([
    firstOf('articles', 'slug'),
    firstOf('topics', 'slug'),
    firstOf('leaders', 'slug'),
    firstOf('legal-documents', 'slug'),
    firstOf('sub-portals', 'code'),
    firstOf('organizations', 'code'),
    firstOf('consultations', 'slug'),
    firstOf('pages', 'slug'),
  ]);
  return [
    '/',
    '/tin-tuc',
    '/tin-tuc?loai=leader-activity',
    `/tin-tuc/${article}`,
    '/chuyen-muc',
    `/chuyen-muc/${topic}`,
    '/lanh-dao',
    `/lanh-dao/${leader}`,
    '/van-ban',
    '/van-ban?loai=law&nam=2025',
    `/van-ban/${document}`,
    '/cong-thanh-phan',
    `/cong-thanh-phan/${subPortal}`,
    `/to-chuc/${organization}`,
    '/lay-y-kien',
    '/thoi-han',
    `/lay-y-kien/${consultation}`,
    `/${page}`,
    '/khong-co-trang-nay',
  ];
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
      for (const path of await templates()) {
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
    for (const path of await templates()) {
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
    for (const path of await templates()) {
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
  for (const path of await templates()) {
    await page.setViewportSize({ ...widths.phone, width: 320 });
    await page.goto(portal().url + path);
    await expectNoSidewaysScroll(page);
  }
});

scene('hostile content of every kind runs nowhere', async (page) => {
  const { strapi, url } = portal();
  await setScriptTrap(page);
  const all = hostileMarkup.map(({ text }) => text).join(' ');
  const body = hostileMarkup.map(({ text }) => ({
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
