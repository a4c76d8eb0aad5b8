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
import { mkdirSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { buildServer, root } from '../apps/start/build.mjs';
import { startTime, stat, withServers } from './servers.mjs';

/** What a failed start left to say is worth more than silence; what went well is not. */
const say = (line) => process.stderr.write(`${line}\n`);

process.exitCode = await main(process.argv.slice(2));

async function main(args) {
  if (!buildServer(say).ok) return 1;
  // jest refuses roots that do not exist, which a room without TypeScript has not.
  for (const name of ['apps', 'libs', 'tests']) mkdirSync(join(root, 'dist', name), { recursive: true });
  const interruption = interrupted();
  const needed = { needPostgres: !process.env.TEST_DATABASE_URL, needMeilisearch: !process.env.TEST_MEILI_URL };
  try {
    return await withServers(needed, async ({ stack, folder }) => {
      if (interruption.signal) return interruption.code();
      return jest(args, interruption, {
        ...(stack.databaseUrl && { TEST_DATABASE_URL: stack.databaseUrl }),
        ...(stack.meili && { TEST_MEILI_URL: stack.meili.url, TEST_MEILI_KEY: stack.meili.masterKey }),
        TEST_TMP: folder,
      });
    });
  } catch (fault) {
    say(fault.stack ?? String(fault));
    return 1;
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
