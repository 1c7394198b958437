import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../scripts/support/settings';

/** `npm start` as a process of its own, begun where the installer hands over to it: everything is installed and built. */
export interface PortalProcess {
  child: ChildProcess;
  url: string;
  /** What it printed so far, both streams. */
  output: () => string;
  /** Resolves at READY with the seconds it took; throws with the output when the process ends before. */
  ready: (limitMs?: number) => Promise<number>;
  /** Resolves when it ended, with the exit code (or the signal's name). */
  ended: (limitMs?: number) => Promise<number | string>;
}

export interface StartOptions {
  dataDir: string;
  port: number;
  env?: Record<string, string>;
  /** Another checkout than this one. */
  root?: string;
  /** A program, with its arguments, that runs the start instead of Node directly. */
  under?: string[];
}

export function startPortalProcess({
  dataDir,
  port,
  env = {},
  root = projectRoot,
  under = [],
}: StartOptions): PortalProcess {
  const began = Date.now();
  const [program = '', ...args] = [...under, process.execPath, join(root, 'dist/scripts/start.js')];
  const child = spawn(program, args, {
    cwd: root,
    env: {
      ...cleanEnvironment(),
      PORT: String(port),
      PORTAL_DATA_DIR: dataDir,
      PORTAL_DEMO: '0',
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const over = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1)),
  );
  const ready = async (limitMs = 120_000) => {
    while (!/^READY /m.test(output)) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`ended before READY:\n${output}`);
      if (Date.now() - began > limitMs) throw new Error(`no READY in ${limitMs} ms:\n${output}`);
      await sleep(50);
    }
    return (Date.now() - began) / 1000;
  };
  const ended = async (limitMs = 60_000) => {
    const late = sleep(limitMs, undefined, { ref: false }).then(() => {
      throw new Error(`still running after ${limitMs} ms:\n${output}`);
    });
    return await Promise.race([over, late]);
  };
  return { child, url: `http://127.0.0.1:${port}`, output: () => output, ready, ended };
}

/** A data directory of one's own. */
export function makeDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'portal-start-'));
}

/** Ends whatever still runs on the data directory, and removes it. */
export function removeDataDir(dataDir: string): void {
  for (const { pid } of processesOf(dataDir)) process.kill(pid, 'SIGKILL');
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Processes whose command line names the data directory: the embedded PostgreSQL, and whatever else was left behind. */
export function processesOf(dataDir: string): { pid: number; command: string }[] {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line.includes(dataDir))
    .map((line) => line.trim().split(/\s+/, 1)[0] ?? '')
    .map((pid) => ({
      pid: Number(pid),
      command: stdout.split('\n').find((line) => line.trim().startsWith(`${pid} `)) ?? '',
    }))
    .filter(({ pid, command }) => pid !== process.pid && !command.includes(' ps '));
}

/** A port that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The environment of somebody who set nothing: no variable of the test run reaches the process. */
function cleanEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, NODE_ENV: 'production', ...(TMPDIR ? { TMPDIR } : {}) };
}
