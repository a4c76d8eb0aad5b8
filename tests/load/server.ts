import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedStack } from '#platform';

/** The secret that generated sessions are hashed with. */
export const SESSION_SECRET = 'a-secret-for-this-run-only';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** The api as it ships. */
export const MAIN = join(ROOT, 'dist', 'apps', 'api', 'main.js');

/** What the image tells Node. */
const [, ...flags] = commandOf(readFileSync(join(ROOT, 'docker', 'Dockerfile'), 'utf8')).slice(0, -1);

let nextPort = 3900 + Math.floor(Math.random() * 60);

export interface Server {
  url: string;
  process: ChildProcess;
}

/** The api as it ships, in production mode, in a process of its own. */
export const startApi = (stack: EmbeddedStack, folder: string, settings: Record<string, string>): Promise<Server> =>
  startProcess(MAIN, stack, folder, settings);

/**
 * A server in a process of its own, with the platform's settings of production and what the image tells Node. A worker answers
 * nobody: it is there at once.
 * @param cores that it may run on, as taskset takes them; any when left out
 */
export async function startProcess(
  script: string,
  stack: EmbeddedStack,
  folder: string,
  settings: Record<string, string>,
  cores?: string,
): Promise<Server> {
  const port = String(nextPort++);
  const [program, ...args] = [...(cores ? ['taskset', '-c', cores] : []), process.execPath, ...flags, script];
  const child = spawn(program, args, {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      PORT: port,
      DATA_DIR: join(folder, `server-${port}`),
      PUBLIC_URL: `http://localhost:${port}`,
      SESSION_SECRET,
      MEILI_URL: stack.meili!.url,
      MEILI_MASTER_KEY: stack.meili!.masterKey,
      RATE_LIMIT_PER_MINUTE: '0',
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  if (settings['PROCESS'] === 'worker') return { url, process: child };
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (child.exitCode !== null) throw new Error('the server ended at its start');
    const isReady = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    // Ready may be one that an earlier run has left on the same port.
    if (isReady && child.exitCode === null) return { url, process: child };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error('the server did not get ready');
}

export async function stop({ process: child }: Server): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Memory of a process that is its own, bytes: what it maps of files is the page cache's. */
export function ownMemory(pid: number): number {
  return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

/** All of its memory, bytes, mapped files included. */
export function residentMemory(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

/** What the files of a folder take up, bytes on disk: a file with holes takes what is not a hole. */
export function diskOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bytes += (statSync(join(entry.parentPath, entry.name)).blocks ?? 0) * 512;
  return bytes;
}

/** What an image runs: its last CMD. */
function commandOf(dockerfile: string): string[] {
  const commands = [...dockerfile.matchAll(/^CMD (\[.*\])$/gm)];
  return JSON.parse(commands.at(-1)![1]!) as string[];
}
