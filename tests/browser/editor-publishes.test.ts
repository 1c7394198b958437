import type { Page } from 'playwright-core';
import { enterPanel } from '../support/browser/enter-panel';
import { useBrowser } from '../support/browser/open-browser';
import { usePortal } from '../support/start-portal';

const portal = usePortal({ demo: true, adminPanel: true });
const { scene } = useBrowser();

const TITLE = 'Đà Nẵng chạy thử xe buýt không người lái';
const SLUG = 'da-nang-chay-thu-xe-buyt-khong-nguoi-lai';
const account = { email: 'publisher@portal.test', password: 'Aa1-of-this-test' };

/** Where the public meets an article: front page, feed, API, its own page. */
async function whereItStands(): Promise<Record<string, boolean>> {
  const get = async (path: string) => (await fetch(`${portal().url}${path}`)).text();
  return {
    home: (await get('/')).includes(TITLE),
    rss: (await get('/rss.xml')).includes(TITLE),
    api: (await get(`/api/articles?filters[slug][$eq]=${SLUG}`)).includes(TITLE),
    page: (await fetch(`${portal().url}/tin-tuc/${SLUG}`)).status === 200,
  };
}

const everywhere = { home: true, rss: true, api: true, page: true };
const nowhere = { home: false, rss: false, api: false, page: false };

async function signIn(page: Page): Promise<void> {
  const { strapi, url } = portal();
  const { id } = await strapi.db.query('admin::user').findOne({ where: { email: account.email } });
  await strapi.service('admin::user').updateById(id, { password: account.password });
  await enterPanel(page, url, account, '/content-manager/collection-types/api::article.article/create');
  await page.waitForSelector('input[name=title]');
}

async function write(page: Page): Promise<void> {
  await page.fill('input[name=title]', TITLE);
  await page.fill(
    'textarea[name=sapo]',
    'Hai tuyến xe buýt không người lái chạy thử có kiểm soát từ sáng nay.',
  );
  const body = page.locator('[contenteditable=true][role=textbox]').first();
  await body.click();
  await body.pressSequentially('Xe chạy trong khu công nghệ cao, có người giám sát từ xa.');
  await page.getByText('Chưa có mục nào. Nhấn để thêm.').first().click();
  await page.getByText('Nhấn để thêm tệp').first().click();
  const library = page.getByRole('dialog');
  await library.getByRole('checkbox').last().click();
  await library.getByRole('button', { name: 'Hoàn tất' }).click();
  await page.fill('input[name="cover.alt"]', 'Xe buýt nhỏ màu trắng trên đường nội bộ');
}

scene('an editor writes with a cover, previews, publishes and takes back', async (page) => {
  page.setDefaultTimeout(60_000);
  await signIn(page);
  await write(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  expect(await whereItStands()).toEqual(nowhere);

  const [preview] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Xem trước' }).click(),
  ]);
  await preview.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  expect(await preview.locator('article img, main img').count()).toBeGreaterThan(0);
  await preview.close();

  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  await until(whereItStands, everywhere);

  await page.getByRole('button', { name: 'Thao tác khác với mục này' }).click();
  await page.getByRole('menuitem', { name: 'Gỡ xuất bản', exact: true }).click();
  await until(whereItStands, nowhere);
});

/** Waits until the question has that answer; at the end of its patience the comparison fails with what it saw. */
async function until(ask: () => Promise<unknown>, answer: unknown): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (JSON.stringify(await ask()) === JSON.stringify(answer)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  expect(await ask()).toEqual(answer);
}
