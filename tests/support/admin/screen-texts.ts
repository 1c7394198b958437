import type { Page } from 'playwright-core';

export interface ScreenTexts {
  /** What is seen or read aloud: texts, labels, placeholders, titles, the page's title. */
  texts: string[];
  /** Addresses of all links. */
  links: string[];
}

/** Everything that the screen says to the person in front of it, except what they type themselves. */
export async function screenTexts(page: Page): Promise<ScreenTexts> {
  const { texts, links } = await page.evaluate(readScreen);
  return {
    texts: [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(Boolean),
    links,
  };
}

/** Runs in the page. Text for screen readers counts as shown. */
function readScreen(): ScreenTexts {
  const said = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'];
  const shown = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      !element.closest('script, style, noscript, code, [contenteditable="true"]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  const written = shown.flatMap((element) =>
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ nodeValue }) => nodeValue ?? ''),
  );
  const labels = shown.flatMap((element) => said.map((name) => element.getAttribute(name) ?? ''));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
  return { texts: [document.title, ...written, ...labels], links };
}
