import { spawnSync } from 'node:child_process';
import { chownSync, lchownSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailed, type Log } from './server.js';

/** An OS user that a server process runs as. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const wanted = 'postgres';

/**
 * Who the servers run as when we are root: PostgreSQL refuses to run as root, and neither server needs to.
 * The user `postgres` is created when it is missing; where that is not possible, `nobody` serves.
 * @returns undefined for an ordinary user: then they run as that user
 */
export function serverAccount(log: Log): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = accountNamed(wanted);
  if (found) return found;
  log(`Creating the system user ${wanted}, which the database runs as …`);
  for (const [command, ...args] of creations) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) break;
  }
  return accountNamed(wanted) ?? accountNamed('nobody') ?? { name: 'nobody', uid: 65534, gid: 65534 };
}

/**
 * Whom data that is there already belongs to, asked when we are root: what an ordinary user made stays that user's,
 * so that both can go on using it.
 * @returns undefined for what is not there, and for what is root's own (a restored copy), which is to be handed over
 */
export function ownerOf(path: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(path, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { name: `with id ${owner.uid}`, uid: owner.uid, gid: owner.gid } : undefined;
}

/**
 * Gives a folder and all in it to the account, unless it is the account's already.
 * @throws StartFailed when it is another's and we are not root
 */
export function handOver(folder: string, account: Account | undefined): void {
  const { uid } = statSync(folder);
  if (uid === (account?.uid ?? process.getuid?.())) return;
  if (!account) throw new StartFailed(notOurs(folder, uid));
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, entry), account.uid, account.gid);
  }
  // Last, so that an interrupted change of owner is taken up again.
  chownSync(folder, account.uid, account.gid);
}

export const notOurs = (folder: string, uid: number) =>
  `${folder} belongs to another user (id ${uid}). Start as that user, or set DATA_DIR to another folder.`;

/** Whether the account (or we ourselves) can enter a folder and read or run these files: asked, not computed from mode bits. */
export function canReach(account: Account | undefined, folder: string, files: readonly string[] = []): boolean {
  const script = 'cd -- "$1" 2>/dev/null || exit 1; shift; for f; do [ -r "$f" ] || exit 1; done';
  const { status } = spawnSync('/bin/sh', ['-c', script, 'sh', folder, ...files], { ...identity(account), cwd: '/' });
  return status === 0;
}

/** The spawn options that make a child process run as the account. */
export function identity(account: Account | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

const creations = [
  [
    'useradd',
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    wanted,
  ],
  ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', wanted],
] as const;

function accountNamed(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
}
