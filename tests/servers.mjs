import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'larplattformen-test-';

/**
 * Runs `work` on empty servers of its own, and stops and removes them whatever happens. The server must be built.
 * @param {{ needPostgres?: boolean, needMeilisearch?: boolean }} needed
 * @param work given `stack`, with the addresses, and `folder`, for files: removed afterwards, open to every user
 * @returns what `work` returns
 */
export async function withServers({ needPostgres = false, needMeilisearch = false }, work) {
  const { startEmbedded, stopLeftBehind } = await import('../dist/libs/platform/embedded/index.js');
  await removeAbandoned(stopLeftBehind);
  const base = mkdtempSync(join(tmpdir(), prefix));
  const folder = join(base, 'tmp');
  let stack;
  try {
    // mkdtemp closes the folder to others; PostgreSQL does not run as root and must get through.
    chmodSync(base, 0o711);
    writeFileSync(join(base, 'owner'), JSON.stringify({ pid: process.pid, startTime: startTime(process.pid) }));
    mkdirSync(folder, { mode: 0o755 });
    stack = await startEmbedded({
      dataDir: join(base, 'servers'),
      needPostgres,
      needMeilisearch,
      durable: false,
      database: 'postgres',
      log: () => {},
    });
    return await work({ stack, folder });
  } finally {
    await stack?.stop();
    await removeFolder(base, stopLeftBehind);
  }
}

/** A run that was killed could not clean up after itself: the next one does. */
async function removeAbandoned(stopLeftBehind) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    try {
      const owner = JSON.parse(readFileSync(join(folder, 'owner'), 'utf8'));
      if (startTime(owner.pid) !== owner.startTime) await removeFolder(folder, stopLeftBehind);
    } catch {
      // Another user's, or one that is just being made.
    }
  }
}

/** Whatever a test started in the folder and did not stop ends with the folder. */
async function removeFolder(folder, stopLeftBehind) {
  if (!existsSync(folder)) return;
  await stopLeftBehind(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Together with the pid it names one process for good. */
export function startTime(pid) {
  return stat(pid)?.[19];
}

/** The fields of /proc/PID/stat after the program's name, which may itself hold spaces. */
export function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
