import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { isAlive, join, underLock } from './data-lock';
import { findLauncher, type Launcher } from './postgres-programs';
import { step } from './progress';
import { Refusal } from './refusal';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;

export interface RunningPostgres {
  /** The superuser's address, database `postgres`. */
  superuserUrl: string;
  /** Stops PostgreSQL if no other process of this data directory uses it any more. */
  close: () => Promise<void>;
}

export interface PostgresOptions {
  dataDir: string;
  password: string;
  /** Additional `name=value` settings, such as `fsync=off` for a database that may be lost. */
  settings?: string[];
}

/**
 * Joins the PostgreSQL that runs on this data directory, or makes and starts it. Safe to call from several processes at once,
 * and after any of them was killed. Throws a `Refusal` when the cluster is damaged, the disk is full, or it does not start.
 */
export async function openEmbeddedPostgres({
  dataDir,
  password,
  settings = [],
}: PostgresOptions): Promise<RunningPostgres> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const cluster = path.join(dataDir, 'postgres');
  return underLock(dataDir, 'postgres', async () => {
    const membership = join(dataDir, 'postgres');
    try {
      const port =
        (await findRunning(cluster, password)) ?? (await start(cluster, dataDir, password, settings));
      const close = () => underLock(dataDir, 'postgres', () => stopIfLast(cluster, membership.leave()));
      return { superuserUrl: addressOf(port, password), close };
    } catch (error) {
      membership.leave();
      throw error;
    }
  });
}

function addressOf(port: number, password: string): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/** The port of a postmaster that already serves this cluster: one left by a killed process, or another command's. */
async function findRunning(cluster: string, password: string): Promise<number | undefined> {
  const { pid, port } = readPostmasterFile(cluster);
  if (!isAlive(pid) || !port) return undefined;
  return (await answers(addressOf(port, password), 10_000)) ? port : undefined;
}

async function start(
  cluster: string,
  dataDir: string,
  password: string,
  settings: string[],
): Promise<number> {
  const launcher = findLauncher(dataDir);
  if (!existsSync(cluster)) initialise(launcher, cluster, password);
  assertComplete(cluster);
  const port = await freePort();
  const logFile = path.join(dataDir, 'postgres.log');
  const { file, args } = launcher.program('postgres');
  const options = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'max_connections=200',
    'shared_buffers=256MB',
    'jit=off',
    'max_wal_size=2GB',
    ...settings,
  ];
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(
    file,
    [...args, '-D', cluster, '-p', String(port), ...options.flatMap((option) => ['-c', option])],
    {
      detached: true, // its own group: Ctrl-C must not stop it before the application has finished
      stdio: ['ignore', log, log],
      uid: launcher.uid,
      gid: launcher.gid,
    },
  );
  let ended = false;
  child.on('exit', () => {
    ended = true;
  });
  child.on('error', () => {
    ended = true;
  });
  child.unref();
  const url = addressOf(port, password);
  for (const began = Date.now(); Date.now() - began < START_LIMIT_MS && !ended; await sleep(50)) {
    if (await answers(url, 0)) return port;
  }
  throw new Refusal(whyNotStarted(logFile));
}

function initialise(launcher: Launcher, cluster: string, password: string): void {
  step('creating the database cluster ...');
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = `${cluster}.pw`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (launcher.uid !== undefined && launcher.gid !== undefined) {
    for (const place of [unfinished, passwordFile]) chownSync(place, launcher.uid, launcher.gid);
  }
  const { file, args } = launcher.program('initdb');
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const done = spawnSync(
    file,
    [
      ...args,
      '-D',
      unfinished,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      ...locale,
    ],
    { encoding: 'utf8', uid: launcher.uid, gid: launcher.gid, env: { ...process.env, LC_ALL: 'C' } },
  );
  rmSync(passwordFile, { force: true });
  if (done.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = `${done.stderr ?? ''}${done.error?.message ?? ''}`.trim();
    const remedy = /No space left/.test(reason)
      ? 'The disk is full: free some space and start again.'
      : 'Mend that and start again; nothing was stored yet.';
    throw new Refusal(`the database cluster could not be created:\n${reason}\n${remedy}`);
  }
  renameSync(unfinished, cluster); // a cluster is there whole or not at all
}

function assertComplete(cluster: string): void {
  const missing = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal'].filter(
    (name) => !existsSync(path.join(cluster, name)),
  );
  if (missing.length === 0) return;
  throw new Refusal(
    `${cluster} is not a complete database cluster (missing: ${missing.join(', ')}). Restore it from a backup, or move that folder away to begin with an empty database.`,
  );
}

function whyNotStarted(logFile: string): string {
  const lines = existsSync(logFile)
    ? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-6).join('\n')
    : '(no log)';
  const remedies: [RegExp, string][] = [
    [/No space left/, 'The disk is full: free some space and start again; nothing that was stored is lost.'],
    [
      /incompatible with server|was initialized by PostgreSQL version/,
      'The data directory was made by another version: restore a backup made with that version, or use that version of the portal.',
    ],
    [/Permission denied/, 'Some files belong to another user: start as their owner.'],
    [
      /could not (locate a valid checkpoint|read|open) /,
      'The data directory is damaged: restore it from a backup, or move it away to begin with an empty database.',
    ],
  ];
  const remedy = remedies.find(([pattern]) => pattern.test(lines))?.[1] ?? 'Mend that and start again.';
  return `PostgreSQL did not start. The end of ${logFile}:\n${lines}\n${remedy}`;
}

async function stopIfLast(cluster: string, isLast: boolean): Promise<void> {
  const { pid } = readPostmasterFile(cluster);
  if (!isLast || !pid || !isAlive(pid)) return;
  process.kill(pid, 'SIGINT'); // fast shutdown: ends sessions, keeps every committed row
  for (const began = Date.now(); isAlive(pid) && Date.now() - began < STOP_LIMIT_MS; ) await sleep(30);
}

/** Lines of `postmaster.pid`: process id, data directory, start time, port. */
function readPostmasterFile(cluster: string): { pid?: number; port?: number } {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]) || undefined, port: Number(lines[3]) || undefined };
  } catch {
    return {};
  }
}

async function answers(url: string, patienceMs: number): Promise<boolean> {
  const began = Date.now();
  do {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      await client.end().catch(() => undefined);
      if ((error as { code?: string }).code === '28P01')
        throw new Refusal(
          'the password in secrets.json does not open the database in the same data directory; restore both from one backup.',
          { cause: error },
        );
      if (patienceMs > 0) await sleep(100);
    }
  } while (Date.now() - began < patienceMs);
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
