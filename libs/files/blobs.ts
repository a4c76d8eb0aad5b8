import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError, Config, Database, type Tx } from '#platform';
import { type BlobStore, BlobTooLargeError, type StoredBlob } from './blob-store.js';

/** The store, in the container. */
export const BLOB_STORE = Symbol('BlobStore');

/**
 * The store together with the table that says which of its blobs are named. Whoever names a blob and whoever removes
 * one take the row's lock, so that a name never outlives its bytes.
 */
@Injectable()
export class Blobs {
  constructor(
    @Inject(BLOB_STORE) readonly store: BlobStore,
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /**
   * Stores the stream, at most MAX_UPLOAD_MB.
   * @throws AppError FILE_TOO_LARGE, STORAGE_FULL, UPLOAD_INTERRUPTED
   */
  async put(source: Readable): Promise<StoredBlob> {
    let blob: StoredBlob;
    try {
      blob = await this.store.put(source, { maxBytes: this.maxBytes });
    } catch (error) {
      throw uploadFault(error);
    }
    // Known from now on, so that the sweep finds it should nobody name it.
    await this.database.query(UPSERT, [blob.hash, blob.size]);
    return blob;
  }

  get maxBytes(): number {
    return this.config.MAX_UPLOAD_MB * 1024 * 1024;
  }

  /** What is stored, each content once, and what there is room for (null where nobody can tell). */
  async figures(): Promise<{ bytes: number; blobs: number; free: number | null }> {
    const [row] = await this.database.query<{ bytes: number; blobs: number }>(
      'select coalesce(sum(size), 0)::float8 as bytes, count(*)::int as blobs from blob',
    );
    const free = (await this.store.free?.().catch(() => null)) ?? null;
    return { ...row!, free };
  }

  /** Locks the blob for one who is about to name it. @throws AppError UPLOAD_INTERRUPTED when a sweep was faster */
  async claim(tx: Tx, { hash, size }: StoredBlob): Promise<void> {
    await tx.query(UPSERT, [hash, size]);
    if (!(await this.store.stat(hash))) throw new AppError('UPLOAD_INTERRUPTED');
  }

  /** Removes the bytes unless a file names them. @returns whether they are gone */
  async removeUnnamed(hash: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [locked] = await tx.query('select 1 from blob where hash = $1 for update', [hash]);
      if (!locked) return false;
      // A statement of its own: it sees what was committed while we waited for the lock.
      const [named] = await tx.query('select 1 from file where hash = $1 limit 1', [hash]);
      if (named) return false;
      await this.store.delete(hash);
      await tx.query('delete from blob where hash = $1', [hash]);
      return true;
    });
  }

  /** Lets `work` read the blob as a file of this machine, for programs that take a path. */
  async withPath<Result>(hash: string, work: (path: string) => Promise<Result>): Promise<Result> {
    const path = this.store.pathOf?.(hash);
    if (path) return work(path);
    // Beside uploads on their way to S3: what a killed process leaves there is swept at start.
    const folder = join(this.config.dataDir, 'tmp', 'uploads');
    await mkdir(folder, { recursive: true });
    const copy = join(folder, `${randomUUID()}.part`);
    try {
      await pipeline(await this.store.open(hash), createWriteStream(copy, { mode: 0o600 }));
      return await work(copy);
    } finally {
      await rm(copy, { force: true });
    }
  }
}

const UPSERT = 'insert into blob (hash, size) values ($1, $2) on conflict (hash) do update set touched_at = now()';

const FULL = [
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'QuotaExceeded',
  'QuotaExceededException',
  'XMinioStorageFull',
  'XAmzQuotaExceeded',
  'InsufficientStorage',
];

/** What storing failed of, from the catalogue; a fault of the store itself is thrown on as it is. */
export function uploadFault(error: unknown): unknown {
  if (error instanceof AppError) return error;
  if (error instanceof BlobTooLargeError)
    return new AppError('FILE_TOO_LARGE', {
      fields: [{ path: 'file', rule: 'maxSize', params: { limit: error.maxBytes } }],
    });
  const { code, name, message } = error as { code?: string; name?: string; message?: string };
  if (FULL.includes(String(code)) || FULL.includes(String(name))) return new AppError('STORAGE_FULL', { cause: error });
  const cutOff = ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR', 'EPIPE'].includes(String(code));
  if (cutOff || /broke off|aborted|Request closed|Unexpected end of (form|file)/i.test(String(message)))
    return new AppError('UPLOAD_INTERRUPTED', { cause: error });
  return error;
}
