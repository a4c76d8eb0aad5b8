/**
 * What `npm test` runs: builds, starts servers of the tests' own, runs jest with the arguments given, stops the servers
 * whatever happens, and ends with jest's exit code and jest's own summary as the last lines.
 *
 * The tests find in their environment:
 * - TEST_DATABASE_URL: a superuser's URL, for making a database per test file; taken as it is when already set
 * - TEST_MEILI_URL, TEST_MEILI_KEY: a Meilisearch; absent where it does not run
 * - TEST_TMP: a folder that is removed afterwards, which every user may pass through
 */
import { spawn } from 'node:child_process';
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
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer, root } from '../apps/start/build.mjs';

const prefix = 'larplattformen-test-';
/** What a failed start left to say is worth more than silence; what went well is not. */
const say = (line) => process.stderr.write(`${line}\n`);

process.exitCode = await main(process.argv.slice(2));

async function main(args) {
  if (!buildServer(say).ok) return 1;
  // jest refuses roots that do not exist, which a room without TypeScript has not.
  for (const name of ['apps', 'libs', 'tests']) mkdirSync(join(root, 'dist', name), { recursive: true });
  const { startEmbedded, stopLeftBehind } = await import('../dist/libs/platform/embedded/index.js');
  const interruption = interrupted();
  await removeAbandoned(stopLeftBehind);
  const base = mkdtempSync(join(tmpdir(), prefix));
  let stack;
  try {
    // mkdtemp closes the folder to others; PostgreSQL does not run as root and must get through.
    chmodSync(base, 0o711);
    writeFileSync(join(base, 'owner'), JSON.stringify({ pid: process.pid, startTime: startTime(process.pid) }));
    mkdirSync(join(base, 'tmp'), { mode: 0o755 });
    stack = await startEmbedded({
      dataDir: join(base, 'servers'),
      needPostgres: !process.env.TEST_DATABASE_URL,
      needMeilisearch: !process.env.TEST_MEILI_URL,
      durable: false,
      database: 'postgres',
      log: () => {},
    });
    if (interruption.signal) return interruption.code();
    return await jest(args, interruption, {
      ...(stack.databaseUrl && { TEST_DATABASE_URL: stack.databaseUrl }),
      ...(stack.meili && { TEST_MEILI_URL: stack.meili.url, TEST_MEILI_KEY: stack.meili.masterKey }),
      TEST_TMP: join(base, 'tmp'),
    });
  } catch (fault) {
    say(fault.stack ?? String(fault));
    return 1;
  } finally {
    await stack?.stop();
    await removeFolder(base, stopLeftBehind);
  }
}

function jest(args, interruption, environment) {
  const command = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'];
  const script = [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '-c', join(root, 'jest.config.mjs')];
  const child = spawn(process.execPath, [...command, ...script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  let workers = [];
  interruption.tell = (signal) => {
    // jest leaves its workers to themselves when it is told to end, and one in an endless test stays for good.
    workers = descendants(child.pid);
    child.kill(signal);
  };
  return new Promise((resolve) => {
    child.once('error', (fault) => {
      say(String(fault));
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      for (const { pid, started } of workers) if (startTime(pid) === started) process.kill(pid, 'SIGKILL');
      resolve(interruption.signal ? interruption.code() : (code ?? exitCode(signal)));
    });
  });
}

/** Ctrl-C reaches jest by itself, a signal to us alone does not; either way the servers are stopped before we end. */
function interrupted() {
  const interruption = { signal: undefined, tell: undefined, code: () => exitCode(interruption.signal) };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      interruption.signal ??= signal;
      interruption.tell?.(signal);
    });
  }
  return interruption;
}

function exitCode(signal) {
  return 128 + (constants.signals[signal] ?? 0);
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

/** The process and all below it. */
function descendants(root) {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const below = [{ pid: root, started: startTime(root) }];
  for (const { pid } of below) {
    for (const child of all)
      if (Number(stat(child)?.[1]) === pid) below.push({ pid: Number(child), started: startTime(child) });
  }
  return below.slice(1);
}

/** Together with the pid it names one process for good. */
function startTime(pid) {
  return stat(pid)?.[19];
}

/** The fields of /proc/PID/stat after the program's name, which may itself hold spaces. */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
