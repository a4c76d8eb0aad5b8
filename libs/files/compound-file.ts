import type { FileBytes } from './file-bytes.js';

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const MOST_SECTORS = 64;
const END_OF_CHAIN = 0xfffffffa;

/** Whether the first bytes are those of a compound file (CFB): Office up to 2003, or any encrypted Office file. */
export function isCompoundFile(head: Uint8Array): boolean {
  return SIGNATURE.equals(head.subarray(0, SIGNATURE.length));
}

/** Names of the streams and storages in a compound file's directory (MS-CFB 2.6), as many as can be read. */
export async function compoundFileNames(file: FileBytes): Promise<string[]> {
  const header = Buffer.from(await file.read(0, 512));
  if (header.length < 512) return [];
  const sectorBytes = 2 ** Math.min(header.readUInt16LE(30), 12);
  const at = (sector: number) => (sector + 1) * sectorBytes;
  const names: string[] = [];
  let sector = header.readUInt32LE(48);
  for (let read = 0; read < MOST_SECTORS && sector < END_OF_CHAIN; read++) {
    const bytes = Buffer.from(await file.read(at(sector), at(sector) + sectorBytes));
    for (let entry = 0; entry + 128 <= bytes.length; entry += 128) {
      const length = Math.min(bytes.readUInt16LE(entry + 64), 64);
      if (length > 2) names.push(bytes.toString('utf16le', entry, entry + length - 2));
    }
    sector = await nextSector(file, header, sector, sectorBytes);
  }
  return names;
}

/** Follows the allocation table; its first 109 sectors are listed in the header, which covers every file we take. */
async function nextSector(file: FileBytes, header: Buffer, sector: number, sectorBytes: number): Promise<number> {
  const perTable = sectorBytes / 4;
  const listed = Math.floor(sector / perTable);
  if (listed >= 109) return END_OF_CHAIN;
  const table = header.readUInt32LE(76 + listed * 4);
  if (table >= END_OF_CHAIN) return END_OF_CHAIN;
  const place = (table + 1) * sectorBytes + (sector % perTable) * 4;
  const bytes = Buffer.from(await file.read(place, place + 4));
  return bytes.length === 4 ? bytes.readUInt32LE(0) : END_OF_CHAIN;
}
