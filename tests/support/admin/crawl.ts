import type { Page } from 'playwright-core';
import { beginAt, explore } from './explore';
import { openScreen, settled } from './panel';
import { screenTexts } from './screen-texts';

/** Never pressed: they end the visit or change what the crawl still has to see. */
const NOT_PRESSED = /^(Đăng xuất|Xác nhận|Có, |Không, |Hủy$|Đóng$|<)/;

/** What is judged on each screen: a finding is what is wrong with one text or link, or nothing. */
export interface Judges {
  text: (text: string) => string | undefined;
  link: (link: string) => string | undefined;
  /** True for what was written by people, such as the name of a picture: pressing one is as good as pressing all. */
  isContent: (text: string) => boolean;
}

export interface Finding {
  what: string;
  screen: string;
}

/** Walks through the panel as one person, noting what the judges find. Screens of the same kind share what was pressed. */
export function createCrawl(page: Page, url: string, judges: Judges, pressed: Set<string>) {
  const findings = new Map<string, Finding>();
  const screens: string[] = [];

  const look = async (screen: string) => {
    screens.push(screen);
    const { texts, links } = await screenTexts(page);
    const found = [...texts.map(judges.text), ...links.map(judges.link)];
    for (const what of found) if (what && !findings.has(what)) findings.set(what, { what, screen });
  };

  /** Opens a screen, looks at it, then presses what can be pressed on it; `kind` names screens that work alike. */
  const visit = async (path: string, kind = path, depth = 3): Promise<void> => {
    const reopen = async () => {
      await openScreen(page, url, path);
      beginAt(page);
    };
    await reopen();
    await look(path);
    const isDone = (labels: readonly string[]) => {
      // What a dialog or a menu offers does not depend on the screen that it was opened on.
      const words = labels.map((label) => (judges.isContent(label) ? '(content)' : label));
      const key = words.length > 1 ? words.slice(-2).join(' > ') : `${kind} > ${words[0]}`;
      if (labels.some((label) => NOT_PRESSED.test(label)) || pressed.has(key)) return true;
      pressed.add(key);
      return false;
    };
    await explore({ page, reopen, depth, isDone, look: (labels) => look([path, ...labels].join(' > ')) });
  };

  /** Addresses within the panel that the screen leads to, without those of single entries. */
  const linksOn = async (path: string, pattern: RegExp): Promise<string[]> => {
    await openScreen(page, url, path);
    const { links } = await screenTexts(page);
    const within = links
      .filter((link) => link.startsWith(`${url}/admin/`))
      .map((link) => link.slice(`${url}/admin`.length));
    return [...new Set(within.map((link) => link.split('?')[0] ?? link))].filter((link) =>
      pattern.test(link),
    );
  };

  /** The address of the first entry in a list, if it has one. */
  const firstEntryOn = async (path: string): Promise<string | undefined> => {
    await openScreen(page, url, path);
    const cell = page.locator('main tbody tr').first().locator('td').nth(1);
    if ((await cell.count()) === 0) return undefined;
    await cell.click();
    await settled(page, 500);
    const { pathname } = new URL(page.url());
    return pathname.startsWith(`/admin${path}/`) ? pathname.slice('/admin'.length) : undefined;
  };

  return { visit, look, linksOn, firstEntryOn, settle: () => settled(page), findings, screens };
}
