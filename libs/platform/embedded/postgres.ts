import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { handOver, identity, ownerOf, serverAccount, type Account } from './account.js';
import { postgresHome } from './binaries.js';
import { settleFolder } from './folder.js';
import { claimFolder } from './lock.js';
import { processesIn, stopProcess } from './process-table.js';
import { StartFailed, type EmbeddedServer, type Log } from './server.js';
import { supervise, type Program } from './supervisor.js';

export interface PostgresOptions {
  /** Its own folder: cluster, password, lock and log. Made when missing. */
  dataDir: string;
  log: Log;
  /** The database that `url` names; made when missing. Default `postgres`. */
  database?: string;
  /** False gives up the promise that what was committed survives a power cut, for speed in tests. Default true. */
  durable?: boolean;
  /** The package with the binaries, when not the one in node_modules. */
  packageFolder?: string;
}

/**
 * Starts PostgreSQL 18 on a free port of 127.0.0.1, as another OS user when we are root, and keeps it running.
 * `url` is that of the superuser, who may create databases.
 * @throws EmbeddedUnavailable where the binaries do not exist: set DATABASE_URL
 * @throws AlreadyRunning when a living process serves from the folder
 * @throws StartFailed when it does not get ready
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedServer> {
  const { dataDir, log, database = 'postgres', durable = true } = options;
  // Asked first, so that another platform learns of it before anything is made there.
  const account = ownerOf(join(dataDir, 'cluster')) ?? serverAccount(log);
  const home = postgresHome({ account, copies: join(dataDir, 'bin'), log, packageFolder: options.packageFolder });
  const folder = await settleFolder(dataDir, account, log);
  const release = claimFolder(folder);
  try {
    const cluster = join(folder, 'cluster');
    await clearLeftovers(folder, log);
    const fresh = !existsSync(cluster);
    if (fresh) await createCluster(home, folder, account, durable, log);
    else await ownCluster(home, folder, account);

    const server = await supervise(program(home, folder, account, durable), log);
    const url = (name: string) =>
      `postgres://${superuser}:${passwordIn(folder)}@127.0.0.1:${server.port}/${encodeURIComponent(name)}`;
    const stop = () => server.stop().finally(release);
    try {
      if (database !== 'postgres') await ensureDatabase(url('postgres'), database);
    } catch (fault) {
      await stop();
      throw fault;
    }
    return {
      url: url(database),
      get pid() {
        return server.pid();
      },
      fresh,
      stop,
      onExit: server.onExit,
    };
  } catch (fault) {
    release();
    throw fault;
  }
}

const superuser = 'postgres';
const programs = ['postgres', 'initdb'];
/** Smart would wait for clients; fast ends their sessions and writes a checkpoint; immediate leaves recovery to the next start. */
const stopSignals = [['SIGINT', 20_000], ['SIGQUIT', 5_000], ['SIGKILL', 2_000]] as const; // prettier-ignore
const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LANG: 'C.UTF-8', TZ: 'UTC' });

/** What a killed process left: its server, half a cluster, and the mark of a postmaster that no longer is. Needs the claim. */
async function clearLeftovers(folder: string, log: Log): Promise<void> {
  const cluster = join(folder, 'cluster');
  const half = join(folder, 'cluster.new');
  for (const pid of processesIn(half, programs)) await stopProcess(pid, [['SIGKILL', 5_000]]);
  rmSync(half, { recursive: true, force: true });
  const left = processesIn(cluster, programs);
  if (left.length > 0) {
    log('Stopping a PostgreSQL that an earlier run left behind …');
    // The postmaster first: its children end with it.
    for (const pid of left.sort((a, b) => Number(b === postmaster(cluster)) - Number(a === postmaster(cluster)))) {
      await stopProcess(pid, stopSignals);
    }
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

async function createCluster(home: string, folder: string, account: Account | undefined, durable: boolean, log: Log) {
  log('Creating the database cluster (the first time only) …');
  const half = join(folder, 'cluster.new');
  const pwfile = join(folder, 'password');
  rmSync(pwfile, { force: true });
  writeFileSync(pwfile, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
  mkdirSync(half, { mode: 0o700 });
  if (account) for (const path of [pwfile, half]) chownSync(path, account.uid, account.gid);
  await run(join(home, 'bin', 'initdb'), [
    ...['-D', half, '--username', superuser, '--pwfile', pwfile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--locale-provider', 'icu', '--icu-locale', 'sv-SE'],
    ...['--text-search-config', 'swedish', ...(durable ? [] : ['--no-sync'])],
  ], half, account); // prettier-ignore
  // Under its name only when it is whole, so that an interrupted first start begins again.
  renameSync(half, join(folder, 'cluster'));
}

/** Puts right what a copy or a restored backup changes: owner, mode, a lost password. */
async function ownCluster(home: string, folder: string, account: Account | undefined): Promise<void> {
  const cluster = join(folder, 'cluster');
  handOver(cluster, account);
  chmodSync(cluster, 0o700);
  if (existsSync(join(folder, 'password'))) return;
  const password = randomBytes(24).toString('base64url');
  const statement = `ALTER USER ${superuser} PASSWORD '${password}'\n`;
  await run(join(home, 'bin', 'postgres'), ['--single', '-D', cluster, 'postgres'], cluster, account, statement);
  writeFileSync(join(folder, 'password'), password, { flag: 'wx', mode: 0o600 });
  if (account) chownSync(join(folder, 'password'), account.uid, account.gid);
}

function program(home: string, folder: string, account: Account | undefined, durable: boolean): Program {
  const cluster = join(folder, 'cluster');
  return {
    name: 'PostgreSQL',
    command: join(home, 'bin', 'postgres'),
    args: (port) => ['-D', cluster, ...settings({ ...base, port, ...(durable ? {} : fleeting) })],
    cwd: cluster,
    env: environment(),
    account,
    logFile: join(folder, 'server.log'),
    prepare: async () => {
      // Sessions outlive a killed postmaster for a moment, and hold the memory that the next one needs.
      for (const pid of processesIn(cluster, programs)) await stopProcess(pid, stopSignals.slice(1));
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
    },
    isReady: async (_port, pid) => postmaster(cluster, 'ready') === pid,
    stopSignals,
  };
}

const base = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC' };
/** A commit still reaches the kernel, so that a killed server loses nothing, only a power cut does. */
const fleeting = { fsync: 'off', full_page_writes: 'off', max_connections: 200 };

const settings = (values: Record<string, string | number>) =>
  Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** The process that postmaster.pid names; with a status, only when it has come that far. */
function postmaster(cluster: string, status?: string): number | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return status === undefined || lines[7]?.trim() === status ? Number(lines[0]) : undefined;
  } catch {
    return undefined;
  }
}

const passwordIn = (folder: string) => readFileSync(join(folder, 'password'), 'utf8').trim();

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

function run(command: string, args: string[], cwd: string, account: Account | undefined, input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment(), stdio: 'pipe', ...identity(account) });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (fault) =>
      reject(new StartFailed(`PostgreSQL cannot run here: ${fault.message}`, { cause: fault })),
    );
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new StartFailed(`PostgreSQL could not be set up.\n${output.trimEnd()}`)),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
