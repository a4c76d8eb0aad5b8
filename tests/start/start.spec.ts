import { afterAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runScript } from '../support/command.js';
import { onFreePort } from '../support/free-port.js';
import { until } from '../support/until.js';

/** How long a second start may take. */
const SECOND_START_SECONDS = 5;
const START = 'apps/start/start.mjs';
const dataDir = mkdtempSync(join(process.env['TEST_TMP']!, 'start-'));
// The embedded servers do not run as root and must get through.
chmodSync(dataDir, 0o755);

/** Only what a newcomer's shell has, and the settings given. */
const shell = (settings: Record<string, string>): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  DATA_DIR: dataDir,
  DEMO: 'false',
  LOG_LEVEL: 'fatal',
  ...settings,
});

interface Running {
  child: ChildProcess;
  url: string;
  seconds: number;
  output: () => string;
  ended: Promise<number | NodeJS.Signals | null>;
}

const started: Running[] = [];

/** Starts as `npm start` does and waits until it is ready. */
const start = (): Promise<Running> => onFreePort(startAt);

async function startAt(port: number): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, [START], {
    cwd: projectFolder,
    env: shell({ PORT: String(port) }),
    stdio: 'pipe',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  );
  const url = `http://127.0.0.1:${port}`;
  const running: Running = { child, url, seconds: 0, output: () => output, ended };
  started.push(running);
  const isReady = () =>
    fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until('it is ready', async () => child.exitCode !== null || (await isReady()), 60_000);
  if (child.exitCode !== null) throw new Error(`It ended: ${output}`);
  return { ...running, seconds: (performance.now() - began) / 1000 };
}

/** The processes that have to do with the data folder: by an argument, or by where they work. */
function processesOnData(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const works = readlinkSync(`/proc/${pid}/cwd`);
        return command.includes(dataDir) || works.startsWith(dataDir) ? [command] : [];
      } catch {
        // Ended meanwhile.
        return [];
      }
    });
}

describe('npm start', () => {
  afterAll(async () => {
    for (const { child, ended } of started) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    }
  });

  it('needs no settings: it is ready with every part, serves, and SIGTERM leaves nothing behind', async () => {
    const { url, child, ended, seconds, output } = await start();
    const ready = await (await fetch(`${url}/health/ready`)).json();
    expect(ready).toEqual({
      ready: true,
      parts: {
        database: { state: 'ok' },
        search: { state: 'ok', detail: expect.any(String) },
        storage: { state: 'ok' },
        queue: { state: 'ok' },
      },
    });
    expect(processesOnData().length).toBeGreaterThan(0);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output()).toMatch(/http:\/\/localhost:\d+/);
    expect(processesOnData()).toEqual([]);
    report('first start', seconds);
  }, 120_000);

  it('keeps what was there, and recovers after a kill -9 of the process', async () => {
    const first = await start();
    report('second start', first.seconds);
    // The goal, on a machine that has nothing else to do; tests run beside each other.
    expect(first.seconds).toBeLessThan(4 * SECOND_START_SECONDS);
    const servers = processesOnData();
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    // PostgreSQL outlives the one that started it; the next start takes it over.
    expect(servers.some((command) => command.includes('postgres'))).toBe(true);
    const second = await start();
    report('start after kill -9', second.seconds);
    expect(second.output()).not.toMatch(/migration/);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
    expect(processesOnData()).toEqual([]);
  }, 180_000);
});

describe('settings that cannot be used', () => {
  it('are told all at once, by name and without their values', async () => {
    const secret = 'hunter2-hunter2';
    const { code, output } = await runScript(START, [], {
      environment: shell({
        PORT: 'many',
        DATABASE_URL: `mysql://${secret}`,
        MAX_UPLOAD_MB: '0',
        SESSION_SECRET: 'short',
      }),
    });
    expect(code).toBe(1);
    for (const name of ['PORT', 'DATABASE_URL', 'MAX_UPLOAD_MB', 'SESSION_SECRET'])
      expect(output).toContain(`- ${name}`);
    expect(output).not.toContain(secret);
    expect(output).not.toMatch(/at .*\.js/);
  }, 60_000);

  it('in production are the default secrets, and it says which', async () => {
    const { code, output } = await runScript(START, [], { environment: shell({ NODE_ENV: 'production' }) });
    expect(code).toBe(1);
    for (const name of ['SESSION_SECRET', 'MEILI_MASTER_KEY', 'PUBLIC_URL']) expect(output).toContain(`- ${name}`);
  }, 60_000);
});

function report(what: string, seconds: number): void {
  process.stderr.write(`${what}: ready after ${seconds.toFixed(1)} s\n`);
}
