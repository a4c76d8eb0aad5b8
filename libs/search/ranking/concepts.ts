import type { Analyser, OtherWording, Speller, Token, Vocabulary, Wording } from '../analysis/index.js';
import type { CorpusStatistics } from './statistics.js';
import { TUNING, type Tuning } from './tuning.js';

/** A word of the query and all it may be called. */
export interface Concept {
  /** The word itself and, when nobody knows it, what was probably meant. */
  own: Wording[];
  /** Other wordings, weighed down where the word itself is common in the corpus; other names of the thing count in full. */
  others: Wording[];
  /** The words within a compound. */
  parts: string[];
  /** 1, or less for words that say little by themselves. */
  weight: number;
}

/** Several words of the query that together have other wordings. */
export interface Phrase {
  /** Places among the concepts. */
  places: number[];
  wordings: Wording[];
}

export interface RankQuery {
  concepts: Concept[];
  phrases: Phrase[];
}

/** Where to look for what a word nobody knows was meant to be. */
export interface Correction {
  speller: Pick<Speller, 'suggest'>;
  vocabulary?: Vocabulary;
  /** Whether a key stands in what is searched, so that it needs no correction; by default what the statistics know. */
  stands?: (key: string) => boolean;
}

/**
 * What a query asks for, word by word.
 * @param tokens the query's terms, as the analyser's `parseQuery` gives them
 * @param correct where to look for what a word nobody knows was meant to be; unknown words stay as typed without it
 */
export function conceptsOf(
  tokens: readonly Token[],
  analyser: Analyser,
  statistics: CorpusStatistics,
  correct?: Correction,
  tuning: Tuning = TUNING,
): RankQuery {
  const light = lightKeys(analyser);
  const concepts = tokens.map((token): Concept => {
    const concept: Concept = {
      // "säga upp" is no light word, though "säga" is: with its particle it says what it is about.
      own: token.keys.map((key) => ({ keys: [key], weight: token.whole && light.has(key) ? tuning.lightWord : 1 })),
      others: [],
      parts: [...token.parts],
      weight: !token.whole && token.keys.some((key) => light.has(key)) ? tuning.lightWord : 1,
    };
    const stands = correct?.stands ?? ((key: string) => statistics.documentsWith(key) > 0);
    if (correct && !token.known && !token.keys.some(stands)) addCorrections(concept, token, analyser, correct, tuning);
    return concept;
  });
  const phrases: Phrase[] = [];
  const keys = concepts.map((concept, at) => ({
    keys: concept.own.flatMap((wording) => wording.keys),
    said: tokens[at]!.said ?? [],
  }));
  for (const { from, to, wordings } of analyser.synonymsIn(keys)) {
    const places = Array.from({ length: to - from }, (_, n) => from + n);
    if (places.length > 1) {
      const written = { keys: places.map((place) => keys[place]!.keys[0]!), weight: 1 };
      phrases.push({ places, wordings: [written, ...weighed(wordings, tuning.wording)] });
    } else {
      const concept = concepts[from]!;
      const frequency = Math.max(...concept.own.map((wording) => statistics.documentsWith(wording.keys[0]!)));
      const share = tuning.wording ** Math.min(1, frequency / tuning.rareWord);
      concept.others.push(...weighed(wordings, share));
    }
  }
  return { concepts, phrases };
}

function addCorrections(
  concept: Concept,
  token: Token,
  analyser: Analyser,
  { speller, vocabulary }: Correction,
  tuning: Tuning,
): void {
  const options = vocabulary ? { vocabulary, limit: 3 } : { limit: 3 };
  for (const { word } of speller.suggest(token.surface.toLowerCase(), options)) {
    for (const meant of analyser.analyse(word)) {
      for (const key of meant.keys) concept.own.push({ keys: [key], weight: tuning.corrected });
      for (const part of meant.parts) if (!concept.parts.includes(part)) concept.parts.push(part);
    }
  }
}

const weighed = (wordings: readonly OtherWording[], share: number): Wording[] =>
  wordings.map(({ keys, weight, isName }) => ({ keys, weight: isName ? weight : weight * share }));

/** Words of every text: they narrow a question little, whatever the corpus. */
const LIGHT_WORDS = `använda behöva berätta bruka börja fortsätta finna fråga fungera funka försöka ge gå
  gälla göra handla hitta hända hålla komma känna lägga ligga låta sluta stå ställa säga sätta tycka tänka veta
  vilja visa bra bättre dålig egen flera först gång ihop igen ny olika sak svår svar sätt typ vanlig viktig
  exempel del fall form folk människa person år dag vecka månad tid möjlig rätt stor lätt aldrig alltid aning
  anledning anse bero betyda bort cirka dagsläge direkt emot eventuell exakt fast flesta flertal fortfarande fram
  fundera förmodligen grad grej hel helst heta höra innebära intresserad koll kvar lagom leta lika likadan
  liknande lång länge mena mindre minst någonsin någonstans nästa ofta okej ordentlig precis riktig råka räcka
  samband samtidig se sitta ske snart speciell särskild tacksam tillräcklig tillväga tips troligtvis undra ungefär
  utsträckning vidare vända önska alldeles antal begripa delvis fatta fem fyra förhoppningsvis förlåt gissa googla
  grann idag igår imorgon inträffa jämt kul massa mängd nej nyligen nyss omständighet sammanhang senast självklart
  situation skaffa skillnad slippa strax stycke ställe sverige tillfälle tre tro två uppstå ursäkta utifrån
  varandra vettig åring åter övrig`;
const lightOf = new WeakMap<Analyser, Set<string>>();

function lightKeys(analyser: Analyser): Set<string> {
  let keys = lightOf.get(analyser);
  if (!keys) lightOf.set(analyser, (keys = new Set(analyser.keys(LIGHT_WORDS))));
  return keys;
}
