import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { canReach, notOurs, type Account } from './account.js';
import { holderIn } from './lock.js';
import { stopLeftBehind } from './process-table.js';
import { AlreadyRunning, StartFailed, type Log } from './server.js';

/** Where root keeps what the servers' user must reach when the project itself lies in a closed folder (/root, a 0700 home). */
export const systemFolder = '/var/lib/larplattformen';

/**
 * Makes sure that a server's data folder exists and that the account can reach it.
 *
 * When the way there is closed to the account, the folder is made under /var/lib/larplattformen, named by a hash of its
 * path, and `dataDir` becomes a symbolic link to it: the same place at every start, and visible where one looks for it.
 * @returns the folder's real path
 */
export async function settleFolder(dataDir: string, account: Account | undefined, log: Log): Promise<string> {
  const wanted = resolve(dataDir);
  const parent = dirname(wanted);
  makeFolder(parent, 0o755);

  const elsewhere = linkTarget(wanted);
  if (elsewhere) makeFolder(elsewhere, 0o711);
  else if (!existsSync(wanted) && account && !canReach(account, parent)) await placeElsewhere(wanted, log);
  else makeFolder(wanted, account ? 0o711 : 0o700);

  const folder = realpathSync(wanted);
  if (!account && !writable(folder)) throw new StartFailed(notOurs(folder, statSync(folder).uid));
  if (account && !canReach(account, folder)) {
    throw new StartFailed(
      `The user ${account.name}, which the server runs as, cannot reach ${folder}. ` +
        `Open the folders above it (chmod o+x), or set DATA_DIR to a folder that others may pass through.`,
    );
  }
  return folder;
}

/** Makes a folder and those above it. Root's umask may be closed, while the servers' user must pass through; an ordinary user's holds. */
export function makeFolder(path: string, mode: number): void {
  const first = mkdirSync(path, { recursive: true, mode });
  if (!first || process.getuid?.() !== 0) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) chmodSync(made, mode);
}

async function placeElsewhere(wanted: string, log: Log): Promise<void> {
  const path = join(realpathSync(dirname(wanted)), basename(wanted));
  const key = createHash('sha256').update(path).digest('hex').slice(0, 16);
  const place = join(systemFolder, `${basename(wanted)}-${key}`);
  makeFolder(systemFolder, 0o755);
  if (existsSync(place) && readdirSync(place).length > 0) {
    // The link to it is gone: somebody removed the data folder to begin anew. Nothing is destroyed all the same.
    const holder = holderIn(place);
    if (holder !== undefined) throw new AlreadyRunning(place, holder);
    await stopLeftBehind(place);
    const kept = `${place}.left-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
    renameSync(place, kept);
    log(`Earlier data that ${wanted} no longer points at was kept in ${kept}`);
  }
  makeFolder(place, 0o711);
  symlinkSync(place, wanted);
  log(`${dirname(wanted)} is closed to the server's user, so the data lies in ${place}`);
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function linkTarget(path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  return resolve(dirname(path), readlinkSync(path));
}
