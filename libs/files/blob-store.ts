import type { Readable } from 'node:stream';

/** How many of the first bytes `put` hands back, for telling the file's type. */
export const HEAD_BYTES = 64 * 1024;

/** What was stored: `hash` is the SHA-256 in lower-case hexadecimal, `size` in bytes, `head` the first bytes (at most HEAD_BYTES). */
export interface StoredBlob {
  hash: string;
  size: number;
  head: Uint8Array;
}

/** Both ends counted from 0 and inclusive, as in HTTP's Range. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Bytes kept under their own SHA-256: the same content is stored once, and what is stored never changes.
 * Whoever deletes must know that no other item names the same hash.
 */
export interface BlobStore {
  /**
   * Stores the whole stream, or nothing. The source is destroyed when storing fails.
   * @throws BlobTooLargeError as soon as more than `maxBytes` have come
   * @throws the source's own error when it breaks off, and the store's when it cannot write
   */
  put(source: Readable, options: { maxBytes: number }): Promise<StoredBlob>;
  /**
   * @throws BlobMissingError before any byte is read
   * @throws RangeError when the range is empty or begins past the end; an end past the end is cut
   */
  open(hash: string, range?: ByteRange): Promise<Readable>;
  /** Size in bytes, or null when there is no such blob. */
  stat(hash: string): Promise<{ size: number } | null>;
  /** Deleting what is not there is no error. */
  delete(hash: string): Promise<void>;
  /** Where the blob lies as a file of this machine, which nobody may change; absent in stores that have no files. */
  pathOf?(hash: string): string;
  /** Bytes that can still be stored; absent where nobody can tell, as in S3. */
  free?(): Promise<number>;
  /** Ends what is kept open. */
  close?(): void;
  /** For the readiness check: rejects when the store cannot be used now. */
  check(): Promise<void>;
}

export class BlobTooLargeError extends Error {
  constructor(readonly maxBytes: number) {
    super(`The file is larger than ${maxBytes} bytes`);
    this.name = 'BlobTooLargeError';
  }
}

export class BlobMissingError extends Error {
  constructor(readonly hash: string) {
    super(`No blob is stored under ${isBlobHash(hash) ? hash : 'what is no SHA-256'}`);
    this.name = 'BlobMissingError';
  }
}

/** Guards every path and key built from a hash. */
export function isBlobHash(hash: string): boolean {
  return /^[0-9a-f]{64}$/.test(hash);
}

/** `ab/cd/abcd…`: few enough entries in each folder for any file system. */
export function blobKey(hash: string): string {
  return `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`;
}

/** @throws RangeError */
export function rangeWithin(size: number, { start, end }: ByteRange): ByteRange {
  const last = Math.min(end, size - 1);
  if (!Number.isInteger(start) || start < 0 || start > last)
    throw new RangeError(`No bytes ${start}-${end} of ${size}`);
  return { start, end: last };
}
