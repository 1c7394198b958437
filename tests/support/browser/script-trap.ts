import type { Page } from 'playwright-core';
import { scriptMark } from '../hostile-texts';

/** What each page was caught doing since its trap was set. */
const caught = new WeakMap<Page, string[]>();

/** Starts to watch a page for scripts that a hostile text brings. Call it before the page is opened. */
export async function setScriptTrap(page: Page): Promise<void> {
  const findings: string[] = [];
  caught.set(page, findings);
  page.on('dialog', (dialog) => {
    findings.push(`a dialog opened: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('console', (message) => {
    if (message.text() === scriptMark) findings.push('an injected script wrote to the console');
    // A policy that stopped a script is the last wall: that a script stood there at all is the failure.
    if (/violates the following Content Security Policy.*script/.test(message.text()))
      findings.push(message.text());
  });
  page.on('request', (request) => {
    if (request.url().includes(scriptMark)) findings.push(`a request went out: ${request.url()}`);
  });
  await page.context().route(`**://${scriptMark}.invalid/**`, (route) => route.abort());
}

/**
 * Fails if a hostile text ran on this page, or stands in it as something that would run when touched. Opens nothing itself: set
 * the trap, open the page, then ask. With `mustShow`, a piece of visible text, it also fails when the page never showed the case.
 */
export async function expectNoScriptRan(page: Page, mustShow?: string): Promise<void> {
  const findings = caught.get(page);
  if (!findings) throw new Error('setScriptTrap(page) must be called before the page is opened');
  await page.waitForLoadState('load');
  await page.waitForTimeout(50); // handlers of failing images come after load
  if (await page.evaluate(() => 'portalXss' in window)) findings.push('an injected script set a global');
  findings.push(...(await page.evaluate(dangerousNodes, scriptMark)));
  if (findings.length > 0)
    throw new Error(`${page.url()} ran or holds hostile markup:\n${[...new Set(findings)].join('\n')}`);
  const text = await page.evaluate(() => document.body.textContent ?? '');
  if (mustShow && !text.includes(mustShow))
    throw new Error(`${page.url()} does not show "${mustShow}", so nothing was tried`);
}

/** Runs in the page: every element that would run something, or load from the attacker, when opened, clicked or hovered. */
function dangerousNodes(mark: string): string[] {
  const runs = /^(javascript|vbscript|data:text\/html)/i; // a browser drops control characters inside a scheme
  const addresses = /^(href|src|action|formaction|data|xlink:href|values|to|srcdoc|poster)$/;
  const attacker = new RegExp(`^\\s*(https?:)?//${mark}\\.invalid`, 'i');
  const isDangerous = (tag: string, name: string, value: string) =>
    (name.startsWith('on') && /portalXss|portal-xss/.test(value)) ||
    (addresses.test(name) && runs.test(value.replace(/[\s\p{Cc}]/gu, ''))) ||
    (addresses.test(name) && tag !== 'a' && attacker.test(value)) ||
    (/^(style|srcset)$/.test(name) && value.includes(`${mark}.invalid`)) ||
    (tag === 'meta' && name === 'http-equiv' && value.toLowerCase() === 'refresh');
  const attributes = [...document.querySelectorAll('*')].flatMap(({ localName, attributes }) =>
    [...attributes]
      .filter(({ name, value }) => isDangerous(localName, name, value))
      .map(({ name, value }) => `<${localName} ${name}="${value.slice(0, 60)}">`),
  );
  const code = [...document.querySelectorAll('script:not([type="application/ld+json"]), style')]
    .filter(({ textContent }) => textContent?.includes(mark))
    .map(({ localName }) => `<${localName}> with the payload`);
  return [...attributes, ...code];
}
