import { EndingRules } from './ending-rules.js';
import type { Lexicon } from './lexicon.js';
import { strongVerb } from './strong-verbs.js';

/**
 * The word of its family that a derived word meets the others under: samordning → samordna, kompetens → kompetent.
 * Every step is taken only when the dictionary knows where it leads.
 * @returns undefined when the word stands for itself
 */
export function originOf(lemma: string, lexicon: Lexicon): string | undefined {
  const irregular = IRREGULAR.get(lemma);
  if (irregular || lemma.length < LEAST_DERIVED || APART.has(lemma)) return irregular;
  // anställningsbarhet → anställningsbar, jämställdhet → jämställd → jämställa
  if (lemma.endsWith('het') && lemma.length > 6) {
    const quality = lemma.slice(0, -3);
    if (isWord(quality, lexicon)) return originOf(quality, lexicon) ?? strongVerb(quality, lexicon) ?? quality;
  }
  for (const [ending, verbEndings] of VERBAL.of(lemma)) {
    if (!lemma.endsWith(ending)) continue;
    const root = lemma.slice(0, -ending.length);
    for (const verbEnding of verbEndings) {
      if (root.length >= 2 && isVerb(root + verbEnding, lexicon)) return root + verbEnding;
    }
  }
  for (const [ending, others] of NOMINAL.of(lemma)) {
    if (!lemma.endsWith(ending)) continue;
    const root = lemma.slice(0, -ending.length);
    if (root.length < 3) continue;
    for (const other of others) {
      if (isWord(root + other, lexicon)) return originOf(root + other, lexicon) ?? root + other;
    }
  }
  // studium → studie, seminarium → seminarie: both are written
  if (lemma.endsWith('ium')) return `${lemma.slice(0, -2)}e`;
  // psykologi → psykolog, ekonomi → ekonom
  if (lemma.endsWith('i') && isWord(lemma.slice(0, -1), lexicon)) return lemma.slice(0, -1);
  // ekonomisk → ekonomi, terapeutisk → terapeut, juridisk → juridik
  if (lemma.endsWith('isk')) {
    const root = lemma.slice(0, -2);
    for (const noun of [root, lemma.slice(0, -3), `${root}k`]) if (isWord(noun, lexicon)) return noun;
  }
  // ansvar → ansvara, analys → analysera
  for (const ending of ['a', 'era']) if (lexicon.isVerb(lemma + ending)) return lemma + ending;
  return undefined;
}

/** "antaga", "mottaga": the dictionary has them, without the forms that tell a verb. */
const isVerb = (text: string, lexicon: Lexicon) =>
  lexicon.isVerb(text) || (text.endsWith('taga') && lexicon.find(text) >= 0);

/** Shorter words are seldom made of others. */
const LEAST_DERIVED = 6;

const isWord = (text: string, lexicon: Lexicon) => {
  const form = lexicon.find(text);
  return form >= 0 && lexicon.isWord(form) && !lexicon.isName(form);
};

/** What is made of verbs. The first verb that the dictionary knows is taken. */
const VERBAL = new EndingRules([
  ['ning', ['a', 'na', '']],
  ['ing', ['a', '']],
  ['mning', ['mma']],
  ['ation', ['era']],
  ['else', ['a', '']],
  ['an', ['a']],
  ['ende', ['']],
  ['d', ['a']],
  // kommunikation → kommunicera, identifikation → identifiera
  ['kation', ['cera', 'era']],
  ['fikation', ['fiera']],
  // introduktion → introducera, instruktion → instruera, reaktion → reagera, reflektion → reflektera
  ['uktion', ['ucera', 'uera']],
  ['aktion', ['agera']],
  ['ektion', ['ektera']],
  ['ention', ['enera']],
  ['inition', ['iniera']],
  ['ution', ['uera']],
  ['ision', ['idera']],
  ['usion', ['udera']],
  ['ussion', ['utera']],
  // koordinator → koordinera, administratör, administrativ, organisatorisk
  ['ator', ['era']],
  ['atör', ['era']],
  ['ativ', ['era']],
  ['atorisk', ['era']],
  ['antör', ['era']],
  ['ör', ['era']],
  ['iär', ['iera']],
  ['iell', ['iera']],
  // engagemang → engagera, konkurrens → konkurrera, representant → representera, student → studera
  ['emang', ['era']],
  ['ens', ['era']],
  ['ans', ['era']],
  ['ent', ['era']],
  ['ant', ['era']],
]);

/** What is made of adjectives and nouns. */
const NOMINAL = new EndingRules([
  ['ens', ['ent']],
  ['ans', ['ant']],
  ['ivitet', ['iv']],
  ['ibilitet', ['ibel']],
  ['bilitet', ['bil', 'bel']],
  ['alitet', ['al', 'ell']],
  ['sitet', ['siv']],
  // ledarskap → ledare, entreprenörskap → entreprenör, medlemskap → medlem
  ['arskap', ['are']],
  ['örskap', ['ör']],
  ['torskap', ['tor']],
  ['lemskap', ['lem']],
  ['ratskap', ['rat']],
  ['tnerskap', ['tner']],
  ['ologik', ['olog']],
  ['gogik', ['gog']],
]);

/** Words that no longer mean what their stem does ("ledig" is not "leda", "tidig" not "tid"): they keep their ending. */
export const APART: ReadonlySet<string> = new Set(
  `billig driftig enhetlig fattig färdig färdighet förtrolig helig hemlig jobbig laga lager ledig
  listig livlig lycklig modig naturlig ovanlig pappa riktig rolig rättighet rörig rörlig saklig
  skyldig smidig stadig styrelse tidig trolig tydlig vanlig verklig viktig villig vänlig`.split(/\s+/),
);

/** Kin that no rule finds, and words that a rule would lead astray ("val" is the noun, "arbetsförmedling" an authority). */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `avbrott avbryta
  remiss remittera
  remissa remittera
  uppbyggnad uppbygga
  sammanslagning sammanslå
  hälsosamt hälsa
  återgång återgå
  övergång övergå
  återkomst återkomma
  förekomst förekomma
  uppkomst uppkomma
  hinder hindra
  varsel varsla
  misshandel misshandla
  depression deprimera
  närvaro närvara
  frånvaro frånvarande
  umgänge umgås
  certifikat certifiera
  praktikant praktik
  praktisera praktik
  praktisk praktisk
  psykiater psykiatri
  medicin medicin
  medicinsk medicin
  medicinera medicin
  medicinering medicin
  statist statistik
  statistisk statistik
  analytisk analysera
  kritisera kritik
  akademiker akademi
  kommunikativ kommunicera
  preventiv prevention
  kognitiv kognition
  tydliggöra förtydliga
  framgångsrik framgång
  hälsosam hälsa
  våldsam våld
  smärtsam smärta
  hotfull hot
  val välja
  konsekvens konsekvens
  alternativ alternativ
  relativ relativ
  inställning inställning
  revision revision
  förening förening
  handling handling
  aktivitet aktivitet
  institution institution
  operativ operativ
  utanförskap utanförskap
  present present
  förekom förekomma
  arbetsförmedling arbetsförmedling
  kosta kostnad
  metodik metod
  teknisk teknik
  etisk etik
  teoretisk teori
  diagnosticera diagnos
  diagnostisera diagnos
  diagnostik diagnos
  diagnostisk diagnos
  föräldraskap förälder
  chefskap chef
  ägarskap ägare
  fattigdom fattig`
    .split('\n')
    .map((line) => line.trim().split(' ') as [string, string]),
);
