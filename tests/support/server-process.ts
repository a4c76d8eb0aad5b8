import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { SessionService } from '#networks';
import { type Config, Database, databaseOptions, loadConfig, runningStack } from '#platform';
import { projectFolder } from './command.js';
import { onFreePort } from './free-port.js';
import { until } from './until.js';
import { World } from './world.js';

const MAIN = join(projectFolder, 'dist', 'apps', 'api', 'main.js');

/** The platform as a process of its own, that can be killed and started again on the same settings. */
export class ServerProcess {
  output = '';
  private child: ChildProcess | undefined;

  private constructor(readonly settings: Record<string, string>) {}

  /** @param settings as in the environment; where they are left out, a data folder is chosen now, the port at the first start */
  static prepare(settings: Record<string, string>): ServerProcess {
    return new ServerProcess({
      NODE_ENV: 'test',
      LOG_LEVEL: process.env['TEST_LOG'] ?? 'warn',
      RATE_LIMIT_PER_MINUTE: '0',
      DEMO: 'false',
      DATABASE_POOL: '6',
      DATA_DIR: settings['DATA_DIR'] ?? newFolder('process-'),
      ...settings,
    });
  }

  /** Of one that has been started. */
  get url(): string {
    return `http://127.0.0.1:${this.settings['PORT']}`;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  get running(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Starts it and waits until it answers; a worker, until it says that it runs. @throws with its output when it ends */
  async start(): Promise<this> {
    if (this.settings['PORT'] === undefined)
      await onFreePort((port) => this.run({ ...this.settings, PORT: String(port) }));
    else await this.run(this.settings);
    return this;
  }

  private async run(settings: Record<string, string>): Promise<void> {
    this.output = '';
    const child = spawn(process.execPath, [MAIN], {
      cwd: projectFolder,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings },
      stdio: 'pipe',
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => (this.output += chunk));
    await until('the process is ready', () => !this.running || this.isUp(), 60_000);
    if (!this.running) throw new Error(`It ended: ${this.output}`);
    this.settings['PORT'] = settings['PORT']!;
  }

  /** As a power cut for this process alone. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** What `/health/ready` says; undefined when nobody answers. */
  async ready(): Promise<{ ready: boolean; parts: Record<string, { state: string; detail?: string }> } | undefined> {
    return fetch(`${this.url}/health/ready`).then(
      (response) => response.json() as never,
      () => undefined,
    );
  }

  /** By what it says itself: at its port another may answer. */
  private isUp(): boolean {
    return this.output.includes(this.settings['PROCESS'] === 'worker' ? 'The worker is running' : 'Lärplattformen: ');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (!child || !this.running) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}

/** The tables beside such a process, for what a test sets up and counts. */
export interface Beside {
  config: Config;
  database: Database;
  world: World;
  close(): Promise<void>;
}

export async function beside({ settings, url }: ServerProcess): Promise<Beside> {
  const config = loadConfig({ ...settings, ...embeddedIn(settings['DATA_DIR']!) });
  const source = await new DataSource({ ...databaseOptions(config, [], []), poolSize: 3, logging: false }).initialize();
  const database = new Database(source);
  const sessions = new SessionService(database, config, undefined as never);
  return { config, database, world: new World(database, sessions, url), close: () => source.destroy() };
}

/** Addresses of the servers that the process itself keeps on its data folder, if it does. */
function embeddedIn(dataDir: string): Record<string, string> {
  const stack = runningStack(dataDir);
  return {
    ...(stack && { DATABASE_URL: stack.databaseUrl }),
    ...(stack?.meili && { MEILI_URL: stack.meili.url, MEILI_MASTER_KEY: stack.meili.masterKey }),
  };
}

/** A folder of the test run's, which every user may pass through. */
export function newFolder(prefix: string): string {
  const folder = mkdtempSync(join(process.env['TEST_TMP']!, prefix));
  chmodSync(folder, 0o755);
  return folder;
}
