import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * When a process started, in clock ticks since boot: with the pid it names one process for good,
 * since a pid alone is given to somebody else sooner or later.
 * @returns undefined when it does not run; a dead process that nobody has reaped does not run.
 */
export function startTimeOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (!stat) return undefined;
  // The second field is the program's name in parentheses, and may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startTime] = [fields[0], fields[19]];
  return state === 'Z' || state === 'X' ? undefined : startTime;
}

/** The processes of one of these programs that have `folder` as an argument or as their working directory. */
export function processesIn(folder: string, programs: readonly string[]): number[] {
  return processesWhere(programs, (path) => path === folder);
}

/** What a process was started with, its program first; empty when it does not run. */
export function argumentsOf(pid: number): string[] {
  return (read(`/proc/${pid}/cmdline`) ?? '').split('\0').filter(Boolean);
}

/** Stops the servers whose data lies anywhere under a folder that is about to be removed. */
export async function stopLeftBehind(folder: string): Promise<void> {
  const under = `${folder}/`;
  const left = processesWhere(['postgres', 'initdb', 'meilisearch'], (path) => path.startsWith(under));
  await Promise.all(left.map((pid) => stopProcess(pid, [['SIGKILL', 5_000]])));
}

function processesWhere(programs: readonly string[], matches: (path: string) => boolean): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && startTimeOf(pid) !== undefined)
    .filter((pid) => {
      const words = (read(`/proc/${pid}/cmdline`) ?? '').split('\0');
      // PostgreSQL's own children call themselves "postgres: checkpointer" and show no arguments.
      const program = basename(words[0] ?? '').split(':')[0] ?? '';
      return programs.includes(program) && (words.some(matches) || matches(workingFolder(pid)));
    });
}

/**
 * Stops a process that is not our child: sends the signals one after the other, each with its time to act.
 * @param signals pairs of signal and milliseconds to wait for it
 */
export async function stopProcess(pid: number, signals: readonly (readonly [NodeJS.Signals, number])[]): Promise<void> {
  const startTime = startTimeOf(pid);
  const gone = () => startTime === undefined || startTimeOf(pid) !== startTime;
  for (const [signal, patience] of signals) {
    if (gone()) return;
    try {
      process.kill(pid, signal);
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw new Error(`Process ${pid} holds the data folder and may not be stopped by this user`, { cause: fault });
    }
    for (const until = Date.now() + patience; !gone() && Date.now() < until;) await delay(10);
  }
  if (!gone()) throw new Error(`Process ${pid} holds the data folder and does not stop`);
}

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '');
  } catch {
    return '';
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
