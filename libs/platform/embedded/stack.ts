import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './folder.js';
import { startMeilisearch } from './meilisearch.js';
import { startPostgres } from './postgres.js';
import { EmbeddedUnavailable, type EmbeddedServer, type Log } from './server.js';

export interface EmbeddedOptions {
  /** The platform's state folder (DATA_DIR); the servers get a folder each in it. */
  dataDir: string;
  needPostgres: boolean;
  needMeilisearch: boolean;
  log: Log;
  /** See PostgresOptions. */
  durable?: boolean;
  /** Default `larplattformen`. */
  database?: string;
}

export interface EmbeddedStack {
  /** Of the superuser, on a database that exists. Absent when not asked for. */
  databaseUrl?: string;
  /** Absent when not asked for, and when it cannot run on this platform: then `missing` says so. */
  meili?: { url: string; masterKey: string };
  /** What was asked for and cannot run here. */
  missing: 'meilisearch'[];
  /** Whether PostgreSQL and Meilisearch began empty at this start. */
  fresh: { postgres: boolean; meilisearch: boolean };
  /** The servers themselves, for those who watch or test them. */
  postgres?: EmbeddedServer;
  meilisearch?: EmbeddedServer;
  /** Stops them. Called last: after the connections to them are closed. */
  stop(): Promise<void>;
}

/**
 * Starts those embedded servers that no address was given for, both at once.
 * Without Meilisearch the platform still works, on PostgreSQL's search; without PostgreSQL it does not.
 * @throws EmbeddedUnavailable when PostgreSQL cannot run here; the message tells to set DATABASE_URL
 * @throws AlreadyRunning when the platform already runs on this folder
 * @throws StartFailed
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedStack> {
  const { dataDir, log } = options;
  const masterKey = options.needMeilisearch ? keptKey(join(dataDir, 'meilisearch.key')) : '';
  const started = await Promise.allSettled([
    options.needPostgres ? startDatabase(options) : undefined,
    options.needMeilisearch ? startMeilisearch({ dataDir: join(dataDir, 'meilisearch'), masterKey, log }) : undefined,
  ]);
  const [postgres, meilisearch] = started.map((result) => (result.status === 'fulfilled' ? result.value : undefined));
  const stop = async () => {
    await Promise.all([meilisearch?.stop(), postgres?.stop()]);
  };
  const [database, search] = started;
  const missing: 'meilisearch'[] = [];
  if (search.status === 'rejected' && search.reason instanceof EmbeddedUnavailable) {
    log(search.reason.message);
    missing.push('meilisearch');
  }
  const failed = [database, missing.length > 0 ? undefined : search].find((result) => result?.status === 'rejected');
  if (failed?.status === 'rejected') {
    await stop();
    throw failed.reason;
  }
  return {
    ...(postgres && { databaseUrl: postgres.url, postgres }),
    ...(meilisearch && { meili: { url: meilisearch.url, masterKey }, meilisearch }),
    missing,
    fresh: { postgres: postgres?.fresh ?? false, meilisearch: meilisearch?.fresh ?? false },
    stop,
  };
}

function startDatabase({
  dataDir,
  log,
  durable,
  database = 'larplattformen',
}: EmbeddedOptions): Promise<EmbeddedServer> {
  return startPostgres({ dataDir: join(dataDir, 'postgres'), log, durable, database });
}

function keptKey(file: string): string {
  makeFolder(dirname(file), 0o755);
  try {
    writeFileSync(file, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
  return readFileSync(file, 'utf8').trim();
}
