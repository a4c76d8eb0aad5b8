import { buffer } from 'node:stream/consumers';
import type { BlobStore, StoredBlob } from './blob-store.js';

/** Bytes that can be read here and there, without fetching them all. */
export interface FileBytes {
  /** In bytes. */
  size: number;
  /** From `start` up to but not including `end`; cut at the end of the file. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** A file that is wholly in memory. */
export function bytesInMemory(bytes: Uint8Array): FileBytes {
  return { size: bytes.length, read: async (start, end) => bytes.subarray(start, end) };
}

/** A stored blob; what its head holds is not fetched again. */
export function bytesInStore(store: BlobStore, { hash, size, head }: StoredBlob): FileBytes {
  return {
    size,
    async read(start, end) {
      const last = Math.min(end, size);
      if (last <= head.length) return head.subarray(start, Math.max(start, last));
      if (start >= last) return new Uint8Array();
      return buffer(await store.open(hash, { start, end: last - 1 }));
    },
  };
}
