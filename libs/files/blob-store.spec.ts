import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { type S3Server, startS3Server } from '../../tests/support/s3-server.js';
import { blobStoreFrom, s3Address } from './blob-store-address.js';
import { type BlobStore, BlobMissingError, BlobTooLargeError, HEAD_BYTES } from './blob-store.js';

const MB = 1024 * 1024;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let s3: S3Server;
const stores = new Map<string, BlobStore>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  s3 = await startS3Server();
  stores.set('disk', await blobStoreFrom(pathToFileURL(join(folder, 'disk')).href, join(folder, 'temporary')));
  stores.set('S3', await blobStoreFrom(s3.url, join(folder, 'temporary')));
});

afterAll(async () => {
  for (const store of stores.values()) (store as { close?: () => void }).close?.();
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Every temporary file there is, on the way to either store. */
async function temporaryFiles(): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.part'));
}

describe.each(['disk', 'S3'])('a blob store on %s', (kind) => {
  const store = () => stores.get(kind)!;
  const put = (bytes: Buffer, maxBytes = 100 * MB) => store().put(Readable.from([bytes]), { maxBytes });

  it('is ready', async () => {
    await expect(store().check()).resolves.toBeUndefined();
  });

  it('gives back what was stored, under its SHA-256', async () => {
    const bytes = randomBytes(300_000);
    const stored = await put(bytes);
    expect(stored).toMatchObject({ hash: sha256(bytes), size: bytes.length });
    expect(bytes.subarray(0, HEAD_BYTES).equals(stored.head)).toBe(true);
    expect(await store().stat(stored.hash)).toEqual({ size: bytes.length });
    expect(sha256(await buffer(await store().open(stored.hash)))).toBe(stored.hash);
    expect(await temporaryFiles()).toEqual([]);
  });

  it('takes a file larger than one part of an S3 upload', async () => {
    const bytes = randomBytes(17 * MB);
    const { hash } = await store().put(Readable.from(pieces(bytes, 64 * 1024)), { maxBytes: 17 * MB });
    expect(sha256(await buffer(await store().open(hash)))).toBe(sha256(bytes));
  });

  it('takes an empty file', async () => {
    const stored = await store().put(Readable.from([]), { maxBytes: 10 });
    expect(stored.size).toBe(0);
    expect(await store().stat(stored.hash)).toEqual({ size: 0 });
  });

  it('opens a range, both ends included, cut at the end', async () => {
    const { hash } = await put(Buffer.from('0123456789'));
    expect(String(await buffer(await store().open(hash, { start: 2, end: 4 })))).toBe('234');
    expect(String(await buffer(await store().open(hash, { start: 8, end: 99 })))).toBe('89');
    await expect(store().open(hash, { start: 10, end: 12 })).rejects.toBeInstanceOf(RangeError);
  });

  it('stores the same content once, also when it comes twice at the same time', async () => {
    const bytes = randomBytes(100_000);
    const [one, other] = await Promise.all([put(bytes), put(bytes)]);
    expect((await put(bytes)).hash).toBe(one.hash);
    expect(other.hash).toBe(one.hash);
    expect(sha256(await buffer(await store().open(one.hash)))).toBe(one.hash);
    expect(await temporaryFiles()).toEqual([]);
  });

  it('refuses what is too large, as soon as it is, and leaves nothing', async () => {
    let sent = 0;
    const endless = Readable.from(
      (async function* () {
        for (;;) yield randomBytes((sent += 1) && 10_000);
      })(),
    );
    await expect(store().put(endless, { maxBytes: 50_000 })).rejects.toBeInstanceOf(BlobTooLargeError);
    expect(sent).toBeLessThan(60);
    expect(endless.destroyed).toBe(true);
    expect(await temporaryFiles()).toEqual([]);
    await expect(put(randomBytes(50_000), 50_000)).resolves.toMatchObject({ size: 50_000 });
  });

  it('leaves nothing when the upload breaks off', async () => {
    const upload = new PassThrough();
    const stored = store().put(upload, { maxBytes: MB });
    upload.write(randomBytes(50_000));
    setImmediate(() => upload.destroy(new Error('the client went away')));
    await expect(stored).rejects.toThrow('the client went away');
    const silent = new PassThrough();
    const other = store().put(silent, { maxBytes: MB });
    setImmediate(() => silent.destroy());
    await expect(other).rejects.toThrow();
    expect(await temporaryFiles()).toEqual([]);
  });

  it('says so when there is no such blob', async () => {
    const hash = 'ab'.repeat(32);
    expect(await store().stat(hash)).toBeNull();
    await expect(store().open(hash)).rejects.toBeInstanceOf(BlobMissingError);
    await expect(store().delete(hash)).resolves.toBeUndefined();
  });

  it.each(['', '../../etc/passwd', 'AB'.repeat(32), `${'ab'.repeat(31)}/.`])('takes %j for no hash', async (name) => {
    expect(await store().stat(name)).toBeNull();
    await expect(store().open(name)).rejects.toBeInstanceOf(BlobMissingError);
    await expect(store().delete(name)).resolves.toBeUndefined();
  });

  it('deletes', async () => {
    const { hash } = await put(randomBytes(100));
    await store().delete(hash);
    expect(await store().stat(hash)).toBeNull();
  });
});

describe('the disk', () => {
  it('is cleared of cut-off uploads at start, but not of those under way', async () => {
    const root = join(folder, 'swept');
    await mkdir(join(root, 'tmp'), { recursive: true });
    await writeFile(join(root, 'tmp', 'old.part'), 'x');
    await utimes(join(root, 'tmp', 'old.part'), new Date(0), new Date(0));
    await writeFile(join(root, 'tmp', 'new.part'), 'x');
    await blobStoreFrom(`file:${root}`, folder);
    expect(await readdir(join(root, 'tmp'))).toEqual(['new.part']);
    await rm(root, { recursive: true });
  });

  it('replaces a blob that something else cut short', async () => {
    const store = stores.get('disk')!;
    const bytes = randomBytes(1000);
    const { hash } = await store.put(Readable.from([bytes]), { maxBytes: MB });
    const path = join(folder, 'disk', hash.slice(0, 2), hash.slice(2, 4), hash);
    await writeFile(path, 'short');
    await store.put(Readable.from([bytes]), { maxBytes: MB });
    expect(await readFile(path)).toEqual(bytes);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('that cannot be written to fails the upload and the check', async () => {
    const root = join(folder, 'a-file');
    await writeFile(root, '');
    const store = await blobStoreFrom(`file:${root}`, folder);
    await expect(store.check()).rejects.toThrow();
    await expect(store.put(Readable.from(['x']), { maxBytes: 10 })).rejects.toThrow();
  });
});

describe('a storage address', () => {
  it('names an S3 store', () => {
    expect(s3Address('s3://key:se%2Fcret@store.example:9000/files?region=eu-north-1&tls=0')).toEqual({
      endpoint: 'http://store.example:9000',
      bucket: 'files',
      region: 'eu-north-1',
      accessKeyId: 'key',
      secretAccessKey: 'se/cret',
    });
    expect(s3Address('s3://key:secret@store.example/files').endpoint).toBe('https://store.example');
  });

  it.each([
    's3://key:hemligt@host',
    's3://host/bucket',
    'ftp://key:hemligt@host/bucket',
    'file:',
    's3://a:hemligt@h/b/c',
  ])('in another form is refused without telling the secret: %s', async (url) => {
    const refused = blobStoreFrom(url, folder);
    await expect(refused).rejects.toBeInstanceOf(TypeError);
    await expect(refused).rejects.not.toThrow(/hemligt/);
  });

  it('of a store that does not answer fails the check', async () => {
    const store = await blobStoreFrom('s3://key:secret@127.0.0.1:9/bucket?tls=0', join(folder, 'temporary'));
    await expect(store.check()).rejects.toThrow();
    await expect(store.put(Readable.from(['x']), { maxBytes: 10 })).rejects.toThrow();
    expect(await temporaryFiles()).toEqual([]);
  });
});

function* pieces(bytes: Buffer, length: number): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}
