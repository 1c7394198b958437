import type { Locator, Page } from 'playwright-core';
import { settled } from './panel';

/** What opens something: buttons, lists of choice, items of a menu, tabs. */
const OPENERS =
  'button:not([role="checkbox"], [role="switch"], [role="radio"]), [role="combobox"], [role="menuitem"], [role="tab"], [aria-haspopup]';
const LAYERS =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [data-radix-popper-content-wrapper], [role="listbox"]';

export interface Exploration {
  page: Page;
  /** Opens the screen as it is before anything was pressed. */
  reopen: () => Promise<void>;
  /** Called after each step with the path of pressed labels. */
  look: (path: readonly string[]) => Promise<void>;
  /** True for a label that must not be pressed, or was pressed on another screen of the same kind. */
  isDone: (path: readonly string[]) => boolean;
  depth: number;
}

/** Presses everything on the screen that can be pressed, and everything in what that opens, down to `depth`. */
export async function explore(exploration: Exploration): Promise<void> {
  await exploreBelow(exploration, [], []);
}

async function exploreBelow(
  exploration: Exploration,
  path: readonly string[],
  before: readonly string[],
): Promise<void> {
  const { page, look, isDone, depth } = exploration;
  const all = await labelsIn(await topLayer(page, path.length));
  const labels = all.filter((label) => !before.includes(label));
  for (let label = labels.shift(); label !== undefined; label = labels.shift()) {
    const next = [...path, label];
    if (isDone(next) || !(await goTo(exploration, next))) continue;
    await look(next);
    const isElsewhere = placeOf(page) !== places.get(page);
    if (isElsewhere) continue;
    if ((await layersOf(page).count()) > 0) {
      if (next.length < depth) await exploreBelow(exploration, next, all);
    } else if (path.length === 0) {
      const brought = (await labelsIn(await topLayer(page, 0))).filter((found) => !all.includes(found));
      all.push(...brought);
      labels.unshift(...brought);
    }
  }
}

/** Presses the labels of the path one after another, beginning at the screen itself. */
async function goTo({ page, reopen }: Exploration, path: readonly string[]): Promise<boolean> {
  if (!(await isAtRest(page))) await reopen();
  for (const [level, label] of path.entries()) {
    const opener = await findOpener(await topLayer(page, level), label);
    if (!opener) return false;
    const pressed = await opener.click({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (!pressed) return false;
    await settled(page, 300, 4_000);
  }
  return true;
}

const places = new WeakMap<Page, string>();

/** Lists write their filters and pages into the address by themselves. */
function placeOf(page: Page): string {
  return new URL(page.url()).pathname;
}

/** The screen is as it was opened: same address, nothing lies over it. Escape closes what can be closed. */
async function isAtRest(page: Page): Promise<boolean> {
  const place = places.get(page);
  if (place === undefined) {
    beginAt(page);
    return true;
  }
  if (place !== placeOf(page)) return false;
  for (let tries = 0; tries < 3 && (await layersOf(page).count()) > 0; tries++) {
    await page.keyboard.press('Escape');
    await settled(page, 100, 1_000);
  }
  return (await layersOf(page).count()) === 0;
}

/** Forgets the screen that was explored; the next one begins at the page's address. */
export function beginAt(page: Page): void {
  places.set(page, placeOf(page));
}

function layersOf(page: Page): Locator {
  return page.locator(LAYERS).filter({ visible: true });
}

async function topLayer(page: Page, level: number): Promise<Locator> {
  const layers = layersOf(page);
  if (level > 0 && (await layers.count()) > 0) return layers.last();
  const main = page.locator('main');
  return (await main.count()) === 1 ? main : page.locator('body');
}

async function findOpener(layer: Locator, label: string): Promise<Locator | undefined> {
  const index = (await allLabels(layer)).indexOf(label);
  return index < 0 ? undefined : layer.locator(OPENERS).nth(index);
}

async function labelsIn(layer: Locator): Promise<string[]> {
  return [...new Set(await allLabels(layer))].filter(Boolean);
}

/** The label of each opener in order; empty for one that cannot be pressed now. */
function allLabels(layer: Locator): Promise<string[]> {
  return layer.locator(OPENERS).evaluateAll((elements) =>
    elements.map((element) => {
      const isUsable =
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(
          ':disabled, [aria-disabled="true"], [data-disabled], [tabindex="-1"][type="button"]',
        );
      if (!isUsable) return '';
      const named = element.getAttribute('aria-labelledby');
      const label =
        element.getAttribute('aria-label') ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        (named && document.getElementById(named.split(' ')[0] ?? '')?.textContent) ??
        element.textContent;
      return (
        (label ?? '').replace(/\s+/g, ' ').trim() ||
        `<${element.localName} ${element.getAttribute('name') ?? ''}>`
      );
    }),
  );
}
