import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Log } from './server.js';

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
