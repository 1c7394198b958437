import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA, with all that earlier versions demand. */
const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

export interface AccessibilityLimits {
  /** Only this part of the page is ours, such as our screen inside the admin panel. */
  within?: string;
}

/**
 * Fails when axe finds any violation on the page as it stands, and says which element breaks which rule. Axe is a script: a page
 * with JavaScript off cannot be looked at, and its markup is the same that the server sends to everybody.
 */
export async function expectAccessible(page: Page, { within }: AccessibilityLimits = {}): Promise<void> {
  await assertScriptsRun(page);
  const builder = new AxeBuilder({ page }).withTags(wcag22AA);
  const { violations } = await (within ? builder.include(within) : builder).analyze();
  const findings = violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
  );
  if (findings.length > 0) throw new Error(`${page.url()} is not accessible:\n\n${findings.join('\n\n')}`);
}

/** Fails when the page is wider than the window: reading would need sideways scrolling (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  if (content > window) throw new Error(`${page.url()} is ${content}px wide in a window of ${window}px`);
}

async function assertScriptsRun(page: Page): Promise<void> {
  const timer = page
    .evaluate(() => new Promise((resolve) => setTimeout(() => resolve('runs'), 0)))
    .catch(() => 'closed');
  const patience = new Promise((resolve) => setTimeout(() => resolve('off'), 3_000).unref());
  if ((await Promise.race([timer, patience])) === 'off') {
    throw new Error('axe needs JavaScript: open the same address with JavaScript on');
  }
}
