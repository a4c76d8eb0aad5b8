import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
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

/** Where the S3-compatible store is. `endpoint` as `https://host:port`. */
export interface S3Address {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const PART_BYTES = 8 * 1024 * 1024;

/**
 * Blobs in a bucket of any S3-compatible store. The key is the hash, which is known only when the last byte has come:
 * so the stream is spooled to a local file first and sent from there, in parts when it is large.
 */
export class S3BlobStore implements BlobStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(
    address: S3Address,
    private readonly temporary: string,
  ) {
    this.bucket = address.bucket;
    this.client = new S3Client({
      endpoint: address.endpoint,
      region: address.region,
      credentials: { accessKeyId: address.accessKeyId, secretAccessKey: address.secretAccessKey },
      forcePathStyle: true,
      // Stores other than Amazon's do not all know the checksums that newer clients add unasked.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  /** Removes what uploads cut off by a crash have left on this machine. Call at start. Returns how many files. */
  sweep(olderThanMs?: number): Promise<number> {
    return sweep(this.temporary, olderThanMs);
  }

  async put(source: Readable, { maxBytes }: { maxBytes: number }): Promise<StoredBlob> {
    const { path, ...blob } = await spool(source, this.temporary, maxBytes);
    try {
      const stored = await this.stat(blob.hash);
      if (stored?.size !== blob.size) await this.send(path, blob);
    } finally {
      await rm(path, { force: true });
    }
    return blob;
  }

  async open(hash: string, range?: ByteRange): Promise<Readable> {
    const stored = await this.stat(hash);
    if (!stored) throw new BlobMissingError(hash);
    const within = range && rangeWithin(stored.size, range);
    try {
      const { Body } = await this.client.send(
        new GetObjectCommand({
          Bucket: this.bucket,
          Key: blobKey(hash),
          Range: within && `bytes=${within.start}-${within.end}`,
        }),
      );
      return Body as Readable;
    } catch (error) {
      throw isMissing(error) ? new BlobMissingError(hash) : error;
    }
  }

  async stat(hash: string): Promise<{ size: number } | null> {
    if (!isBlobHash(hash)) return null;
    try {
      const found = await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: blobKey(hash) }));
      return { size: found.ContentLength ?? 0 };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async delete(hash: string): Promise<void> {
    if (!isBlobHash(hash)) return;
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: blobKey(hash) }));
  }

  async check(): Promise<void> {
    await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.client.destroy();
  }

  private async send(path: string, { hash }: StoredBlob): Promise<void> {
    const upload = new Upload({
      client: this.client,
      params: {
        Bucket: this.bucket,
        Key: blobKey(hash),
        Body: createReadStream(path),
        ContentType: 'application/octet-stream',
      },
      partSize: PART_BYTES,
      queueSize: 2,
      leavePartsOnError: false,
    });
    await upload.done();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && ['NotFound', 'NoSuchKey'].includes(error.name);
}
