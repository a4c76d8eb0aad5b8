import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTimeOf } from './process-table.js';
import { AlreadyRunning } from './server.js';

interface Holder {
  pid: number;
  startTime: string | undefined;
}

/**
 * Claims a data folder for this process, by a file `lock` that names pid and start time.
 * A lock whose process is gone (kill -9, power cut) is taken over.
 * @returns gives the folder free again
 * @throws AlreadyRunning while another living process, or this one, holds it
 */
export function claimFolder(folder: string): () => void {
  const lock = join(folder, 'lock');
  const mine = join(folder, `lock.${process.pid}`);
  rmSync(mine, { force: true });
  const holder: Holder = { pid: process.pid, startTime: startTimeOf(process.pid) };
  writeFileSync(mine, JSON.stringify(holder), { flag: 'wx', mode: 0o644 });
  try {
    // A link is made whole or not at all, so nobody ever reads a half-written lock.
    for (let attempt = 0; !linked(mine, lock); attempt++) {
      const other = holderOf(lock);
      if (other && (startTimeOf(other.pid) === other.startTime || attempt >= 5)) {
        throw new AlreadyRunning(folder, other.pid);
      }
      setAside(lock, `${mine}.stale`, other);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (holderOf(lock)?.pid === process.pid) rmSync(lock, { force: true });
  };
}

/** The living process that has claimed a folder. */
export function holderIn(folder: string): number | undefined {
  const holder = holderOf(join(folder, 'lock'));
  return holder && startTimeOf(holder.pid) === holder.startTime ? holder.pid : undefined;
}

/** Two starters may both find the lock stale: only the one that moved away what it had read goes on. */
function setAside(lock: string, aside: string, expected: Holder | undefined): void {
  try {
    renameSync(lock, aside);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw fault;
  }
  const moved = holderOf(aside);
  if (moved && moved.pid !== expected?.pid) linked(aside, lock);
  rmSync(aside, { force: true });
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

function holderOf(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
