import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analyser, createAnalyser, tableOf } from './analyser.js';
import { kept } from './cache.js';
import { lexiconVersion } from './lexicon.js';
import { WordingTable } from './wording-table.js';
import { fieldWordings } from './wordings/index.js';

/**
 * The analyser with the wordings of the field. Reading them takes half a second, so they are kept as they
 * were read, beside the lexicon.
 */
export function fieldAnalyser(): Analyser {
  return createAnalyser(
    kept(
      `wordings-${fingerprint()}.json`,
      (bytes) => WordingTable.fromText(bytes.toString()),
      () => Buffer.from(tableOf(fieldWordings()).toText()),
    ),
  );
}

/** Of all that a reading depends on: the dictionary, the wordings and the code of this folder. */
function fingerprint(): string {
  const hash = createHash('sha1').update(lexiconVersion());
  for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).sort())
    if (/(?<!\.spec|\.table)\.[jt]s$/.test(file)) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex').slice(0, 16);
}
