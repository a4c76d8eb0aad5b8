import { createRequire } from 'node:module';
import type { Lexicon } from './lexicon.js';

const { newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as {
  newStemmer(language: string): { stem(word: string): string };
};
const swedish = newStemmer('swedish');

/**
 * From a lemma to the key under which its word family meets: nouns made of verbs go back to the verb when the
 * dictionary knows it (samordning → samordna, motivation → motivera), then Snowball takes the ending.
 */
export function keyOf(lemma: string, lexicon: Lexicon): string {
  const origin = lemma.length > 5 ? (originOf(lemma, lexicon) ?? lemma) : lemma;
  return /\d/.test(origin) ? origin : swedish.stem(origin);
}

const VERBAL_NOUNS: readonly (readonly [ending: string, verbEndings: readonly string[]])[] = [
  ['ning', ['a', 'na', '']],
  ['ing', ['a', '']],
  ['ation', ['era']],
  ['else', ['a', '']],
  ['an', ['a']],
  ['ende', ['']],
];

function originOf(lemma: string, lexicon: Lexicon): string | undefined {
  for (const [ending, verbEndings] of VERBAL_NOUNS) {
    if (!lemma.endsWith(ending)) continue;
    const root = lemma.slice(0, -ending.length);
    for (const verbEnding of verbEndings) {
      if (root.length >= 2 && lexicon.isVerb(root + verbEnding)) return root + verbEnding;
    }
  }
  // ekonomisk → ekonomi, terapeutisk → terapeut
  if (lemma.endsWith('isk')) {
    for (const noun of [lemma.slice(0, -2), lemma.slice(0, -3)]) if (lexicon.lemmas(noun)[0] === noun) return noun;
  }
  return undefined;
}
