import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat, statfs, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  type BlobStore,
  type ByteRange,
  type StoredBlob,
  BlobMissingError,
  blobKey,
  isBlobHash,
  rangeWithin,
} from './blob-store.js';
import { spool, sweep } from './spool.js';

/**
 * Blobs in a folder of this machine: `<root>/ab/cd/<hash>`. An upload grows in `<root>/tmp`, on the same file
 * system, so that its last step is one atomic rename; a blob that can be seen is whole and on the disk.
 */
export class LocalBlobStore implements BlobStore {
  private readonly temporary: string;

  constructor(private readonly root: string) {
    this.temporary = join(root, 'tmp');
  }

  /** Removes what uploads cut off by a crash have left. Call at start. Returns how many files. */
  sweep(olderThanMs?: number): Promise<number> {
    return sweep(this.temporary, olderThanMs);
  }

  async put(source: Readable, { maxBytes }: { maxBytes: number }): Promise<StoredBlob> {
    const { path, ...blob } = await spool(source, this.temporary, maxBytes);
    try {
      await this.keep(path, blob);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return blob;
  }

  async open(hash: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.pathOf(hash), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new BlobMissingError(hash) : error;
    });
    try {
      const { size } = await file.stat();
      return file.createReadStream(range && rangeWithin(size, range));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async stat(hash: string): Promise<{ size: number } | null> {
    if (!isBlobHash(hash)) return null;
    const found = await stat(this.pathOf(hash)).catch(nullWhenMissing);
    return found && { size: found.size };
  }

  async delete(hash: string): Promise<void> {
    if (isBlobHash(hash)) await rm(this.pathOf(hash), { force: true });
  }

  async free(): Promise<number> {
    await mkdir(this.root, { recursive: true });
    const { bavail, bsize } = await statfs(this.root);
    return bavail * bsize;
  }

  async check(): Promise<void> {
    await mkdir(this.temporary, { recursive: true });
    const probe = join(this.temporary, `${randomUUID()}.part`);
    try {
      await writeFile(probe, 'ok');
    } finally {
      await rm(probe, { force: true });
    }
  }

  private async keep(temporary: string, { hash, size }: StoredBlob): Promise<void> {
    const target = this.pathOf(hash);
    const stored = await stat(target).catch(nullWhenMissing);
    if (stored?.size === size) {
      // Young again, for whatever clears away old blobs that nobody names.
      await utimes(target, new Date(), new Date());
      await rm(temporary, { force: true });
      return;
    }
    await mkdir(dirname(target), { recursive: true });
    await rename(temporary, target);
    await flushFolder(dirname(target));
  }

  /** @throws BlobMissingError for what is no hash */
  pathOf(hash: string): string {
    if (!isBlobHash(hash)) throw new BlobMissingError(hash);
    return join(this.root, blobKey(hash));
  }
}

/** The rename itself is on the disk only when its folder is. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
