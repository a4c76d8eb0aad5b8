import type { FileBytes } from './file-bytes.js';

/** One entry as the zip's central directory tells it; sizes in bytes, and not to be trusted. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  compressedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

export class ZipDamagedError extends Error {
  constructor(what: string) {
    super(`The zip file is damaged: ${what}`);
    this.name = 'ZipDamagedError';
  }
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const MOST_DIRECTORY = 8 * 1024 * 1024;
const IN_ZIP64 = 0xffffffff;

/**
 * Reads a zip's central directory, nothing else (PKWARE APPNOTE 4.3.12 and 4.3.16).
 * @throws ZipDamagedError when there is none, or one larger than 8 MB
 */
export async function readZipDirectory(file: FileBytes): Promise<ZipEntry[]> {
  const tailStart = Math.max(0, file.size - END_BYTES - MOST_COMMENT);
  const tail = Buffer.from(await file.read(tailStart, file.size));
  const end = endRecord(tail);
  const size = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (size > MOST_DIRECTORY) throw new ZipDamagedError('directory too large');
  if (offset + size > tailStart + end) throw new ZipDamagedError('directory outside the file');
  return entries(Buffer.from(await file.read(offset, offset + size)));
}

function endRecord(tail: Buffer): number {
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new ZipDamagedError('no directory');
}

function entries(directory: Buffer): ZipEntry[] {
  const found: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY_SIGNATURE;) {
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
    const nameEnd = at + 46 + nameBytes!;
    const extraEnd = nameEnd + extraBytes!;
    if (extraEnd > directory.length) throw new ZipDamagedError('directory cut short');
    const [size, compressedSize, offset] = wideNumbers(
      [24, 20, 42].map((field) => directory.readUInt32LE(at + field)),
      directory.subarray(nameEnd, extraEnd),
    );
    found.push({
      name: directory.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      size: size!,
      compressedSize: compressedSize!,
      offset: offset!,
    });
    at = extraEnd + commentBytes!;
  }
  if (found.length === 0) throw new ZipDamagedError('empty directory');
  return found;
}

/** Some writers put even small numbers into the Zip64 field: each that is all ones, in this order, eight bytes long. */
function wideNumbers(numbers: number[], extra: Buffer): number[] {
  if (!numbers.includes(IN_ZIP64)) return numbers;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== IN_ZIP64) return number;
      if (next + 8 > extra.length) throw new ZipDamagedError('Zip64 field cut short');
      const wide = Number(extra.readBigUInt64LE(next));
      next += 8;
      return wide;
    });
  }
  return numbers;
}
