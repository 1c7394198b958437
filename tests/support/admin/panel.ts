import type { Page } from 'playwright-core';

/** Signs in on the page as a person would; the panel's home page is shown afterwards. */
export async function signIn(page: Page, url: string, email: string, password: string): Promise<void> {
  await page.goto(`${url}/admin/auth/login`);
  await page.fill('input[name="email"]', email);
  await page.fill('input[name="password"]', password);
  await page.click('button[type="submit"]');
  await page.waitForURL((address) => !address.pathname.includes('/auth/'), { timeout: 30_000 });
  await settled(page);
}

/** Opens a screen of the panel, without loading the panel again when it is already there. */
export async function openScreen(page: Page, url: string, path: string): Promise<void> {
  await page.goto(`${url}/admin${path}`);
  await page.locator('main h1, main h2, main form').first().waitFor({ timeout: 20_000 });
  await settled(page, 500);
}

/** Waits until the screen has stopped changing: nothing loads and nothing was added or removed for a moment. */
export async function settled(page: Page, quiet = 250, patience = 8_000): Promise<void> {
  await page.evaluate(
    ([quiet, patience]) =>
      new Promise<void>((resolve) => {
        const began = performance.now();
        let last = began;
        const observer = new MutationObserver(() => {
          last = performance.now();
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        const timer = setInterval(() => {
          const now = performance.now();
          const isBusy =
            document.querySelector('[aria-busy="true"]') !== null || !document.body.textContent?.trim();
          if ((now - last < quiet || isBusy) && now - began < patience) return;
          clearInterval(timer);
          observer.disconnect();
          resolve();
        }, 50);
      }),
    [quiet, patience] as const,
  );
}
