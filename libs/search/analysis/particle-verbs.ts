import type { Lexicon } from './lexicon.js';
import { keyOf, strongVerb } from './stem.js';

/** A word that may belong to the verb before it: "följa upp", "lämna över", "stämma av". */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/**
 * The key of a verb with the particle after it, under which its noun is found: "följer upp" → uppföljning.
 * @param verb any form of it
 * @returns undefined when the dictionary knows no such verb
 */
export function particleVerb(verb: string, particle: string, lexicon: Lexicon): string | undefined {
  const prefixes = PARTICLES.get(particle);
  if (!prefixes) return undefined;
  for (const lemma of [...lexicon.lemmas(verb), verb]) {
    // The dictionary lists a few present tenses as words of their own: stämmer, lägger.
    const plain = strongVerb(lemma, lexicon) ?? lemma.replace(/er$/, 'a');
    const [, only] = ONLY_WITH.find(([verbs]) => verbs.has(plain)) ?? [];
    if (only && !only.has(particle)) continue;
    if (ONLY_AFTER.get(particle)?.has(plain) === false) continue;
    for (const prefix of prefixes) if (lexicon.isVerb(prefix + plain)) return keyOf(prefix + plain, lexicon);
  }
  return undefined;
}

/** The particle by itself, and in the verb's one word. */
const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['av', ['av']],
  ['bort', ['bort']],
  ['fram', ['fram']],
  ['igenom', ['genom']],
  ['ihop', ['samman', 'hop']],
  ['in', ['in']],
  ['ned', ['ned']],
  ['ner', ['ned']],
  ['om', ['om']],
  ['samman', ['samman']],
  ['tillbaka', ['åter']],
  ['upp', ['upp']],
  ['ut', ['ut']],
  ['över', ['över']],
]);

/** Mostly prepositions: only these verbs take them as particles. */
const ONLY_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['av', new Set(['boka', 'hoppa', 'lasta', 'stämma', 'sätta'])],
  ['om', new Set(['arbeta', 'organisera', 'placera', 'pröva', 'skola', 'ställa'])],
  ['över', new Set(['föra', 'gå', 'lämna', 'låta'])],
]);

/** With most particles these mean something else than in one word: "ser ut" is not "utser", "ger upp" not "uppger". */
const ONLY_WITH: readonly (readonly [verbs: ReadonlySet<string>, particles: ReadonlySet<string>])[] = [
  [new Set(['ge']), new Set()],
  [new Set(['gå', 'se', 'stå', 'ligga', 'leda']), new Set(['tillbaka', 'igenom', 'över'])],
  [new Set(['komma', 'hålla']), new Set(['tillbaka', 'ihop', 'samman'])],
];
