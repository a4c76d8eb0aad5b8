import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { identity, type Account } from './account.js';
import { EmbeddedUnavailable, StartFailed, type Log, type ServerExit } from './server.js';

/** What is to be kept running. */
export interface Program {
  name: string;
  command: string;
  args(port: number): string[];
  /** The working directory: the data folder, by which a process left behind is recognised. */
  cwd: string;
  env: NodeJS.ProcessEnv;
  account: Account | undefined;
  logFile: string;
  /** Puts right what a crash left behind; runs before every start and restart. */
  prepare(): Promise<void>;
  /** Whether the process now answers on the port. Asked every few milliseconds. */
  isReady(port: number, pid: number): Promise<boolean>;
  /** Signals that stop it, the clean one first, each with the milliseconds it is given. */
  stopSignals: readonly (readonly [NodeJS.Signals, number])[];
}

export interface Supervised {
  port: number;
  pid(): number;
  stop(): Promise<void>;
  onExit(listener: (exit: ServerExit) => void): void;
}

const patience = 300_000;
const slow = 10_000;
const longestPause = 10_000;
const steady = 60_000;

/**
 * Starts a program on a free loopback port, waits until it answers, and from then on starts it again on the same port
 * whenever it dies, after a pause that doubles from 100 ms to 10 s.
 * @throws StartFailed when it does not get ready at first; the message ends with its log
 */
export async function supervise(program: Program, log: Log): Promise<Supervised> {
  const ending = new AbortController();
  const listeners: ((exit: ServerExit) => void)[] = [];
  let child: ChildProcess | undefined;
  let restarting: Promise<void> | undefined;
  let stopped: Promise<void> | undefined;

  // When this process ends without stop() the servers are at least asked to end; nothing else of ours runs by then.
  const lastCall = () => child?.kill(program.stopSignals[0]?.[0]);
  process.once('exit', lastCall);

  const launch = async (port: number): Promise<void> => {
    await program.prepare();
    const started = spawnProgram(program, port);
    child = started;
    await untilReady(program, started, port, ending.signal, log);
    const since = Date.now();
    const died = (code: number | null, signal: NodeJS.Signals | null) => {
      if (ending.signal.aborted) return;
      log(`${program.name} stopped unexpectedly (${signal ?? `exit code ${code}`}); starting it again …`);
      for (const listener of listeners) listener({ code, signal });
      restarting = restart(port, Date.now() - since > steady ? 0 : 1);
    };
    if (hasEnded(started)) died(started.exitCode, started.signalCode);
    else started.once('exit', died);
  };

  const restart = async (port: number, recent: number): Promise<void> => {
    for (let attempt = recent; !ending.signal.aborted; attempt++) {
      try {
        if (attempt > 0) await delay(Math.min(50 * 2 ** attempt, longestPause), undefined, { signal: ending.signal });
        await launch(port);
        log(`${program.name} is running again.`);
        return;
      } catch (fault) {
        if (ending.signal.aborted) return;
        log(`${program.name} could not be started again: ${(fault as Error).message}`);
      }
    }
  };

  const stop = async (): Promise<void> => {
    ending.abort();
    await restarting;
    if (child) await stopChild(child, program.stopSignals);
    process.off('exit', lastCall);
  };

  try {
    const port = await firstLaunch(launch);
    return {
      port,
      pid: () => child?.pid ?? 0,
      stop: () => (stopped ??= stop()),
      onExit: (listener) => void listeners.push(listener),
    };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** Between finding a port free and taking it, another program may take it: then another port is tried. */
async function firstLaunch(launch: (port: number) => Promise<void>): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      await launch(port);
      return port;
    } catch (fault) {
      if (attempt >= 3 || !/address already in use/i.test((fault as Error).message)) throw fault;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function spawnProgram(program: Program, port: number): ChildProcess {
  if (tooLarge(program.logFile)) renameSync(program.logFile, `${program.logFile}.1`);
  // A file and no pipe: a server that outlives us must be able to go on writing.
  const output = openSync(program.logFile, 'a', 0o640);
  if (program.account) fchownSync(output, program.account.uid, program.account.gid);
  try {
    return spawn(program.command, program.args(port), {
      cwd: program.cwd,
      env: program.env,
      // A process group of its own: Ctrl-C in the terminal is for us, and we stop the servers last.
      detached: true,
      stdio: ['ignore', output, output],
      ...identity(program.account),
    });
  } finally {
    closeSync(output);
  }
}

async function untilReady(
  program: Program,
  child: ChildProcess,
  port: number,
  signal: AbortSignal,
  log: Log,
): Promise<void> {
  const failure = new Promise<Error>((resolve) => {
    child.once('error', (fault) => resolve(cannotRun(program, fault)));
    child.once('exit', (code, by) => resolve(ended(program, code, by)));
  });
  let failed: Error | undefined;
  void failure.then((fault) => (failed = fault));

  const began = Date.now();
  for (let told = began; ;) {
    await Promise.race([failure, delay(10)]);
    if (failed) throw failed;
    if (signal.aborted) throw new StartFailed(`${program.name} was stopped while it was starting`);
    if (child.pid !== undefined && (await program.isReady(port, child.pid))) return;
    if (Date.now() - began > patience) {
      child.kill('SIGKILL');
      throw new StartFailed(`${program.name} did not get ready in ${patience / 1000} s.\n${tail(program.logFile)}`);
    }
    if (Date.now() - told > slow) {
      told = Date.now();
      log(`${program.name} is still starting (${Math.round((told - began) / 1000)} s) …`);
    }
  }
}

/** The kernel says "no such file" of a program whose loader is missing (another libc), and "not permitted" of a user we may not become. */
function cannotRun(program: Program, fault: Error): Error {
  return new EmbeddedUnavailable(`${program.name} cannot run on this machine: ${fault.message}`, { cause: fault });
}

function ended(program: Program, code: number | null, signal: NodeJS.Signals | null): Error {
  return new StartFailed(
    `${program.name} ended at start (${signal ?? `exit code ${code}`}).\n${tail(program.logFile)}`.trimEnd(),
  );
}

async function stopChild(child: ChildProcess, signals: Program['stopSignals']): Promise<void> {
  if (child.pid === undefined) return;
  const exited = new Promise<void>((resolve) => (hasEnded(child) ? resolve() : child.once('exit', () => resolve())));
  for (const [signal, milliseconds] of signals) {
    if (hasEnded(child)) return;
    child.kill(signal);
    const waiting = new AbortController();
    await Promise.race([exited, delay(milliseconds, undefined, { signal: waiting.signal }).catch(() => undefined)]);
    waiting.abort();
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

const tooLarge = (file: string) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000;

function tail(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
  } catch {
    return '';
  }
}
