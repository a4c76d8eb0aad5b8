import type { Lexicon } from './lexicon.js';
import { ownKey } from './own-keys.js';
import { keyOf, strongVerb } from './stem.js';

/**
 * A word that may belong to the verb before it: "följa upp", "lämna över", "stämma av".
 * @param apart other words stand between
 */
export const isParticle = (word: string, apart = false): boolean =>
  PARTICLES.has(word) && !(apart && ONLY_BESIDE.has(word));

/** Words that may stand between a verb and its particle: "hur följer ni upp", "drar inte in". */
export const mayStandBetween = (word: string): boolean => BETWEEN.has(word);

const BETWEEN: ReadonlySet<string> = new Set(
  'jag du han hon hen den det vi ni de dom man mig dig sig oss er dem inte'.split(' '),
);

/**
 * The key of a verb with the particle after it, under which its noun is found: "följer upp" → uppföljning.
 * @param verb any form of it
 * @returns undefined when the dictionary knows no such verb
 */
export function particleVerb(verb: string, particle: string, lexicon: Lexicon): string | undefined {
  const prefixes = PARTICLES.get(particle);
  if (!prefixes) return undefined;
  for (const plain of plainVerbs(verb, lexicon)) {
    if (APART.has(`${plain} ${particle}`)) return undefined;
    const noun = IRREGULAR.get(`${plain} ${particle}`);
    if (noun) return keyOf(noun, lexicon);
    const [, only] = ONLY_WITH.find(([verbs]) => verbs.has(plain)) ?? [];
    if (only && !only.has(particle)) continue;
    if (ONLY_AFTER.get(particle)?.has(plain) === false) continue;
    for (const prefix of prefixes) {
      if (lexicon.isVerb(prefix + plain)) return keyOf(prefix + plain, lexicon);
      const made = nounsOf(plain).find((ending) => isKnown(prefix + ending, lexicon));
      if (made) return keyOf(prefix + made, lexicon);
    }
  }
  return undefined;
}

/** What the infinitive may be. The dictionary lists a few forms as words of their own: stämmer, lägger, samlas. */
function plainVerbs(verb: string, lexicon: Lexicon): Set<string> {
  const own = ownKey(verb);
  const written = [...lexicon.lemmas(verb), verb, verb.replace(/r$/, ''), verb.replace(/(?:[ae]s|s)$/, 'a')];
  const plain = written.map((form) => strongVerb(form, lexicon) ?? form.replace(/er$/, 'a'));
  return new Set(own ? [own, ...plain] : plain);
}

/** "rulla ut", "stänga ner": of some the dictionary knows the noun alone. */
const nounsOf = (verb: string): string[] =>
  verb.endsWith('a') ? ['ning', 'ing'].map((ending) => verb.slice(0, -1) + ending) : [];

const isKnown = (word: string, lexicon: Lexicon): boolean => lexicon.isVerb(word) || lexicon.lemmas(word)[0] === word;

/** The particle by itself, and in the verb's one word. */
const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['av', ['av']],
  ['bort', ['bort']],
  ['emot', ['mot']],
  ['fram', ['fram']],
  ['i', ['i']],
  ['igen', ['igen']],
  ['igenom', ['genom']],
  ['igång', ['igång']],
  ['ihop', ['samman', 'hop']],
  ['in', ['in']],
  ['kvar', ['kvar']],
  ['ned', ['ned']],
  ['ner', ['ned']],
  ['om', ['om']],
  ['samman', ['samman']],
  ['till', ['till']],
  ['tillbaka', ['åter']],
  ['tillvara', ['tillvara']],
  ['undan', ['undan']],
  ['under', ['under']],
  ['upp', ['upp']],
  ['ut', ['ut']],
  ['vidare', ['vidare']],
  ['över', ['över']],
]);

/** With other words before them these are prepositions: "skriver ni under året", "går det över tid". */
const ONLY_BESIDE: ReadonlySet<string> = new Set(['under', 'över']);

/** Mostly prepositions, or adverbs: only these verbs take them as particles. */
const ONLY_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['av', new Set(['anmäla', 'boka', 'hoppa', 'koppla', 'lasta', 'stämma', 'stänga', 'sätta', 'trappa'])],
  ['emot', new Set(['taga'])],
  ['i', new Set(['fylla'])],
  ['igen', new Set(['känna'])],
  ['igång', new Set(['sätta'])],
  [
    'om',
    new Set([
      'boka',
      'bygga',
      'disponera',
      'fördela',
      'lägga',
      'organisera',
      'placera',
      'skola',
      'strukturera',
      'ställa',
    ]),
  ],
  ['till', new Set<string>()],
  ['tillvara', new Set(['taga'])],
  ['under', new Set(['skriva', 'stryka'])],
  ['över', new Set(['flytta', 'föra', 'gå', 'lämna', 'låta', 'rapportera', 'sända', 'taga'])],
]);

/** With most particles these mean something else than in one word: "ser ut" is not "utser", "ger upp" not "uppger". */
const ONLY_WITH: readonly (readonly [verbs: ReadonlySet<string>, particles: ReadonlySet<string>])[] = [
  [new Set(['ge']), new Set()],
  [new Set(['gå', 'se', 'stå', 'ligga', 'leda']), new Set(['igenom', 'kvar', 'tillbaka', 'över'])],
  [new Set(['komma', 'hålla']), new Set(['ihop', 'kvar', 'samman', 'tillbaka'])],
  [new Set(['taga']), new Set(['bort', 'emot', 'fram', 'tillbaka', 'tillvara', 'ut', 'över'])],
];

/** These too: "leva upp" is not "uppleva". */
const APART: ReadonlySet<string> = new Set([
  'dra fram',
  'dra upp',
  'föra upp',
  'föra ut',
  'leva upp',
  'lägga ut',
  'sätta ut',
  'så ut',
  'tala ut',
]);

/** Their nouns are made otherwise. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['bryta ihop', 'sammanbrott'],
  ['bryta upp', 'uppbrott'],
  ['dra av', 'avdrag'],
  ['dra in', 'indragning'],
  ['dra ned', 'neddragning'],
  ['dra ner', 'neddragning'],
  ['dra tillbaka', 'tillbakadragande'],
  ['ge ut', 'utge'],
  ['hoppa av', 'avhopp'],
  ['köpa in', 'inköp'],
  ['köpa upp', 'uppköp'],
  ['köpa ut', 'utköp'],
  ['lägga till', 'tillägg'],
  ['lägga upp', 'upplägg'],
  ['se över', 'översyn'],
  ['skicka ut', 'utskick'],
  ['slå ut', 'utslagning'],
  ['starta upp', 'uppstart'],
  ['växa upp', 'uppväxt'],
]);
