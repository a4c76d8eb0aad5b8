import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BlobTooLargeError, HEAD_BYTES, type StoredBlob } from './blob-store.js';

const SUFFIX = '.part';

/** A temporary file of this age is no upload any more: whoever wrote it is gone. */
export const STALE_AFTER_MS = 24 * 3600 * 1000;

/**
 * Writes a stream to a new file in `folder`, counting and hashing on the way, and flushes it to the disk.
 * Nothing is left behind when it fails; otherwise the file at `path` is the caller's to move or remove.
 */
export async function spool(
  source: Readable,
  folder: string,
  maxBytes: number,
): Promise<StoredBlob & { path: string }> {
  // The client may go away before the file is open; an error that nobody listens to would end the process.
  source.on('error', () => {});
  const path = join(folder, `${randomUUID()}${SUFFIX}`);
  const hash = createHash('sha256');
  const heads: Buffer[] = [];
  let size = 0;

  async function* counted(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      if (size < HEAD_BYTES) heads.push(Buffer.from(bytes.subarray(0, HEAD_BYTES - size)));
      size += bytes.length;
      if (size > maxBytes) throw new BlobTooLargeError(maxBytes);
      hash.update(bytes);
      yield bytes;
    }
  }

  try {
    await mkdir(folder, { recursive: true });
    const file = await open(path, 'wx', 0o600);
    try {
      if (source.destroyed) throw source.errored ?? new Error('The upload broke off');
      await pipeline(source, counted, async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) await writeAll(file, chunk);
      });
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    source.destroy();
    await rm(path, { force: true });
    throw error;
  }
  return { path, hash: hash.digest('hex'), size, head: Buffer.concat(heads) };
}

/** Removes temporary files that a killed process left behind. Returns how many. */
export async function sweep(folder: string, olderThanMs: number = STALE_AFTER_MS): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith(SUFFIX)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found || Date.now() - found.mtimeMs < olderThanMs) continue;
    await rm(path, { force: true });
    removed++;
  }
  return removed;
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, bytes: Buffer): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += (await file.write(bytes, written)).bytesWritten;
  }
}
