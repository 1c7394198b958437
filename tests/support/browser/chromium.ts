import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the browser that npm brought; `PORTAL_TEST_BROWSER` names another Chromium, where npm has none for this machine.
 * Throws with what to do when neither runs.
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.PORTAL_TEST_BROWSER;
  if (own) return await launch(own, {});
  const folder = unpackedChromium();
  const program = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: fontList(folder) };
  try {
    return await launch(program, fonts);
  } catch (error) {
    if (!/error while loading shared libraries/.test(String(error))) throw explained(error);
    return await launch(program, { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') });
  }
}

function launch(executablePath: string, more: Record<string, string>): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Root in a container has no sandbox. The package's own arguments would switch web security off, which tests rely on.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--no-zygote',
    ],
    env: { ...definedEnvironment(), ...more },
    timeout: 60_000,
  });
}

/** A machine without fonts would crash the browser: the one that the package brings stands beside the machine's own. */
function fontList(folder: string): string {
  const file = join(folder, 'portal-fonts.conf');
  const own = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`;
  const machine = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${machine}${own}</fontconfig>`;
  if (!existsSync(file)) writeFileSync(file, list);
  return file;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]),
  );
}

function explained(error: unknown): Error {
  return new Error(
    'The test browser does not start. Set PORTAL_TEST_BROWSER to a Chromium or Chrome of this machine and run the tests again.',
    { cause: error },
  );
}

/**
 * The folder of the unpacked program, one for each user and version: the package unpacks with mode 0700 to a fixed name, which
 * another user could not run, and two test workers would overwrite each other's half-written file.
 */
function unpackedChromium(): string {
  const home = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `portal-chromium-${version}-${userInfo().uid}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  const script = "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath())";
  const done = spawnSync(process.execPath, ['-e', script], {
    cwd: home,
    // The library unpacks into the temporary directory, and its shared libraries only where it takes itself to be in AWS Lambda.
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    encoding: 'utf8',
  });
  if (done.status !== 0)
    throw new Error(`The test browser could not be unpacked to ${unfinished}: ${done.stderr}`);
  try {
    renameSync(unfinished, folder);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another worker was faster
  }
  return folder;
}
