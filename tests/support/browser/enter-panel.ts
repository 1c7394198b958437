import type { Page } from 'playwright-core';

export interface Account {
  email: string;
  password: string;
}

/** Signs in on the panel's own page, in Vietnamese, and goes on to `path` below `/admin`. */
export async function enterPanel(
  page: Page,
  portalUrl: string,
  account: Account,
  path: string,
): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('strapi-admin-language', 'vi'));
  await page.goto(`${portalUrl}/admin${path}`);
  await page.fill('input[name=email]', account.email);
  await page.fill('input[name=password]', account.password);
  await page.click('button[type=submit]');
}
