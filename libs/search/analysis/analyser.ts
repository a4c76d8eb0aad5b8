import { loadLexicon, type Lexicon } from './lexicon.js';
import { joinsBefore, wholeNumber } from './numbers.js';
import { isParticle, mayStandBetween, particleVerb } from './particle-verbs.js';
import { parseQuery, type ParsedQuery } from './query.js';
import { ReadText } from './read-text.js';
import { SynonymIndex, type SynonymMatch } from './synonyms.js';
import { analyseWord, type WordAnalysis } from './word-analysis.js';
import { isTail } from './tails.js';
import { type SynonymEntry, type WordingKeys, WordingTable } from './wording-table.js';
import { fold, normalise, type Word, wordsOf } from './words.js';

/** A word of a text with its place (UTF-16 offsets into the text as given) and what is known of it. */
export interface Token extends WordAnalysis {
  surface: string;
  start: number;
  end: number;
  /** The key of a verb with the particle that follows it ("följer upp"); it is the last of the keys too. */
  whole?: string | undefined;
  /** How many words further on that particle stands; those between are the verb's too. */
  reach?: number | undefined;
  /** In a query: its key together with the function words around it ("utan jobb"), the longest first. */
  said?: readonly string[];
}

/** What is indexed of a text: space-separated, in the text's order, function words left out. */
export interface AnalysedFields {
  /** The first key of each word. */
  keys: string;
  /** Second readings, and the words inside compounds. */
  parts: string;
  folded: string;
}

/** What a word is found by where it stands. */
type ReadWord = WordAnalysis & Pick<Token, 'whole' | 'reach'>;

export interface Analyser {
  analyse(text: string): Token[];
  /** The same for finding what is looked for in a text again and again. */
  read(text: string): ReadText;
  /** The first key of every word that is not a function word, in order. */
  keys(text: string): string[];
  fieldsFor(text: string): AnalysedFields;
  parseQuery(text: string): ParsedQuery;
  /** Other wordings for stretches of these tokens, curated ones; positions count tokens. */
  synonymsIn(tokens: readonly Pick<Token, 'keys' | 'said'>[]): SynonymMatch[];
  /** The same analyser with these wordings on top of those it was made with; the dictionary and what was analysed are shared. */
  withSynonyms(entries: readonly SynonymEntry[]): Analyser;
}

/** @param wordings curated ones; none by default */
export function createAnalyser(wordings: readonly SynonymEntry[] | WordingTable = []): Analyser {
  const table = wordings instanceof WordingTable ? wordings : tableOf(wordings);
  return new SwedishAnalyser(new WordCache(loadLexicon()), table);
}

/** Curated wordings as an analyser reads them. */
export function tableOf(wordings: readonly SynonymEntry[]): WordingTable {
  return new SwedishAnalyser(new WordCache(loadLexicon()), WordingTable.EMPTY).tableOf(wordings);
}

/** "e-tjänst" holds a tjänst, though it is one word, and "e-böcker" is of "e-bok" as "böcker" is of "bok". */
const INITIAL = /^\p{L}[-\u2010\u2011](.+)$/u;
/** The one verb among the function words that makes others with a particle: "ta fram", "tas emot". */
const TAKE = /^t(?:ar?|as|ogs?|agits?)$/;
const MOST_BETWEEN = 2;

/**
 * How many words after a verb its particle stands: beside it, or with pronouns and "inte" between ("hur följer ni upp"); 0
 * when it has none.
 */
function reachOf(words: readonly Word[], at: number): number {
  for (let reach = 1; reach <= 1 + MOST_BETWEEN; reach++) {
    const word = words[at + reach];
    if (!word || word.start !== words[at + reach - 1]!.end + 1) return 0;
    if (isParticle(word.normal, reach > 1)) return reach;
    if (!mayStandBetween(word.normal)) return 0;
  }
  return 0;
}

class SwedishAnalyser implements Analyser {
  private readonly synonyms: SynonymIndex;

  constructor(
    private readonly words: WordCache,
    private readonly wordings: WordingTable,
    further: readonly SynonymEntry[] = [],
  ) {
    this.synonyms = new SynonymIndex([this.tableOf(further), wordings]);
  }

  analyse(text: string): Token[] {
    const words = wordsOf(text);
    return words.map(({ surface, start, end }, at) => {
      const { keys, parts, folded, stop, known, whole, reach } = this.readingOf(words, at, text);
      const token: Token = { surface, start, end, keys, parts, folded, stop, known };
      return whole ? { ...token, whole, reach } : token;
    });
  }

  read(text: string): ReadText {
    const words = wordsOf(text);
    return new ReadText(words.map(({ start, end }, at) => ({ start, end, reading: this.readingOf(words, at, text) })));
  }

  /** A word as it is read where it stands: what is known of it by itself, unless those around it say more. */
  private readingOf(words: readonly Word[], at: number, text: string): ReadWord {
    const { surface, normal, start, end } = words[at]!;
    if (isTail(text, start, end)) return { keys: [normal], parts: [], folded: normal, stop: true, known: true };
    const analysis = this.words.get(normal);
    // "10 000" is 10000 too. The words stay apart: in a row of a table they are two numbers.
    if (normal === '000' && joinsBefore(words, at, text)) return { ...analysis, stop: true };
    const number = wholeNumber(words, at, text);
    const { parts: inside, stop, known } = analysis;
    const initial = normal.length < surface.length && INITIAL.exec(surface)?.[1];
    const behind = initial ? this.words.get(normalise(initial)) : undefined;
    const other = number ?? (behind && !known ? normal[0]! + behind.keys[0]! : undefined);
    const keys = other ? [...new Set([...analysis.keys, other])] : analysis.keys;
    const parts = behind ? [...new Set([...inside, ...behind.keys, ...behind.parts])] : inside;
    const reading = other || behind ? { ...analysis, keys, parts } : analysis;
    const reach = !stop || TAKE.test(normal) ? reachOf(words, at) : 0;
    const whole = reach > 0 && this.words.withParticle(normal, words[at + reach]!.normal);
    if (!whole) return reading;
    // "ta fram" is no function word.
    if (stop) return { ...reading, keys: [whole], folded: fold(whole), stop: false, whole, reach };
    return { ...reading, keys: [...keys, whole], whole, reach };
  }

  keys(text: string): string[] {
    const keys: string[] = [];
    for (const token of this.analyse(text)) if (!token.stop) keys.push(token.keys[0]!);
    return keys;
  }

  fieldsFor(text: string): AnalysedFields {
    const keys: string[] = [];
    const parts: string[] = [];
    const folded: string[] = [];
    for (const token of this.analyse(text)) {
      if (token.stop) continue;
      keys.push(token.keys[0]!);
      // A second reading of a word does not take a place in the row: phrases are sought there.
      parts.push(...token.keys.slice(1), ...token.parts);
      folded.push(token.folded);
    }
    return { keys: keys.join(' '), parts: parts.join(' '), folded: folded.join(' ') };
  }

  parseQuery(text: string): ParsedQuery {
    return parseQuery(text, (part) => this.analyse(part));
  }

  synonymsIn(tokens: readonly Pick<Token, 'keys' | 'said'>[]): SynonymMatch[] {
    return this.synonyms.match(tokens.map(({ keys, said }) => (said ? [...said, ...keys] : keys)));
  }

  withSynonyms(entries: readonly SynonymEntry[]): Analyser {
    return new SwedishAnalyser(this.words, this.wordings, entries);
  }

  tableOf(entries: readonly SynonymEntry[]): WordingTable {
    return WordingTable.of(entries, (text) => this.readWording(text));
  }

  /** "Följa upp" as a wording is the verb with its particle, and "utan jobb" those two words together. */
  private readWording(text: string): WordingKeys {
    const tokens = this.analyse(text);
    const ofVerbs = new Set(tokens.flatMap(({ reach = 0 }, at) => Array.from({ length: reach }, (_, n) => at + 1 + n)));
    const read = tokens.filter((_, at) => !ofVerbs.has(at));
    const content = read.filter(({ stop }) => !stop);
    const keys = content.map(({ whole, keys: [first] }) => whole ?? first!);
    if (content.length !== 1 || read.length === 1) return { asked: keys, sought: keys };
    return { asked: [tokens.map((token) => token.keys[0]!).join(' ')] };
  }
}

/** Words met lately, in two generations: when the young one is full the old one goes. */
class WordCache {
  private static readonly GENERATION = 20_000;
  private young = new Map<string, WordAnalysis>();
  private old = new Map<string, WordAnalysis>();
  private particleVerbs = new Map<string, string>();

  constructor(private readonly lexicon: Lexicon) {}

  get(word: string): WordAnalysis {
    const known = this.young.get(word);
    if (known) return known;
    // A run of letters of this length is no word; its beginning stands for it.
    const analysis = this.old.get(word) ?? analyseWord(word.slice(0, 64), this.lexicon);
    if (this.young.size >= WordCache.GENERATION) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(word, analysis);
    return analysis;
  }

  /** The key of a verb with its particle; '' when there is none. */
  withParticle(verb: string, particle: string): string {
    const text = `${verb} ${particle}`;
    let key = this.particleVerbs.get(text);
    if (key === undefined) {
      if (this.particleVerbs.size >= WordCache.GENERATION) this.particleVerbs.clear();
      this.particleVerbs.set(text, (key = particleVerb(verb.slice(0, 64), particle, this.lexicon) ?? ''));
    }
    return key;
  }
}
