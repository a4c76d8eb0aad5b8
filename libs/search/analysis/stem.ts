import { createRequire } from 'node:module';
import { APART, originOf } from './derivation.js';
import type { Lexicon } from './lexicon.js';
import { strongVerb } from './strong-verbs.js';

const { newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as {
  newStemmer(language: string): { stem(word: string): string };
};
const swedish = newStemmer('swedish');

/**
 * From a lemma to the key under which its word family meets: what is made of another word goes back to it
 * (samordning → samordna, motivation → motivera), then Snowball takes the ending.
 */
export function keyOf(lemma: string, lexicon: Lexicon): string {
  let known = keys.get(lexicon);
  if (!known || known.size >= KEPT) keys.set(lexicon, (known = new Map<string, string>()));
  let key = known.get(lemma);
  if (key === undefined) known.set(lemma, (key = derivedKey(lemma, lexicon)));
  return key;
}

/** The same lemmas come again in forms and compounds. */
const keys = new WeakMap<Lexicon, Map<string, string>>();
const KEPT = 20_000;

function derivedKey(lemma: string, lexicon: Lexicon): string {
  const verb = strongVerb(lemma, lexicon) ?? lemma;
  const origin = originOf(verb, lexicon) ?? verb;
  if (APART.has(origin) || /\d/.test(origin)) return origin;
  const stem = swedish.stem(origin);
  // stödja, stödjande → stöd
  return stem.endsWith('dj') && lexicon.find(stem.slice(0, -1)) >= 0 ? stem.slice(0, -1) : stem;
}
