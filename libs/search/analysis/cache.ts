import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Reads what was derived earlier, or derives and keeps it. What is derived from dictionaries of others lives among
 * build results (dist/.cache) and never in the repository. A read-only installation works too: it derives at each start.
 * @param name the file's name, with the versions of everything it depends on
 * @param read makes a value of the kept bytes; when it throws, they are derived anew
 * @param derive makes the bytes
 */
export function kept<T>(name: string, read: (bytes: Buffer) => T, derive: () => Buffer): T {
  const file = join(fileURLToPath(new URL('../../../', import.meta.url)), '.cache', name);
  try {
    return read(readFileSync(file));
  } catch {
    const bytes = derive();
    try {
      mkdirSync(dirname(file), { recursive: true });
      // Aside and renamed, so that no reader meets half a file.
      writeFileSync(`${file}.${process.pid}`, bytes);
      renameSync(`${file}.${process.pid}`, file);
    } catch {
      // Nothing is lost but time.
    }
    return read(bytes);
  }
}
