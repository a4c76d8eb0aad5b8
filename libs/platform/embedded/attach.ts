import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { holderIn } from './lock.js';
import { argumentsOf, processesIn } from './process-table.js';

/** Where the servers answer that another process has started on a data folder. */
export interface RunningStack {
  databaseUrl: string;
  /** Absent where that process searches in PostgreSQL. */
  meili?: { url: string; masterKey: string };
}

/**
 * Finds the embedded servers that a running platform keeps on this data folder, so that a command can work beside it.
 * They belong to that process: nothing is started or stopped, and they go when it does.
 * @param dataDir as in EmbeddedOptions
 * @returns undefined when no living process holds the folder, or its database is not up yet
 * @throws the system's EACCES when the platform runs as a user whose folder we may not read
 */
export function runningStack(dataDir: string, database = 'larplattformen'): RunningStack | undefined {
  const folder = join(dataDir, 'postgres');
  if (!existsSync(folder) || holderIn(folder) === undefined) return undefined;
  const port = postmasterPort(join(folder, 'cluster', 'postmaster.pid'));
  if (!port) return undefined;
  const password = readFileSync(join(folder, 'password'), 'utf8').trim();
  const meili = runningMeilisearch(dataDir);
  return {
    databaseUrl: `postgres://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    ...(meili && { meili }),
  };
}

/** The file's fourth line is the port, its last the state; both are written by the postmaster itself. */
function postmasterPort(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.at(7)?.trim() === 'ready' ? Number(lines[3]) : undefined;
}

function runningMeilisearch(dataDir: string): RunningStack['meili'] {
  const [folder, key] = [join(dataDir, 'meilisearch'), join(dataDir, 'meilisearch.key')];
  if (!existsSync(folder) || !existsSync(key)) return undefined;
  const [pid] = processesIn(join(realpathSync(folder), 'index'), ['meilisearch']);
  const words = pid === undefined ? [] : argumentsOf(pid);
  const address = words[words.indexOf('--http-addr') + 1];
  if (!words.includes('--http-addr') || !address) return undefined;
  return { url: `http://${address}`, masterKey: readFileSync(key, 'utf8').trim() };
}
