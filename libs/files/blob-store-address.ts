import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BlobStore } from './blob-store.js';
import { LocalBlobStore } from './local-blob-store.js';
import type { S3Address } from './s3-blob-store.js';

/**
 * The store that an address names, with the remains of cut-off uploads cleared away:
 * - `file:///srv/blobs`, or `file:.data/blobs` relative to the working folder
 * - `s3://key:secret@host:port/bucket?region=eu-north-1&tls=0` (key and secret percent-encoded; tls is on unless 0)
 * @param temporary folder for uploads on their way to S3
 * @throws TypeError for an address of another form; its message never holds the secret
 */
export async function blobStoreFrom(url: string, temporary: string): Promise<BlobStore> {
  const store = await storeAt(url, temporary);
  await store.sweep();
  return store;
}

async function storeAt(url: string, temporary: string): Promise<BlobStore & { sweep(): Promise<number> }> {
  if (url.startsWith('file:')) return new LocalBlobStore(folderOf(url));
  if (url.startsWith('s3:')) {
    // Only who uses S3 pays for loading its client.
    const { S3BlobStore } = await import('./s3-blob-store.js');
    return new S3BlobStore(s3Address(url), join(temporary, 'uploads'));
  }
  throw new TypeError('A storage address begins with file: or s3:');
}

function folderOf(url: string): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : decodeURIComponent(url.slice('file:'.length));
  if (!path) throw new TypeError('A storage address with file: names a folder');
  return path;
}

/** Reads `s3://key:secret@host:port/bucket?region=…&tls=0`. */
export function s3Address(url: string): S3Address {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const bucket = parsed?.pathname.replace(/^\/+|\/+$/g, '');
  if (!parsed || !parsed.host || !parsed.username || !parsed.password || !bucket || bucket.includes('/')) {
    throw new TypeError('An S3 storage address has the form s3://key:secret@host:port/bucket?region=…&tls=0');
  }
  const tls = parsed.searchParams.get('tls') !== '0';
  return {
    endpoint: `${tls ? 'https' : 'http'}://${parsed.host}`,
    bucket: decodeURIComponent(bucket),
    region: parsed.searchParams.get('region') ?? 'us-east-1',
    accessKeyId: decodeURIComponent(parsed.username),
    secretAccessKey: decodeURIComponent(parsed.password),
  };
}
