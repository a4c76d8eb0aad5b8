import { createRequire } from 'node:module';
import { compoundWords } from './compound.js';
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
  // polisanmälningar: an entry of its own
  if (PLURALS.test(lemma)) return keyOf(lemma.slice(0, -2), lexicon);
  const verb = strongVerb(lemma, lexicon) ?? lemma;
  const ofVerb = verb === lemma ? undefined : ownKey(verb);
  if (ofVerb) return ofVerb;
  const origin = verbOfNoun(verb, lexicon) ?? (verb.length > 5 ? (originOf(verb, lexicon) ?? verb) : verb);
  const ofOrigin = origin === verb ? undefined : ownKey(origin);
  if (ofOrigin) return ofOrigin;
  if (/\d/.test(origin)) return origin;
  const stem = swedish.stem(origin);
  // stödja, stödjande → stöd
  return stem.endsWith('dj') && lexicon.find(stem.slice(0, -1)) >= 0 ? stem.slice(0, -1) : stem;
}

/** Of some nouns the dictionary lists the plural only, of others both. */
const PLURALS = /\p{L}{3}[nr]ingar$/u;

/** chans → chansa, villkor → villkora: of the noun alone the stemmer would take "s" and "or" for endings. */
function verbOfNoun(noun: string, lexicon: Lexicon): string | undefined {
  if (noun.length < 3 || noun.endsWith('er') || !/[^aeiouyåäöé]$/u.test(noun)) return undefined;
  // A verb with a key of its own is no kin of it: match, matcha.
  return lexicon.isVerb(`${noun}a`) && !ownKey(`${noun}a`) ? `${noun}a` : undefined;
}

const VERBAL_NOUNS: readonly (readonly [ending: string, verbEndings: readonly string[]])[] = [
  ['mning', ['mma']],
  ['ning', ['a', 'na', '']],
  ['ing', ['a', '']],
  ['ation', ['era']],
  ['else', ['a', '']],
  ['an', ['a']],
  ['ende', ['']],
  ['d', ['a']],
];

const OF_LAND = /^(\p{L}+)l(?:ändska?|änning|ändare)$/u;

function originOf(lemma: string, lexicon: Lexicon): string | undefined {
  // småländsk, smålänning → småland
  const land = OF_LAND.exec(lemma)?.[1];
  if (land && isWord(`${land}land`, lexicon)) return `${land}land`;
  const verb = verbalOrigin(lemma, lexicon);
  if (verb) return verb;
  // rasism → rasist
  if (lemma.endsWith('ism') && isWord(`${lemma.slice(0, -1)}t`, lexicon)) return `${lemma.slice(0, -1)}t`;
  // passivitet → passiv
  if (lemma.endsWith('ivitet') && lemma !== 'aktivitet' && isWord(lemma.slice(0, -4), lexicon)) {
    return lemma.slice(0, -4);
  }
  // allergiker → allergi
  if (lemma.length > LONGEST_IN_IKER && lemma.endsWith('iker') && isWord(lemma.slice(0, -3), lexicon)) {
    return lemma.slice(0, -3);
  }
  // skolpliktig → skolplikt
  if (lemma.endsWith('pliktig')) return lemma.slice(0, -2);
  // gemensamt → gemensam: an entry of its own
  if (lemma.endsWith('samt') && isWord(lemma.slice(0, -1), lexicon)) return lemma.slice(0, -1);
  // säkerhet → säker, hållbarhet → hållbar; short ones mean something else ("frihet", "helhet")
  if (lemma.endsWith('het') && lemma.length > LONGEST_OWN_HET && isWord(lemma.slice(0, -3), lexicon)) {
    const quality = lemma.slice(0, -3);
    return quality.length > 5 ? (originOf(quality, lexicon) ?? quality) : quality;
  }
  // studium → studie, seminarium → seminarie: both are written
  if (lemma.endsWith('ium')) return `${lemma.slice(0, -2)}e`;
  // psykologi → psykolog, ekonomi → ekonom
  if (lemma.endsWith('i') && isWord(lemma.slice(0, -1), lexicon)) return lemma.slice(0, -1);
  // ekonomisk → ekonomi, terapeutisk → terapeut, socialpolitisk → socialpolitik; "fysisk" is no fysik
  if (lemma.endsWith('isk')) {
    const ofField = lemma.length > LONGEST_OWN_ISK ? [`${lemma.slice(0, -2)}k`] : [];
    const noun = [lemma.slice(0, -2), lemma.slice(0, -3), ...ofField].find((word) => isWord(word, lexicon));
    // ergonomisk is of what ergonomi is of
    if (noun) return noun.length > 5 ? (originOf(noun, lexicon) ?? noun) : noun;
  }
  return originOfLast(lemma, lexicon);
}

const LONGEST_OWN_HET = 6;
const LONGEST_OWN_ISK = 9;
/** "skriker" is a verb. */
const LONGEST_IN_IKER = 7;
const isWord = (word: string, lexicon: Lexicon): boolean => lexicon.lemmas(word)[0] === word;

function verbalOrigin(noun: string, lexicon: Lexicon): string | undefined {
  for (const [ending, verbEndings] of VERBAL_NOUNS) {
    if (!noun.endsWith(ending)) continue;
    const root = noun.slice(0, -ending.length);
    for (const verbEnding of verbEndings) {
      if (root.length >= 2 && lexicon.isVerb(root + verbEnding)) return root + verbEnding;
    }
  }
  return undefined;
}

/** "långtidssjukskrivning" is of "långtidssjukskriva", though no dictionary lists that. */
function originOfLast(lemma: string, lexicon: Lexicon): string | undefined {
  if (lemma.length < 10 || !/(?:ing|an|d)$/.test(lemma)) return undefined;
  const last = compoundWords(lemma, lexicon)?.last;
  if (!last || last.length < 6) return undefined;
  const verb = verbalOrigin(last, lexicon);
  // Of a family of its own only the loan verbs: självfinansiering, samhällsplanering.
  return verb && (verb.endsWith('era') || !ownKey(last)) ? lemma.slice(0, -last.length) + verb : undefined;
}

/** Strong and irregular forms that the dictionary lists as words of their own, and the long infinitives, by verb. */
const STRONG_VERBS = `
ta: tog togs tagit taga tagning tagna
stå: stod stått
ge: gav givit given givet givna givande givning giva
gå: gick
skriva: skrev
driva: drev drivit
hålla: höll
lägga: lagt lade lagd lagda lagts lades
finna: fann fanns funnit funnits funnen funna funnet
bryta: bröt brutit brutits bruten brutna brutet
göra: gjorde gjordes gjort gjorts gjord gjorda
veta: visste vetat
sälja: sålde såldes sålt sålts såld sålda
slå: slog slogs slagit slagits slagen slagna slaget slagning
ligga: låg legat
sitta: suttit
vinna: vann vunnit vunnits vunnen vunna
svinna: svann svunnit svunnen svunna
hinna: hann hunnit
binda: bundit bundits bunden bundna bundet
dricka: drack druckit
springa: sprang sprungit
sjunka: sjönk sjunkit
stiga: stigit stigning
skjuta: sköt sköts
ljuga: ljög ljugit
flyga: flög flugit flugen
frysa: frös frusit frusen frusna
bära: bar burit burits buren burna
stjäla: stal stulit stulen stulna
svära: svor svurit
äta: ätit
dra: dragit dragits dragen dragna draget drog drogs
bidra: bidrog
vilja: velat
dö: dog dött
njuta: njöt njutit
bjuda: bjöd bjudit
sluta: slöt slutit
tvinga: tvang tvungit tvungen tvungna
vika: vek vikit
smyga: smög smugit
brinna: brann brunnit
försvinna: försvann försvunnit
sjunga: sjöng sjungit
gråta: grät
fara: farit
lida: lidit
sätta: satte sattes satt satta satts
säga: sade sagt sagd sagda
stryka: strök strukit struken struket strukna
skära: skar skurit skuren skurna
slippa: slapp sluppit
välja: valde valdes valt valts vald valda
växa: vuxit
dölja: dolde dolt dold dolda
skilja: skilde skilt skild skilda
knyta: knuten knutet knutna
stödja: stödd stödda
bli: blev blivit bliven blivna
ha: haft
leda: lett ledd ledda
leva: levd levde levt
lära: lärd
hyra: hyrd
tåla: tåld
sörja: sörjd
stämma: stämd
byta: bytt
känna: känd kända
döma: dömd dömda
se: sedd sedda
sprida: spridd spridda spridde
falla: föll fölls fallit fallits
rinna: rann runnit
styra: styrd styrda
gömma: gömd gömda gömde gömt
begrava: begrov
bestiga: besteg
betala: betalt betalde
klyva: kluvit kluven kluvna
skrika: skrek skrikit
smörja: smort smord smorda smorde
spricka: sprack spruckit sprucken spruckna
sticka: stuckit stucken stuckna
suga: sög sugit
svälta: svultit
tiga: tigit
`;
const STRONG_FORMS = new Map(
  STRONG_VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const [verb = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form) => [form, verb] as const);
    }),
);
const LONGEST_FORM = Math.max(...[...STRONG_FORMS.keys()].map((form) => form.length));

export function strongVerb(form: string, lexicon: Lexicon): string | undefined {
  for (let length = Math.min(LONGEST_FORM, form.length); length > 2; length--) {
    const verb = STRONG_FORMS.get(form.slice(-length));
    if (!verb) continue;
    const whole = form.slice(0, -length) + verb;
    // "delta" meets "deltagare" and "deltagande" under the long infinitive where there is one.
    const long = whole.endsWith('ta') ? `${whole}ga` : whole;
    if (lexicon.find(long) >= 0) return long;
    if (lexicon.find(whole) >= 0) return whole;
  }
  return form.endsWith('ta') && lexicon.find(`${form}ga`) >= 0 ? `${form}ga` : undefined;
}
