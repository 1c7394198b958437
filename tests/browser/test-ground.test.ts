import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectAccessible, expectNoSidewaysScroll } from '../support/browser/expect-accessible';
import { keepScreenshot, useBrowser } from '../support/browser/open-browser';
import { expectNoScriptRan, setScriptTrap } from '../support/browser/script-trap';
import { hostileMarkup } from '../support/hostile-texts';

/** The browser helpers themselves: a helper that never fails would make every test that uses it worthless. */
let server: Server;
let body = '';
let policy: string | undefined;
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

beforeAll((done) => {
  server = createServer((_request, response) => {
    if (policy) response.setHeader('content-security-policy', policy);
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><html lang="vi"><title>Thử</title>${body}`);
  }).listen(0, '127.0.0.1', done);
});
afterAll((done) => {
  server.close(done);
});
beforeEach(() => {
  policy = undefined;
});

const { scene, newPage } = useBrowser();
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

describe('expectAccessible', () => {
  scene('passes a plain page', async (page) => {
    body = '<main><h1>Tin tức</h1><p>Không có tin.</p></main>';
    await page.goto(address());
    await expectAccessible(page);
  });

  scene('names the element and the rule that it breaks', async (page) => {
    body =
      '<main><h1>Tin tức</h1><img src="data:," id="bare"><p style="color:#ccc;background:#fff">mờ</p></main>';
    await page.goto(address());
    await expect(expectAccessible(page)).rejects.toThrow(
      /image-alt.*id="bare"[\s\S]*color-contrast|color-contrast[\s\S]*image-alt/,
    );
  });

  scene(
    'says that it needs JavaScript',
    async (page) => {
      body = '<main><h1>Tin tức</h1><img src="data:," id="bare"></main>';
      await page.goto(address());
      await expect(expectAccessible(page)).rejects.toThrow(/needs JavaScript/);
    },
    { javaScript: false },
  );

  scene('sideways scrolling is found', async (page) => {
    body = '<div style="width:3000px">rộng</div>';
    await page.goto(address());
    await expect(expectNoSidewaysScroll(page)).rejects.toThrow(/3000|px wide/);
  });
});

describe('expectNoScriptRan', () => {
  // These run nothing in a body as they stand: they attack other places (attributes, scripts) or careless filters.
  const harmlessInBody =
    /^(a new attribute|a line separator|an end of a string|escaped|markup escaped|wide angle|a template expression|a link of Markdown|a null character|a script inside|a drawing that uses|a formula|a mutation by a template|a section)/;
  const harmful = hostileMarkup.filter(({ name }) => !harmlessInBody.test(name));

  scene('asks for a trap first', async (page) => {
    await expect(expectNoScriptRan(page)).rejects.toThrow(/before the page is opened/);
  });

  test('catches hostile markup that is shown as it came', async () => {
    const missed: string[] = [];
    for (const { name, text } of harmful) {
      body = `<h1>Tin</h1>${text}`;
      const page = await newPage();
      await setScriptTrap(page);
      await page.goto(address());
      await expectNoScriptRan(page).then(
        () => missed.push(name),
        () => undefined,
      );
      await page.context().close();
    }
    expect(missed).toEqual([]);
  }, 240_000);

  scene('a script that only the policy stopped is a failure too', async (page) => {
    policy = "script-src 'none'";
    body = "<h1>Tin</h1><script>alert('portal-xss')</script>";
    await setScriptTrap(page);
    await page.goto(address());
    await expect(expectNoScriptRan(page)).rejects.toThrow(/hostile markup/);
  });

  scene('passes the same markup when it is shown as text', async (page) => {
    body = `<h1>Tin</h1>${hostileMarkup.map(({ text }) => `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).join('')}`;
    await setScriptTrap(page);
    await page.goto(address());
    await expectNoScriptRan(page, 'đọc tiếp');
  });

  scene('fails when the page does not show the case', async (page) => {
    body = '<h1>Tin</h1>';
    await setScriptTrap(page);
    await page.goto(address());
    await expect(expectNoScriptRan(page, 'đọc tiếp')).rejects.toThrow(/nothing was tried/);
  });
});

test('a failing scene names its screenshot', async () => {
  const page = await newPage();
  body = '<h1>Tin</h1>';
  await page.goto(address());
  expect(await keepScreenshot(page, 'Đà Nẵng: thử')).toMatch(/Đà-Nẵng-thử\.png$/);
});
