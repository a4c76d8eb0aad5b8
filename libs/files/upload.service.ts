import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Viewer } from '#access';
import { AppError, badField, Database, newId, writable } from '#platform';
import type { StoredBlob } from './blob-store.js';
import { Blobs } from './blobs.js';
import { bytesInStore } from './file-bytes.js';
import { safeFileName } from './file-name.js';
import { FileRepository, type FileRow } from './file.repository.js';
import { fileTypeOf } from './file-type.js';
import { UploadChecks } from './upload-checks.js';

/** So many uploads that belong to nothing yet one person may have at a time. */
const MOST_UNATTACHED = 200;

/** From a stream of bytes to a file that its uploader can attach. Nothing is left of what is refused. */
@Injectable()
export class UploadService {
  constructor(
    private readonly blobs: Blobs,
    private readonly files: FileRepository,
    private readonly checks: UploadChecks,
    private readonly database: Database,
  ) {}

  /** Asked before the first byte is read. @throws AppError TOO_MANY_REQUESTS, FILE_TOO_LARGE by the length announced */
  async admit(viewer: Viewer, announcedBytes: number): Promise<void> {
    if (announcedBytes > this.blobs.maxBytes) {
      throw new AppError('FILE_TOO_LARGE', {
        fields: [{ path: 'file', rule: 'maxSize', params: { limit: this.blobs.maxBytes } }],
      });
    }
    if ((await this.files.unattachedCount(viewer)) >= MOST_UNATTACHED) throw new AppError('TOO_MANY_REQUESTS');
  }

  /**
   * The name as it is to be kept.
   * @throws AppError PERSONAL_DATA at `name`
   */
  name(given: string): string {
    return writable({ name: safeFileName(given) }).name;
  }

  /** @throws AppError FILE_TOO_LARGE, STORAGE_FULL, UPLOAD_INTERRUPTED */
  receive(source: Readable): Promise<StoredBlob> {
    return this.blobs.put(source);
  }

  /**
   * Makes a file of stored bytes.
   * @throws AppError FILE_EMPTY, FILE_TYPE_NOT_ALLOWED, FILE_EXTENSION_MISMATCH (params: detected, saveAs), FILE_ENCRYPTED
   */
  async keep(viewer: Viewer, name: string, blob: StoredBlob): Promise<FileRow> {
    try {
      const type = await fileTypeOf(bytesInStore(this.blobs.store, blob), name);
      if (!type.ok) throw refusal(type);
      await this.checks.run({ hash: blob.hash, size: blob.size, mime: type.mime });
      return await this.write(viewer, withExtension(name, type.extension), type.mime, blob);
    } catch (error) {
      await this.discard(blob);
      throw error;
    }
  }

  /** Lets go of bytes that became no file. */
  async discard({ hash }: StoredBlob): Promise<void> {
    await this.blobs.removeUnnamed(hash);
  }

  private async write(viewer: Viewer, name: string, mime: string, blob: StoredBlob): Promise<FileRow> {
    const id = newId();
    await this.database.transaction(async (tx) => {
      await this.blobs.claim(tx, blob);
      await tx.query('insert into file (id, hash, name, mime, size, uploaded_by) values ($1, $2, $3, $4, $5, $6)', [
        id,
        blob.hash,
        name,
        mime,
        blob.size,
        viewer.personId,
      ]);
    });
    return this.files.get(viewer, id);
  }
}

/** @throws AppError BAD_INPUT when a raw upload says no name */
export function requiredName(name: unknown): string {
  if (typeof name !== 'string' || name.trim() === '') throw badField('name', 'required');
  return name;
}

/** A name without an extension gets its type's own, so that the file opens where it is saved. */
const withExtension = (name: string, extension: string): string =>
  /\.[\p{L}\d]{1,10}$/u.test(name) ? name : `${name}.${extension}`;

function refusal({
  code,
  detected,
  saveAs,
}: {
  code: 'FILE_EMPTY' | 'FILE_TYPE_NOT_ALLOWED' | 'FILE_EXTENSION_MISMATCH' | 'FILE_ENCRYPTED';
  detected?: string;
  saveAs?: string;
}): AppError {
  const params = { ...(detected ? { detected } : {}), ...(saveAs ? { saveAs } : {}) };
  return new AppError(code, { fields: [{ path: 'file', rule: 'fileType', params }] });
}
