import { readFileSync } from 'node:fs';
import { kept } from './cache.js';
import { dictionaryVersion } from './lexicon.build.js';
import { LEXICON_VERSION } from './lexicon.format.js';
import { DISTANT_WEIGHT, type SynonymMatch, type Wording } from './synonyms.js';

/** Folkets synonymlexikon in keys: single words and what else they may be called. */
export class Thesaurus {
  /** @param lines key → wordings, separated by a bar, each of space-separated keys; taken apart when asked for */
  constructor(private readonly lines: ReadonlyMap<string, string>) {}

  wordingsOf(key: string): Wording[] {
    const line = this.lines.get(key);
    return line ? line.split('|').map((keys) => ({ keys: keys.split(' '), weight: DISTANT_WEIGHT })) : [];
  }

  /** Adds the thesaurus' wordings for single words to the curated ones, which come first. */
  complete(matches: readonly SynonymMatch[], tokens: readonly { keys: readonly string[] }[]): SynonymMatch[] {
    const completed = [...matches];
    tokens.forEach((token, from) => {
      const at = completed.findIndex((match) => match.from === from && match.to === from + 1);
      const curated = completed[at]?.wordings ?? [];
      const known = new Set(curated.map((wording) => wording.keys.join(' ')));
      const added = token.keys.flatMap((key) => this.wordingsOf(key)).filter(({ keys }) => !known.has(keys.join(' ')));
      if (!added.length) return;
      const match = { from, to: from + 1, wordings: [...curated, ...added] };
      if (at < 0) completed.push(match);
      else completed[at] = match;
    });
    return completed;
  }
}

/** @param keysOf the analyser's keys of a text, without wordings */
export function loadThesaurus(keysOf: (text: string) => string[]): Thesaurus {
  return kept(
    `thesaurus-${dictionaryVersion()}-${LEXICON_VERSION}.txt`,
    (bytes) =>
      new Thesaurus(
        new Map(
          bytes
            .toString()
            .split('\n')
            .map((line) => line.split('\t', 2) as [string, string]),
        ),
      ),
    () => Buffer.from(inKeys(readFileSync(new URL('thesaurus/th_sv_SE_v2.dat', import.meta.url), 'latin1'), keysOf)),
  );
}

/** The file: an entry's word and how many meanings follow, one a line, each `(kind)|synonym|synonym …`. */
function inKeys(file: string, keysOf: (text: string) => string[]): string {
  const wordings = new Map<string, Set<string>>();
  let key = '';
  for (const line of file.split('\n').slice(1)) {
    const [word = '', ...others] = line.split('|');
    if (/^\d+$/.test(others[0] ?? '') && others.length === 1 && word) {
      const keys = keysOf(word);
      key = keys.length === 1 ? keys[0]! : '';
    } else if (key) {
      const known = wordings.get(key) ?? new Set();
      for (const other of others) {
        const keys = keysOf(other.replace(/\(.*?\)/g, '')).join(' ');
        if (keys && keys !== key) known.add(keys);
      }
      wordings.set(key, known);
    }
  }
  return [...wordings]
    .filter(([, known]) => known.size)
    .map(([word, known]) => `${word}\t${[...known].join('|')}`)
    .join('\n');
}
