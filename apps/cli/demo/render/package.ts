import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The one moment that every generated file says it was made. */
export const madeAt = new Date('2026-01-15T08:00:00Z');
const stamp = madeAt.toISOString().replace('.000', '');

/**
 * Zips parts into an Office or OpenDocument package, the same bytes every time: parts in the order
 * given, one fixed time, stored or deflated by the same code on every machine.
 */
export function pack(parts: Readonly<Record<string, Uint8Array | string>>, stored: readonly string[] = []): Buffer {
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    const bytes = typeof part === 'string' ? strToU8(part) : part;
    zippable[name] = [bytes, { level: stored.includes(name) ? 0 : 9, mtime: '1980-01-01T00:00:00', os: 3 }];
  }
  return Buffer.from(zipSync(zippable));
}

/** Packs an Office file again without its own times, so that two runs give the same bytes. */
export function normalised(office: Uint8Array): Buffer {
  const parts: Record<string, Uint8Array | string> = {};
  const opened = unzipSync(office);
  for (const name of Object.keys(opened).sort(contentTypesFirst)) {
    const bytes = opened[name]!;
    if (name.endsWith('/')) continue;
    parts[name] = name === 'docProps/core.xml' ? strFromU8(bytes).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp) : bytes;
  }
  return pack(parts);
}

const contentTypesFirst = (a: string, b: string) =>
  Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1);
