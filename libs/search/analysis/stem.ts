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
  const verb = strongVerb(lemma, lexicon) ?? lemma;
  const origin = verb.length > 5 ? (originOf(verb, lexicon) ?? verb) : verb;
  if (/\d/.test(origin)) return origin;
  const stem = swedish.stem(origin);
  // stödja, stödjande → stöd
  return stem.endsWith('dj') && lexicon.find(stem.slice(0, -1)) >= 0 ? stem.slice(0, -1) : stem;
}

const VERBAL_NOUNS: readonly (readonly [ending: string, verbEndings: readonly string[]])[] = [
  ['ning', ['a', 'na', '']],
  ['ing', ['a', '']],
  ['ation', ['era']],
  ['else', ['a', '']],
  ['an', ['a']],
  ['ende', ['']],
  ['d', ['a']],
];

function originOf(lemma: string, lexicon: Lexicon): string | undefined {
  for (const [ending, verbEndings] of VERBAL_NOUNS) {
    if (!lemma.endsWith(ending)) continue;
    const root = lemma.slice(0, -ending.length);
    for (const verbEnding of verbEndings) {
      if (root.length >= 2 && lexicon.isVerb(root + verbEnding)) return root + verbEnding;
    }
  }
  // studium → studie, seminarium → seminarie: both are written
  if (lemma.endsWith('ium')) return `${lemma.slice(0, -2)}e`;
  // psykologi → psykolog, ekonomi → ekonom
  if (lemma.endsWith('i') && lexicon.lemmas(lemma.slice(0, -1))[0] === lemma.slice(0, -1)) return lemma.slice(0, -1);
  // ekonomisk → ekonomi, terapeutisk → terapeut
  if (lemma.endsWith('isk')) {
    for (const noun of [lemma.slice(0, -2), lemma.slice(0, -3)]) if (lexicon.lemmas(noun)[0] === noun) return noun;
  }
  return undefined;
}

/** Past tenses that the dictionary lists as words of their own, and the long infinitives: deltog, deltaga → delta. */
const STRONG_FORMS: readonly (readonly [form: string, verb: string])[] = [
  ['tog', 'ta'],
  ['togs', 'ta'],
  ['tagit', 'ta'],
  ['taga', 'ta'],
  ['stod', 'stå'],
  ['stått', 'stå'],
  ['gav', 'ge'],
  ['givit', 'ge'],
  ['gick', 'gå'],
  ['skrev', 'skriva'],
  ['drev', 'driva'],
  ['höll', 'hålla'],
  ['lagt', 'lägga'],
  ['lade', 'lägga'],
];

export function strongVerb(form: string, lexicon: Lexicon): string | undefined {
  for (const [ending, verb] of STRONG_FORMS) {
    if (!form.endsWith(ending)) continue;
    const whole = form.slice(0, -ending.length) + verb;
    // "delta" meets "deltagare" and "deltagande" under the long infinitive where there is one.
    const long = whole.endsWith('ta') ? `${whole}ga` : whole;
    if (lexicon.find(long) >= 0) return long;
    if (lexicon.find(whole) >= 0) return whole;
  }
  return form.endsWith('ta') && lexicon.find(`${form}ga`) >= 0 ? `${form}ga` : undefined;
}
