import { Injectable, type OnModuleInit } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { Blobs, UploadChecks } from '#files';
import { AppError } from '#platform';
import { FileReading } from './file-reading.js';

const TAIL = 4 * 1024;
const SECTION = 256 * 1024;

/**
 * Refuses PDFs that nobody can open without a password. A PDF says that it is encrypted beside its cross-reference
 * table; many of those open for everyone and only forbid printing, so that one is read to tell the two apart.
 */
@Injectable()
export class EncryptedPdfCheck implements OnModuleInit {
  constructor(
    private readonly checks: UploadChecks,
    private readonly blobs: Blobs,
    private readonly reading: FileReading,
  ) {}

  onModuleInit(): void {
    this.checks.register((blob) => this.check(blob));
  }

  private async check(blob: { hash: string; size: number; mime: string }): Promise<void> {
    if (blob.mime !== 'application/pdf' || !(await this.mentionsEncryption(blob))) return;
    const { detail } = await this.reading.read(blob);
    if (detail.reason === 'encrypted')
      throw new AppError('FILE_ENCRYPTED', {
        fields: [{ path: 'file', rule: 'fileType', params: { detected: 'pdf' } }],
      });
  }

  private async mentionsEncryption({ hash, size }: { hash: string; size: number }): Promise<boolean> {
    const part = async (start: number, length: number) =>
      (await buffer(await this.blobs.store.open(hash, { start, end: start + length - 1 }))).toString('latin1');
    const tail = await part(Math.max(0, size - TAIL), TAIL);
    if (tail.includes('/Encrypt')) return true;
    const start = Number(/startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(tail)?.[1] ?? -1);
    return start > 0 && start < size && (await part(start, SECTION)).includes('/Encrypt');
  }
}
