import type { Page } from 'playwright-core';
import { createCrawl, type Judges } from '../support/admin/crawl';
import { openScreen, settled, signIn } from '../support/admin/panel';
import { screenTexts } from '../support/admin/screen-texts';
import { foreignWords } from '../support/admin/vietnamese';
import { readWrittenContent, type WrittenContent } from '../support/admin/written-content';
import { expectAccessible } from '../support/browser/expect-accessible';
import { useBrowser } from '../support/browser/open-browser';
import { usePortal } from '../support/start-portal';
import { packages, stockCatalogue } from '../support/strapi-messages';
import { testUnless } from '../support/test-unless';

/** Names, keys of the keyboard, formats and loan words that a Vietnamese editor reads as they are. */
const KNOWN_WORDS = new Set(
  `english video webhook sapo word th alt cmd command control ctrl enter escape shift rss atom rdf json opml html
   noopener nofollow noreferrer blank self parent top chrome safari linux windows jpg jpeg png webp avif pdf mp4 docx xlsx`.split(
    /\s+/,
  ),
);

/** Marks of the product that the panel is built with, of what it sells, and of its beginners' tour. */
const PRODUCT =
  /strapi|marketplace|kho phần mở rộng|phần hướng dẫn|guided tour|nâng cấp|dùng thử|gói dịch vụ/i;
const PRODUCT_LINK = /strapi\.io|strapi\.com|github\.com\/strapi/;

const english = new Set(
  packages
    .flatMap((source) => Object.values(stockCatalogue(source, 'en')))
    .map((text) => text.trim().toLowerCase()),
);
const vietnamese = new Set(
  packages
    .flatMap((source) => Object.values(stockCatalogue(source, 'vi')))
    .map((text) => text.trim().toLowerCase()),
);

/** What stands beside content is judged without it: an English title in a list is not the panel's. */
function judgesBeside(content: WrittenContent): Judges {
  const judge = (text: string) => {
    const foreign = foreignWords(text, KNOWN_WORDS);
    if (foreign.length > 0) return `English: "${text}" (${foreign.join(', ')})`;
    const plain = text.toLowerCase();
    if (/[a-z]{2}/.test(plain) && english.has(plain) && !vietnamese.has(plain)) return `English: "${text}"`;
    return PRODUCT.test(text) ? `product: "${text}"` : undefined;
  };
  return {
    text: (text) => judge(text) && judge(content.strip(text)),
    link: (link) => (PRODUCT_LINK.test(link) ? `product: ${link}` : undefined),
    isContent: content.has,
  };
}

const PASSWORD = 'Ban-bien-tap-57';
const portal = usePortal({ demo: true, adminPanel: true });
const { newPage } = useBrowser();
/** What was pressed on one person's screen need not be pressed again on the same screen of another. */
const pressed = new Set<string>();
let judges: Judges;

beforeAll(async () => {
  const { strapi } = portal();
  judges = judgesBeside(await readWrittenContent(strapi));
  for (const role of ['author', 'publisher']) {
    const user = await strapi.db.query('admin::user').findOne({ where: { email: `${role}@portal.test` } });
    await strapi.service('admin::user').updateById(user.id, { password: PASSWORD, isActive: true });
  }
});

test('nobody is greeted in English before signing in', async () => {
  const page = await acceptingPage();
  const crawl = createCrawl(page, portal().url, judges, pressed);
  for (const path of [
    '/auth/login',
    '/auth/forgot-password',
    '/auth/reset-password?code=khong-dung',
    '/auth/oops',
  ])
    await crawl.visit(path);
  await openScreen(page, portal().url, '/auth/login');
  await page.fill('input[name="email"]', 'publisher@portal.test');
  await page.fill('input[name="password"]', 'khong-dung');
  await page.click('button[type="submit"]');
  await settled(page);
  await crawl.look('/auth/login with a wrong password');
  expect((await screenTexts(page)).texts).toContain('Thư điện tử hoặc mật khẩu không đúng');
  report(crawl.findings);
}, 120_000);

/** Three to five minutes a person on two cores. */
const whyNotWalk =
  process.env.PORTAL_WALK === '1' ? undefined : 'walks every screen for minutes: set PORTAL_WALK=1 to run it';

describe.each(['publisher', 'author'])('the panel as %s sees it', (role) => {
  testUnless(
    whyNotWalk,
    'holds no English, no tour, no banner and no shop',
    async () => {
      const page = await acceptingPage();
      const { url } = portal();
      await signIn(page, url, `${role}@portal.test`, PASSWORD);
      const crawl = createCrawl(page, url, judges, pressed);
      const types = await crawl.linksOn(
        '/content-manager',
        /^\/content-manager\/(collection|single)-types\/[^/]+$/,
      );
      const menu = await crawl.linksOn('/', /^\/(plugins|settings|me)\b/);
      const settings = await crawl.linksOn('/settings', /^\/settings\/./);
      expect(types.length).toBeGreaterThan(5);

      for (const path of ['/', '/khong-co-trang-nay', '/me', '/me/sessions', ...menu, ...settings])
        await crawl.visit(path);
      for (const type of types) {
        await crawl.visit(type, type.includes('/single-types/') ? 'entry' : 'list');
        if (type.includes('/single-types/')) continue;
        await crawl.visit(`${type}/create`, 'form');
        const entry = await crawl.firstEntryOn(type);
        if (entry) await crawl.visit(entry, 'entry');
      }
      report(crawl.findings);
      expect(crawl.screens.length).toBeGreaterThan(3 * types.length);
      await openScreen(page, url, '/settings/application-infos');
      await expectAccessible(page, { within: 'main' });
    },
    1_500_000,
  );
});

/** A page on which leaving an unsaved form needs no answer. */
async function acceptingPage(): Promise<Page> {
  const page = await newPage();
  page.on('dialog', (dialog) => {
    dialog.accept().catch(() => undefined);
  });
  return page;
}

/** Fails with every finding and the screen on which it stood first. */
function report(findings: Map<string, { what: string; screen: string }>): void {
  const lines = [...findings.values()].map(({ what, screen }) => `${what}\n    on ${screen}`);
  if (lines.length > 0) throw new Error(`${lines.length} findings in the panel:\n${lines.join('\n')}`);
}
