import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type ZipEntry, bytesInMemory, readZipDirectory } from '#files/bytes';
import { ExtractionFault } from './extraction.js';

/** What may still be unpacked; shared by a file and the files inside it. */
interface Budget {
  left: number;
}

const DEEPEST = 3;
const MOST_ENTRIES = 20_000;
/** Parts that a library wants whole in memory are smaller than this in any document of a readable size. */
const MOST_WHOLE = 64 * 1024 * 1024;

/**
 * The parts of a zip-based file, unpacked under a limit: first by what its directory declares,
 * then by the bytes that really come, the files inside it included.
 */
export class Archive {
  private readonly parts: Map<string, ZipEntry>;

  private constructor(
    private readonly bytes: Buffer,
    entries: readonly ZipEntry[],
    private readonly budget: Budget,
  ) {
    this.parts = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** @throws ExtractionFault damaged, encrypted or too_large */
  static async open(bytes: Buffer, maxUnpackedBytes: number): Promise<Archive> {
    const archive = await Archive.within(bytes, { left: maxUnpackedBytes });
    await archive.checkInner(1);
    return archive;
  }

  private static async within(bytes: Buffer, budget: Budget): Promise<Archive> {
    const entries = await readZipDirectory(bytesInMemory(bytes)).catch(() => {
      throw new ExtractionFault('damaged');
    });
    if (entries.length > MOST_ENTRIES) throw new ExtractionFault('too_large');
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > budget.left) throw new ExtractionFault('too_large');
    if (entries.some((entry) => entry.encrypted)) throw new ExtractionFault('encrypted');
    return new Archive(bytes, entries, budget);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** Names that match, in the order of their numbers (slide2 before slide10). */
  names(pattern: RegExp): string[] {
    return [...this.parts.keys()]
      .filter((name) => pattern.test(name))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  }

  /** The part's bytes piece by piece; nothing when there is no such part. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.parts.get(name);
    if (!entry) return;
    try {
      for await (const chunk of this.unpacked(entry)) {
        this.budget.left -= chunk.length;
        if (this.budget.left < 0) throw new ExtractionFault('too_large');
        yield chunk;
      }
    } catch (error) {
      throw error instanceof ExtractionFault || !isZlibError(error) ? error : new ExtractionFault('damaged');
    }
  }

  /** The whole part; null when there is none. */
  async read(name: string): Promise<Buffer | null> {
    if (!this.parts.has(name)) return null;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.chunks(name)) {
      size += chunk.length;
      if (size > MOST_WHOLE) throw new ExtractionFault('too_large');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  private unpacked({ offset, method, compressedSize }: ZipEntry): AsyncIterable<Buffer> {
    const bytes = this.bytes;
    const isHeader = offset + 30 <= bytes.length && bytes.readUInt32LE(offset) === 0x04034b50;
    const start = isHeader ? offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28) : Infinity;
    if (start + compressedSize > bytes.length) throw new ExtractionFault('damaged');
    const packed = bytes.subarray(start, start + compressedSize);
    if (method === 0) return Readable.from([packed]);
    if (method !== 8) throw new ExtractionFault('unsupported');
    const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
    inflate.end(packed);
    return inflate;
  }

  /** No file inside is ever read for its text, but one that is a bomb makes the whole a bomb. */
  private async checkInner(depth: number): Promise<void> {
    for (const name of this.names(/\.(?:zip|docx|docm|xlsx|xlsm|xlsb|pptx|pptm|od[tpsg])$/i)) {
      if (depth > DEEPEST) throw new ExtractionFault('too_large');
      const bytes = await this.read(name);
      if (!bytes || bytes.readUInt32LE(0) !== 0x04034b50) continue;
      const inner = await Archive.within(bytes, this.budget).catch(unlessBomb);
      if (!inner) continue;
      for (const part of inner.parts.keys()) for await (const _ of inner.chunks(part)) void _;
      await inner.checkInner(depth + 1);
    }
  }
}

/** A damaged or locked file inside does not hinder reading the one around it. */
function unlessBomb(error: unknown): null {
  if (error instanceof ExtractionFault && error.reason !== 'too_large') return null;
  throw error;
}

const isZlibError = (error: unknown) => String((error as { code?: unknown } | null)?.code).startsWith('Z_');
