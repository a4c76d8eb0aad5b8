import { createRequire } from 'node:module';
import type { Lexicon } from './lexicon.js';
import { ownKey } from './own-keys.js';

const { newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as {
  newStemmer(language: string): { stem(word: string): string };
};
const swedish = newStemmer('swedish');

/**
 * From a lemma to the key under which its word family meets: nouns made of verbs go back to the verb when the
 * dictionary knows it (samordning → samordna, motivation → motivera), then Snowball takes the ending.
 */
export function keyOf(lemma: string, lexicon: Lexicon): string {
  const own = ownKey(lemma);
  if (own) return own;
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

/** Strong and irregular forms that the dictionary lists as words of their own, and the long infinitives, by verb. */
const STRONG_VERBS = `
ta: tog togs tagit taga
stå: stod stått
ge: gav givit
gå: gick
skriva: skrev
driva: drev drivit
hålla: höll
lägga: lagt lade
finna: fann fanns funnit funnits funnen funna
bryta: bröt brutit brutits bruten brutna brutet
göra: gjorde gjordes gjort gjorts gjord gjorda
veta: visste vetat
sälja: sålde såldes sålt sålts såld sålda
slå: slog slogs slagit slagits slagen slagna slaget
ligga: legat
sitta: suttit
vinna: vann vunnit vunnits vunnen vunna
svinna: svann svunnit svunnen svunna
hinna: hann hunnit
binda: bundit bundits bunden bundna bundet
dricka: drack druckit
springa: sprang sprungit
sjunka: sjönk sjunkit
stiga: stigit
skjuta: sköt sköts
ljuga: ljög ljugit
flyga: flög flugit
frysa: frös frusit frusen frusna
bära: burit burits buren burna
stjäla: stal stulit stulen stulna
svära: svor svurit
äta: ätit
dra: dragit dragits dragen dragna draget
bidra: bidrog
vilja: velat
dö: dog dött
njuta: njöt njutit
bjuda: bjöd bjudit
sluta: slöt
tvinga: tvang tvungit tvungen tvungna
vika: vek vikit
smyga: smög smugit
brinna: brann brunnit
försvinna: försvann försvunnit
sjunga: sjöng sjungit
gråta: grät
fara: farit
lida: lidit
`;
const STRONG_FORMS: readonly (readonly [form: string, verb: string])[] = STRONG_VERBS.trim()
  .split('\n')
  .flatMap((line) => {
    const [verb = '', forms = ''] = line.split(': ');
    return forms.split(' ').map((form) => [form, verb] as const);
  });

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
