import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './refusal';

const WAIT_LIMIT_MS = 120_000;

/** Runs `work` while no other process of this machine holds `<dataDir>/NAME.lock`; the lock of a dead process is taken over. */
export async function underLock<T>(dataDir: string, name: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(dataDir, `${name}.lock`);
  const began = Date.now();
  while (!take(lock)) {
    if (!isAlive(readPid(lock))) rmSync(lock, { force: true });
    else if (Date.now() - began > WAIT_LIMIT_MS)
      throw new Refusal(`another process has held ${lock} for two minutes; end it and start again.`);
    else await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Notes that this process uses something in the data directory; `leave` answers whether it was the last to do so. */
export function join(dataDir: string, name: string): { leave: () => boolean } {
  const folder = path.join(dataDir, `${name}.users`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, String(process.pid)), '');
  return {
    leave: () => {
      rmSync(path.join(folder, String(process.pid)), { force: true });
      const others = readdirSync(folder).filter((pid) => isAlive(Number(pid)));
      return others.length === 0;
    },
  };
}

/** Whether a process of that id lives; one that belongs to somebody else does. */
export function isAlive(pid: number | undefined): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The file appears with its content in one step, so nobody ever sees a lock without a holder. */
function take(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function readPid(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
