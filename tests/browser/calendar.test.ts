import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from '../support/browser/expect-accessible';
import { keepScreenshot, useBrowser } from '../support/browser/open-browser';
import { buildDeadline, settled } from '../support/calendar-ground';
import { usePortal } from '../support/start-portal';

jest.setTimeout(180_000);

const portal = usePortal({ workers: true, adminPanel: true });
const { scene } = useBrowser();
const account = { email: 'lich@calendar.test', password: 'Calendar-Test-57' };

beforeAll(async () => {
  const { strapi } = portal();
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
  await strapi
    .service('admin::user')
    .create({ ...account, firstname: 'Người', lastname: 'Giữ lịch', isActive: true, roles: [role.id] });
  for (let index = 0; index < 25; index += 1)
    await buildDeadline(strapi, { at: '2026-11-20T10:00', stage: 'classify', subject: `case-${index}` });
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${portal().url}/admin/auth/login`);
  await page.locator('input[name=email]').fill(account.email);
  await page.locator('input[name=password]').fill(account.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
}

describe('the deadline calculator', () => {
  for (const width of ['phone', 'desktop'] as const) {
    for (const start of ['/thoi-han', '/en/thoi-han']) {
      scene(
        `${start} at ${width} width`,
        async (page) => {
          await page.goto(`${portal().url}${start}?ngay=2026-02-11&so=5&don-vi=ngay-lam-viec`);
          expect(await page.locator('.deadline-due time').getAttribute('datetime')).toBe('2026-02-25');
          await expectAccessible(page);
          await expectNoSidewaysScroll(page);
          await keepScreenshot(page, `calendar ${start} ${width}`);
          await page.goto(`${portal().url}${start}?ngay=30%2F02%2F2026&so=x`);
          await expectAccessible(page);
          await keepScreenshot(page, `calendar ${start} ${width} refused`);
        },
        { width },
      );
    }
  }

  scene(
    'works without JavaScript and by keyboard alone',
    async (page) => {
      await page.goto(`${portal().url}/thoi-han`);
      await page.getByLabel('Ngày tiếp nhận').fill('31/12/2025');
      await page.keyboard.press('Tab');
      await page.keyboard.type('6');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.deadline-due');
      expect(await page.locator('.deadline-due time').getAttribute('datetime')).toBe('2026-01-10');
      expect(await page.locator('.deadline-days').textContent()).toContain('12729/VPCP-KGVX');
    },
    { javaScript: false },
  );
});

describe('the screens of the admin panel', () => {
  scene('an editor previews what confirming 24 November moves, saves, and sees why', async (page) => {
    await signIn(page);

    const day = await portal()
      .strapi.documents('plugin::calendar.day')
      .findFirst({ filters: { date: '2026-11-24' } });
    await page.goto(
      `${portal().url}/admin/content-manager/collection-types/plugin::calendar.day/${day?.documentId}`,
    );
    await page.getByRole('combobox', { name: 'Xác nhận' }).click();
    await page.getByRole('option', { name: /^(confirmed|Đã xác nhận)$/ }).click();
    await page.getByRole('button', { name: /^(Xem trước nếu lưu|Preview saving)$/ }).click();
    await page.getByText(/^25 (trong|of) 25 /).waitFor();
    await keepScreenshot(page, 'calendar admin preview');
    await expectAccessible(page, { within: '[role=dialog]' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^(Save|Lưu)$/ }).click();
    await page
      .getByText(/^(Đã lưu|Saved)/)
      .first()
      .waitFor();
    await settled(portal().strapi);

    await page.goto(`${portal().url}/admin/plugins/calendar`);
    await page
      .getByText(/30\/11\/2026|11\/30\/2026/)
      .first()
      .waitFor();
    await keepScreenshot(page, 'calendar admin deadlines');
    await page
      .getByRole('button', { name: /^(Vì sao ngày này\?|Why this date\?)$/ })
      .first()
      .click();
    await page
      .getByText(/Ngày Văn hóa Việt Nam|Viet Nam Culture Day/)
      .first()
      .waitFor();
    await keepScreenshot(page, 'calendar admin why');
    await page.keyboard.press('Escape');
    await page
      .getByRole('tab', { name: /^(Phiên bản lịch và quy định|Versions of calendars and rules)$/ })
      .click();
    await page.getByRole('button', { name: /^25 (thời hạn|deadlines)$/ }).click();
    await page.getByText(/^(Thời hạn đã dời|Deadlines that were moved)$/).waitFor();
    await keepScreenshot(page, 'calendar admin versions');
  });

  scene('the list of days, as editors see it', async (page) => {
    await signIn(page);
    await page.goto(`${portal().url}/admin/content-manager/collection-types/plugin::calendar.day`);
    await page.getByText('Căn cứ pháp lý').first().waitFor();
    await keepScreenshot(page, 'calendar admin days');
  });
});
