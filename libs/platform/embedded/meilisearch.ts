import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { handOver, ownerOf, serverAccount, type Account } from './account.js';
import { meilisearchBinary } from './binaries.js';
import { settleFolder } from './folder.js';
import { claimFolder } from './lock.js';
import { processesIn, stopProcess } from './process-table.js';
import { type EmbeddedServer, type Log } from './server.js';
import { supervise, type Program } from './supervisor.js';

export interface MeilisearchOptions {
  /** Its own folder: index, lock and log. Made when missing; what is in it can always be rebuilt. */
  dataDir: string;
  /** At least 16 bytes. */
  masterKey: string;
  log: Log;
  /** How much it may use while indexing, as Meilisearch writes it. Default `256MiB`. */
  maxIndexingMemory?: string;
  /** The package with the binary, when not the one in node_modules. */
  packageFolder?: string;
}

/**
 * Starts Meilisearch 1.21 on a free port of 127.0.0.1, never as root, without analytics, and keeps it running.
 * @throws EmbeddedUnavailable where the binary does not exist or is not the known one: search on PostgreSQL instead
 * @throws AlreadyRunning when a living process serves from the folder
 * @throws StartFailed when it does not get ready
 */
export async function startMeilisearch(options: MeilisearchOptions): Promise<EmbeddedServer> {
  const { dataDir, masterKey, log, maxIndexingMemory = '256MiB' } = options;
  const account = ownerOf(join(dataDir, 'index')) ?? serverAccount(log);
  const source = { account, copies: join(dataDir, 'bin'), log, packageFolder: options.packageFolder };
  const binary = await meilisearchBinary(source);
  const folder = await settleFolder(dataDir, account, log);
  const release = claimFolder(folder);
  try {
    const index = join(folder, 'index');
    for (const pid of processesIn(index, ['meilisearch'])) {
      log('Stopping a Meilisearch that an earlier run left behind …');
      await stopProcess(pid, stopSignals);
    }
    dropForeignVersion(index, log);
    const fresh = !existsSync(join(index, 'VERSION'));
    const server = await supervise(program(binary, folder, account, masterKey, maxIndexingMemory), log);
    return {
      url: `http://127.0.0.1:${server.port}`,
      get pid() {
        return server.pid();
      },
      fresh,
      stop: () => server.stop().finally(release),
      onExit: server.onExit,
    };
  } catch (fault) {
    release();
    throw fault;
  }
}

const version = '1.21.0';
const stopSignals = [['SIGTERM', 10_000], ['SIGKILL', 5_000]] as const; // prettier-ignore

function program(
  binary: string,
  folder: string,
  account: Account | undefined,
  masterKey: string,
  maxIndexingMemory: string,
): Program {
  const index = join(folder, 'index');
  return {
    name: 'Meilisearch',
    command: binary,
    args: (port) => [
      ...['--http-addr', `127.0.0.1:${port}`, '--db-path', index, '--env', 'production', '--log-level', 'WARN'],
      ...['--dump-dir', join(index, 'dumps'), '--snapshot-dir', join(index, 'snapshots')],
      ...['--max-indexing-memory', maxIndexingMemory, '--max-indexing-threads', '1'],
    ],
    cwd: index,
    // The key goes by the environment, since arguments are seen by every user of the machine.
    env: { PATH: process.env['PATH'], MEILI_MASTER_KEY: masterKey, MEILI_NO_ANALYTICS: 'true' },
    account,
    logFile: join(folder, 'server.log'),
    prepare: async () => {
      mkdirSync(index, { recursive: true, mode: 0o700 });
      handOver(index, account);
    },
    isReady: async (port) => answers(`http://127.0.0.1:${port}/version`, masterKey),
    stopSignals,
  };
}

/** Asks with the key, so that another program that took the port is not mistaken for ours. */
async function answers(url: string, masterKey: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${masterKey}`, connection: 'close' },
      signal: AbortSignal.timeout(2_000),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** An index of another version would be refused at start; it holds nothing that the database does not. */
function dropForeignVersion(index: string, log: Log): void {
  const file = join(index, 'VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : version;
  if (found === version) return;
  log(`The search index was made by Meilisearch ${found} and is made anew for ${version} …`);
  rmSync(index, { recursive: true, force: true });
}
