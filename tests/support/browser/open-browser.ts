import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium';

/** A phone and a desktop: the two widths at which every page is looked at. */
export const widths = { phone: { width: 375, height: 812 }, desktop: { width: 1280, height: 900 } } as const;

export interface PageSettings {
  width?: keyof typeof widths;
  javaScript?: boolean;
  locale?: string;
  /** Headers that every request carries. */
  headers?: Record<string, string>;
}

export interface TestBrowser {
  /** A page of a visitor of its own: no cookie or storage is shared with another one. */
  newPage: (settings?: PageSettings) => Promise<Page>;
  close: () => Promise<void>;
}

const screenshots = resolve(__dirname, '../../../.tmp/screenshots');

export async function openBrowser(): Promise<TestBrowser> {
  const browser = await launchChromium();
  const contexts: BrowserContext[] = [];
  const newPage = async (settings: PageSettings = {}) => {
    const context = await newVisitor(browser, settings);
    contexts.push(context);
    return await context.newPage();
  };
  const close = async () => {
    for (const context of contexts) await context.close();
    await browser.close();
  };
  return { newPage, close };
}

function newVisitor(browser: Browser, settings: PageSettings): Promise<BrowserContext> {
  return browser.newContext({
    viewport: widths[settings.width ?? 'desktop'],
    javaScriptEnabled: settings.javaScript ?? true,
    locale: settings.locale ?? 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    extraHTTPHeaders: settings.headers ?? {},
  });
}

/** Keeps what the page shows in the ignored folder `.tmp/screenshots`; answers the file's path. */
export async function keepScreenshot(page: Page, name: string): Promise<string> {
  mkdirSync(screenshots, { recursive: true });
  const path = join(screenshots, `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120)}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}

/**
 * Gives a test file one browser. `scene` is a test with a page of its own; when it fails, the error names the kept screenshot.
 */
export function useBrowser() {
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser?.close());

  const newPage = (settings?: PageSettings): Promise<Page> => {
    if (!browser) throw new Error('The browser opens in beforeAll: ask for a page inside a test.');
    return browser.newPage(settings);
  };
  const scene = (name: string, run: (page: Page) => Promise<void>, settings?: PageSettings): void => {
    test(name, async () => {
      const page = await newPage(settings);
      try {
        await run(page);
      } catch (error) {
        throw await withScreenshot(page, name, error);
      } finally {
        await page.context().close();
      }
    }, 120_000);
  };
  return { scene, newPage };
}

async function withScreenshot(page: Page, name: string, error: unknown): Promise<unknown> {
  if (page.isClosed() || !(error instanceof Error)) return error;
  const path = await keepScreenshot(page, name).catch(() => undefined);
  if (path) error.message += `\n\nat ${page.url()}\nscreenshot: ${path}`;
  return error;
}
