import type { DocumentVector } from './document-vector.js';
import type { CorpusStatistics } from './statistics.js';
import { TERMS } from './terms.js';

/** The fields that ranking tells apart; a passage's heading counts as title. */
export const FIELDS = ['title', 'body'] as const;
export type FieldName = (typeof FIELDS)[number];

/** How often a term stands in a text, by itself and within compounds. */
type Visit = (term: number, keys: number, parts: number) => void;

/** What the analyser makes of a text, as it is indexed. */
export interface AnalysedText {
  keys: string;
  parts: string;
}

/**
 * What a text says, as numbers (`TERMS`) in a stretch of memory, since thousands of texts are kept: its keys in order,
 * then each key or compound part once with how often it stands there.
 */
export class RankedText {
  static readonly EMPTY = RankedText.of({ keys: '', parts: '' });

  /** Which question it was last asked by, and where its hits are: `AskedTerms` keeps them here, which is quicker than a map. */
  question = 0;
  hits = 0;

  private constructor(
    /** Keys in order; then each term with its counts: twenty bits of its number, six of keys and six of parts. */
    private readonly numbers: Int32Array,
    private readonly from: number,
    /** How many keys it has. */
    readonly length: number,
    private readonly to: number,
  ) {}

  static of(text: AnalysedText): RankedText {
    return RankedText.together([text])[0]!;
  }

  /** In one piece of memory: each has an overhead as large as a short text. */
  static together(texts: readonly AnalysedText[]): RankedText[] {
    const read = texts.map(numbersOf);
    const numbers = new Int32Array(
      read.reduce((sum, { sequence, counts }) => sum + sequence.length + counts.length, 0),
    );
    let from = 0;
    return read.map(({ sequence, counts }) => {
      numbers.set(sequence, from);
      numbers.set(counts, from + sequence.length);
      const to = from + sequence.length + counts.length;
      const text = new RankedText(numbers, from, sequence.length, to);
      from = to;
      return text;
    });
  }

  /** Each term once. */
  each(visit: Visit): void {
    const { numbers, to } = this;
    for (let at = this.from + this.length; at < to; at++) {
      const number = numbers[at]!;
      visit(number >>> 12, (number >>> 6) & MOST, number & MOST);
    }
  }

  /** How many different terms it has. */
  get terms(): number {
    return this.to - this.from - this.length;
  }

  /**
   * Writes down its terms that are marked, each once: triples of which mark it is, and how often it stands here by itself
   * and in compounds.
   * @param marks by term; of interest from `first` on, which few are in most questions
   * @returns where they end
   */
  find(marks: Int32Array, first: number, hits: Int32Array, at: number): number {
    const { numbers, to } = this;
    for (let n = this.from + this.length; n < to; n++) {
      const number = numbers[n]!;
      const mark = marks[number >>> 12];
      // A term that was read after the question has no mark.
      if (mark === undefined || mark < first) continue;
      hits[at++] = mark - first;
      hits[at++] = (number >>> 6) & MOST;
      hits[at++] = number & MOST;
    }
    return at;
  }

  /** Whether it stands there, by itself or within a compound. */
  holds(term: number): boolean {
    const { numbers, to } = this;
    for (let at = this.from + this.length; at < to; at++) if (numbers[at]! >>> 12 === term) return true;
    return false;
  }

  /** Stretches, at most two words longer than these terms, that hold all of them. */
  stretchesOf(terms: readonly number[]): number {
    const end = this.from + this.length;
    let stretches = 0;
    for (let at = this.from; at < end; at++) {
      if (!terms.includes(this.numbers[at]!)) continue;
      const stretch = this.numbers.subarray(at, Math.min(end, at + terms.length + 2));
      if (!terms.every((term) => stretch.includes(term))) continue;
      stretches++;
      at += terms.length - 1;
    }
    return stretches;
  }
}

function numbersOf({ keys, parts }: AnalysedText): { sequence: number[]; counts: number[] } {
  const sequence = keys ? keys.split(' ').map((key) => TERMS.of(key)) : [];
  const keyCounts = countsOf(sequence);
  const partCounts = countsOf(parts ? parts.split(' ').map((part) => TERMS.of(part)) : []);
  const terms = new Set([...keyCounts.keys(), ...partCounts.keys()]);
  const counts = [...terms].map((term) => (term << 12) | (few(keyCounts.get(term)) << 6) | few(partCounts.get(term)));
  return { sequence, counts };
}

/** A term that stands in a text more often than this tells no more of it. */
const MOST = 63;
const few = (count = 0): number => Math.min(MOST, count);

function countsOf(terms: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

export type Fields = Readonly<Record<FieldName, readonly RankedText[]>>;

/** A document as ranking reads it: per field its texts. What is worked out of it is kept with it. */
export class RankedDocument {
  /** Most telling terms, and by which statistics, of how many documents: `vectorOf`. */
  vector: { statistics: CorpusStatistics; documents: number; vector: DocumentVector } | undefined = undefined;
  /** Length of its vector of letter runs, once it has been asked for; never negative. */
  runs = -1;

  constructor(
    readonly id: string,
    readonly fields: Fields,
  ) {}
}

/** @param fields per field the analyser's `keys` and `parts`, as they are indexed */
export function readDocument(id: string, fields: Record<FieldName, AnalysedText>): RankedDocument {
  const read = (name: FieldName) => [RankedText.of(fields[name])];
  return new RankedDocument(id, { title: read('title'), body: read('body') });
}

/** Keys of a field. */
export function lengthOf(texts: readonly RankedText[]): number {
  let length = 0;
  for (const text of texts) length += text.length;
  return length;
}

/** Each key or part once: what a document adds to the statistics. */
export function termsOf(document: RankedDocument): Set<string> {
  const terms = new Set<string>();
  for (const name of FIELDS) for (const text of document.fields[name]) text.each((term) => terms.add(TERMS.term(term)));
  return terms;
}
