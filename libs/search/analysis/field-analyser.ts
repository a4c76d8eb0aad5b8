import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analyser, createAnalyser } from './analyser.js';
import { kept } from './cache.js';
import { lexiconVersion } from './lexicon.js';
import type { WordingKeys } from './synonyms.js';
import { FIELD } from './wordings/index.js';

/**
 * The analyser with the wordings of the field. Reading some thousand of them takes half a second, so they are kept as they
 * were read, beside the lexicon.
 */
export function fieldAnalyser(): Analyser {
  const read = kept(
    `wordings-${fingerprint()}.json`,
    (bytes) => new Map(JSON.parse(bytes.toString()) as [string, WordingKeys][]),
    () => {
      const readings = new Map<string, WordingKeys>();
      createAnalyser({ synonyms: FIELD, readings });
      return Buffer.from(JSON.stringify([...readings]));
    },
  );
  return createAnalyser({ synonyms: FIELD, readings: read });
}

/** Of all that a reading depends on: the dictionary, the wordings and the code of this folder. */
function fingerprint(): string {
  const hash = createHash('sha1').update(lexiconVersion());
  for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).sort())
    if (/(?<!spec|table)\.[jt]s$/.test(file)) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex').slice(0, 16);
}
