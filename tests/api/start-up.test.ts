import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/support/settings';
import {
  freePort,
  makeDataDir,
  type PortalProcess,
  processesOf,
  removeDataDir,
  startPortalProcess,
} from '../support/portal-process';
import { testUnless } from '../support/test-unless';

/** `npm start` from outside: what it says when it cannot, that it ends clean, and that it comes back after being killed. */
jest.setTimeout(240_000);

let dataDir: string;
beforeEach(() => {
  dataDir = makeDataDir();
});
afterEach(() => {
  removeDataDir(dataDir);
});

async function refusal(options: {
  port?: number;
  dataDir?: string;
  env?: Record<string, string>;
  root?: string;
  under?: string[];
}) {
  const port = options.port ?? (await freePort());
  const portal = startPortalProcess({ dataDir, ...options, port });
  const code = await portal.ended();
  return { code, output: portal.output() };
}

describe('a start that cannot succeed says what is wrong and what to do', () => {
  test('a taken port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, output } = await refusal({ port });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(String(port));
    expect(output).toMatch(/ERROR:.*set PORT/i);
    expect(processesOf(dataDir)).toEqual([]);
  });

  test.each`
    address                                           | expected
    ${'postgres://portal:x@127.0.0.1:1/portal'}       | ${/ERROR:.*ECONNREFUSED.*DATABASE_URL/s}
    ${'postgres://portal:wrong@$HOST/template_empty'} | ${/ERROR:.*password.*DATABASE_URL/s}
    ${'postgres://portal:x@nowhere.invalid:5432/p'}   | ${/ERROR:.*nowhere\.invalid.*DATABASE_URL/s}
    ${'mysql://portal:x@127.0.0.1/portal'}            | ${/ERROR:.*DATABASE_URL/s}
    ${'not an address'}                               | ${/ERROR:.*DATABASE_URL/s}
  `(
    'a wrong DATABASE_URL: $address',
    async ({ address, expected }: { address: string; expected: RegExp }) => {
      const { host } = new URL(process.env.TEST_POSTGRES ?? '');
      const { code, output } = await refusal({ env: { DATABASE_URL: address.replace('$HOST', host) } });
      expect(code).toBe(1);
      expect(output).toMatch(expected);
      expect(output).not.toMatch(/\n\s+at /);
      expect(output).not.toMatch(/:wrong@|:x@/);
    },
  );

  test('a database cluster of which a part is missing', async () => {
    mkdirSync(join(dataDir, 'postgres', 'base'), { recursive: true });
    const { code, output } = await refusal({});
    expect(code).toBe(1);
    expect(output).toMatch(/ERROR:.*not a complete database cluster.*(backup|move)/s);
  });

  test('secrets that cannot be read', async () => {
    writeFileSync(join(dataDir, 'secrets.json'), '{"JWT_SECRET": "ha');
    const { code, output } = await refusal({});
    expect(code).toBe(1);
    expect(output).toMatch(/ERROR:.*secrets\.json.*backup/s);
  });

  test('a place where nothing can be written', async () => {
    writeFileSync(join(dataDir, 'a-file'), '');
    const { code, output } = await refusal({ dataDir: join(dataDir, 'a-file', 'data') });
    expect(code).toBe(1);
    expect(output).toMatch(/ERROR:.*(PORTAL_DATA_DIR|a-file)/s);
  });

  testUnless(whyNoSmallDisk(), 'a full disk', async () => {
    const { code, output } = await refusal({ under: smallDisk(dataDir) });
    expect(code).toBe(1);
    expect(output).toMatch(/ERROR:.*(disk is full|No space left)/s);
    expect(output).toMatch(/free some space/i);
  });

  test('a missing build of the admin panel', async () => {
    const root = checkoutWithoutAdminPanel();
    const { code, output } = await refusal({ root });
    rmSync(root, { recursive: true });
    expect(code).toBe(1);
    expect(output).toMatch(/ERROR: the admin panel is not built.*npm (start|run build)/s);
  });

  test('several wrong settings at once, each by its name', async () => {
    const { code, output } = await refusal({ env: { PORTAL_ROLE: 'king', PUBLIC_URL: 'here' } });
    expect(code).toBe(1);
    expect(output).toMatch(/PORTAL_ROLE/);
    expect(output).toMatch(/PUBLIC_URL/);
  });
});

describe('a start that succeeds', () => {
  test('serves, ends clean at SIGTERM, starts quickly again, and survives being killed', async () => {
    const port = await freePort();
    const first = startPortalProcess({ dataDir, port });
    const seconds = { first: await first.ready(), second: 0, afterKill: 0 };
    expect(await statuses(first)).toEqual([204, 200, 200, 200]);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);

    first.child.kill('SIGTERM');
    expect(await first.ended()).toBe(0);
    expect(processesOf(dataDir)).toEqual([]);

    const second = startPortalProcess({ dataDir, port });
    seconds.second = await second.ready();
    second.child.kill('SIGKILL');
    expect(await second.ended()).toBe('SIGKILL');

    const third = startPortalProcess({ dataDir, port });
    seconds.afterKill = await third.ready();
    expect(await statuses(third)).toEqual([204, 200, 200, 200]);
    third.child.kill('SIGINT');
    expect(await third.ended()).toBe(0);
    expect(processesOf(dataDir)).toEqual([]);
    process.stderr.write(`seconds to READY: ${JSON.stringify(seconds)}\n`);
  });
});

/** Mounts a disk of a few megabytes at the data directory, seen by the started process alone. */
function smallDisk(place: string): string[] {
  const script = 'mount -t tmpfs -o size=12m,mode=0700 tmpfs "$0" && exec "$@"';
  return ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', script, place];
}

function whyNoSmallDisk(): string | undefined {
  const [program = '', ...args] = [...smallDisk(tmpdir()), 'true'];
  const tried = spawnSync(program, args);
  return tried.status === 0 ? undefined : 'this machine lets no process mount a small disk of its own';
}

async function statuses(portal: PortalProcess): Promise<number[]> {
  const paths = ['/_health', '/readyz', '/api/articles', '/admin'];
  return await Promise.all(paths.map(async (path) => (await fetch(portal.url + path)).status));
}

/** The same checkout by links, but for the built admin panel. */
function checkoutWithoutAdminPanel(): string {
  const root = mkdtempSync(join(tmpdir(), 'portal-unbuilt-'));
  for (const name of readdirSync(projectRoot)) {
    if (!name.startsWith('.') && name !== 'dist') symlinkSync(join(projectRoot, name), join(root, name));
  }
  cpSync(join(projectRoot, 'dist'), join(root, 'dist'), {
    recursive: true,
    filter: (source) => source !== join(projectRoot, 'dist/build'),
  });
  return root;
}
