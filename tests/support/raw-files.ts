import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import type { TestFile } from './office-files.js';

/** Files made byte by byte, that no office program would write. */
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MB = 1024 * 1024;

export const emptyFile = (): TestFile => ({ name: 'tom.docx', bytes: Buffer.alloc(0), mime: DOCX });

export const pngFile = (name = 'bild.png'): TestFile => ({ name, bytes: pngOf(40, 30), mime: 'image/png' });

export const pngNamedPdf = (): TestFile => ({ ...pngFile('rapport.pdf'), mime: 'application/pdf' });

/** A Windows program (MZ and PE headers, nothing that runs) under a document's name. */
export function exeNamedDocx(): TestFile {
  const bytes = Buffer.alloc(1024);
  bytes.write('MZ');
  bytes.writeUInt32LE(128, 60);
  bytes.write('PE\0\0', 128, 'latin1');
  return { name: 'rapport.docx', bytes, mime: DOCX };
}

/** As Word writes a .docx with a password: a compound file whose streams are the encrypted package and its parameters. */
export const encryptedOffice = (): TestFile => ({
  name: 'last.docx',
  bytes: compoundFile(['EncryptionInfo', 'EncryptedPackage']),
  mime: DOCX,
});

/** As Word up to 2003 writes. */
export const legacyDoc = (): TestFile => ({
  name: 'gammal.doc',
  bytes: compoundFile(['1Table', 'WordDocument']),
  mime: 'application/msword',
});

/**
 * A .docx of a few hundred kilobytes whose text unpacks to `megabytes`.
 * @param kind `declared`: its directory tells so; `lying`: the directory says 1 kB; `nested`: inside a file in the document
 */
export function zipBomb(kind: 'declared' | 'lying' | 'nested' = 'declared', megabytes = 400): TestFile {
  const bomb = { name: 'word/document.xml', ...spaces(megabytes) };
  if (kind === 'lying') bomb.size = 1024;
  const parts = [plain('[Content_Types].xml', '<Types/>'), plain('_rels/.rels', '<Relationships/>')];
  const bytes =
    kind === 'nested'
      ? zipOf([
          ...parts,
          plain('word/document.xml', '<w:document/>'),
          plain('word/embeddings/oleObject1.docx', zipOf([...parts, bomb])),
        ])
      : zipOf([...parts, bomb]);
  return { name: `bomb-${kind}.docx`, bytes, mime: DOCX };
}

interface ZipPart {
  name: string;
  method: 0 | 8;
  packed: Buffer;
  size: number;
}

/** A zip from parts that are packed already; no checksums, which the readers under test do not ask for. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, method, packed, size } of parts) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002', 'latin1');
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    const local = [Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed];
    chunks.push(...local);
    offset += local.reduce((sum, chunk) => sum + chunk.length, 0);
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, index, end]);
}

/** An entry of a zip that is stored as it is. */
export function plain(name: string, content: string | Buffer): ZipPart {
  const packed = Buffer.from(content);
  return { name, method: 0, packed, size: packed.length };
}

/** A flushed deflate block can be repeated: so a bomb of any size takes no time to make. */
function spaces(megabytes: number): Omit<ZipPart, 'name'> {
  const block = deflateRawSync(Buffer.alloc(MB, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const last = deflateRawSync(Buffer.alloc(0));
  const packed = Buffer.concat([...Array.from({ length: megabytes }, () => block), last]);
  return { method: 8, packed, size: megabytes * MB };
}

/** A compound file (MS-CFB version 3) with streams of 4096 bytes under the given names, three at most. */
export function compoundFile(names: readonly string[]): Buffer {
  const SECTOR = 512;
  const header = Buffer.alloc(SECTOR);
  header.write('d0cf11e0a1b11ae1', 'hex');
  [0x3e, 3, 0xfffe, 9, 6].forEach((number, at) => header.writeUInt16LE(number, 24 + at * 2));
  // One sector of allocation table (number 0) and a directory (number 1); no small streams.
  [1, 1, 0, 4096, 0xfffffffe, 0, 0xfffffffe, 0].forEach((number, at) => header.writeUInt32LE(number, 44 + at * 4));
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  const directory = Buffer.alloc(SECTOR);
  directoryEntry('Root Entry', 5, 0xfffffffe, 0).copy(directory);
  directory.writeUInt32LE(1, 76);
  names.forEach((name, at) => {
    const start = 2 + at * 8;
    directoryEntry(name, 2, start, 4096).copy(directory, (at + 1) * 128);
    for (let sector = start; sector < start + 8; sector++) {
      table.writeUInt32LE(sector === start + 7 ? 0xfffffffe : sector + 1, sector * 4);
    }
  });
  return Buffer.concat([header, table, directory, Buffer.alloc(names.length * 4096, 0xa5)]);
}

function directoryEntry(name: string, type: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  entry.fill(0xff, 68, 80);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

/** A grey PNG picture. */
export function pngOf(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.writeUInt8(8, 8);
  const pixels = Buffer.alloc((width + 1) * height, 0xc8).map((pixel, at) => (at % (width + 1) === 0 ? 0 : pixel));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    pngChunk('IHDR', size),
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
