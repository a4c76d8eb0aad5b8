import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { canReach, type Account } from './account.js';

/** An ordinary user for tests that run as root. */
export const nobody: Account = { name: 'nobody', uid: 65534, gid: 65534 };

export const isRoot = process.getuid?.() === 0;

/** An empty folder that the servers' user may pass through, owned by `owner`. */
export function emptyFolder(owner?: Account): string {
  const folder = mkdtempSync(join(process.env['TEST_TMP'] ?? tmpdir(), 'embedded-'));
  chmodSync(folder, 0o755);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

/** Polls until the condition gives something other than undefined, and says which one never did. */
export async function eventually<T>(what: string, condition: () => Promise<T | undefined> | T | undefined): Promise<T> {
  let fault: unknown;
  for (const until = Date.now() + 20_000; Date.now() < until; await delay(20)) {
    try {
      const value = await condition();
      if (value !== undefined) return value;
    } catch (failure) {
      fault = failure;
    }
  }
  throw new Error(`never: ${what}`, { cause: fault });
}

/** Runs one statement over a connection of its own. */
export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  // A server that dies under a connection is what these tests are about.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

export interface OtherProcess {
  child: ChildProcess;
  /** What the script reported first. */
  report: Record<string, string | number>;
}

/**
 * Runs a script in a Node process of its own until it calls `report(…)`; it goes on until it is killed.
 * @param body statements that may use everything the embedded room exports
 */
export async function otherProcess(body: string, account?: Account): Promise<OtherProcess> {
  const room = new URL('./index.js', import.meta.url).href;
  const script = `
    import * as embedded from ${JSON.stringify(room)};
    const { startPostgres, startMeilisearch } = embedded;
    const report = (value) => console.log('REPORT ' + JSON.stringify(value));
    const log = () => {};
    ${body}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(account && { uid: account.uid, gid: account.gid }),
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const line = await eventually('the other process reports or ends', () =>
    child.exitCode === null ? /REPORT (.*)\n/.exec(output)?.[1] : 'ended',
  );
  if (line === 'ended') throw new Error(`The other process ended: ${output}`);
  return { child, report: JSON.parse(line) as OtherProcess['report'] };
}

/** Kills without a chance to clean up, and waits until it is gone. */
export async function killHard({ child }: OtherProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** The user id that a process runs as. */
export const userOf = (pid: number) => Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

/** Whether that user can run what was built and installed here; a project under /root is closed to it. */
export const projectIsOpenTo = (account: Account) =>
  canReach(account, dirname(fileURLToPath(import.meta.url))) && canReach(account, process.cwd(), [process.execPath]);
