import { createRequire } from 'node:module';

const { newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as {
  newStemmer(language: string): { stem(word: string): string };
};

/** A word of a text with its place (UTF-16 offsets into the text as given) and what it is found by. */
export interface AnalysedWord {
  start: number;
  end: number;
  /** What it is found by, best first; never empty. */
  keys: readonly string[];
  /** Parts of a compound. */
  parts: readonly string[];
  /** Without å, ä, ö and accents: a weaker way to be found. */
  folded: string;
  /** A function word, which says nothing of what a text is about. */
  stop: boolean;
}

/** A search as typed, taken apart. */
export interface AnalysedQuery {
  /** The words to look for: function words left out unless there is nothing else, those of phrases included. */
  terms: readonly AnalysedWord[];
  /** What stood in quotes, to be found as written. */
  phrases: readonly { text: string }[];
  /** Words after a minus: nothing that holds one is wanted. */
  excluded: readonly AnalysedWord[];
}

/**
 * The one place where search learns Swedish. Both engines, the highlighting and "similar questions" ask this and
 * nothing else; whoever knows more of the language provides another.
 */
export abstract class TextAnalysis {
  /** Changes whenever the same text gives other fields: what was indexed under another is indexed anew. */
  abstract readonly version: string;
  /** What is indexed of a text beside the text itself: space-separated, function words left out. */
  abstract fields(text: string): { keys: string; parts: string; folded: string };
  abstract words(text: string): AnalysedWord[];
  /** @param text as typed; the first 2,000 characters are read */
  abstract query(text: string): AnalysedQuery;
}

const STOP = new Set(
  'alla att av blev bli blir de dem den denna deras dess det detta dig din där då efter eller en ett från för ha hade han har hon hos hur här i icke in inte ja jag kan kunde man med men mig min mot mycket ni nu när någon något några och om oss på sig sin ska skulle som så till under upp ut utan vad var vara vem vi vid vilka vilken vilket vår är än åt över'.split(
    ' ',
  ),
);
const PHRASE =
  /["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u201e\u00ab\u00bb]+)["\u201c\u201d\u201e\u00ab\u00bb]/g;
const EXCLUDED = /(?<=^|\s)[-\u2212\u2013]([\p{L}\p{N}]\S*)/gu;

/** Lower case, Snowball's Swedish stems and folding: enough for the rest to stand on. */
export class PlainAnalysis extends TextAnalysis {
  readonly version = 'plain-1';
  private readonly stemmer = newStemmer('swedish');
  private readonly known = new Map<string, string>();

  fields(text: string): { keys: string; parts: string; folded: string } {
    const words = this.words(text).filter(({ stop }) => !stop);
    return {
      keys: words.map(({ keys }) => keys[0]).join(' '),
      parts: '',
      folded: words.map(({ folded }) => folded).join(' '),
    };
  }

  words(text: string): AnalysedWord[] {
    return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
      const word = match[0].normalize('NFC').toLowerCase().slice(0, 64);
      const key = this.stem(word);
      return {
        start: match.index,
        end: match.index + match[0].length,
        keys: [key],
        parts: [],
        folded: fold(key),
        stop: STOP.has(word),
      };
    });
  }

  query(text: string): AnalysedQuery {
    const typed = text.slice(0, 2_000).trim();
    const phrases = [...typed.matchAll(PHRASE)]
      .map(([, phrase = '']) => ({ text: phrase.trim() }))
      .filter((phrase) => phrase.text);
    const excluded = [...typed.replace(PHRASE, ' ').matchAll(EXCLUDED)].flatMap(([, word = '']) => this.words(word));
    const all = this.words(typed.replace(EXCLUDED, (found) => ' '.repeat(found.length)));
    const content = all.filter(({ stop }) => !stop);
    return { terms: content.length > 0 ? content : all, phrases, excluded };
  }

  private stem(word: string): string {
    let stem = this.known.get(word);
    if (stem === undefined) {
      if (this.known.size >= 50_000) this.known.clear();
      stem = this.stemmer.stem(word);
      this.known.set(word, stem);
    }
    return stem;
  }
}

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
