import { FIELDS, type RankedDocument, type RankedText } from './ranked-document.js';
import { TERMS } from './terms.js';

const RUN = 4;

/**
 * Likeness of a query and documents in runs of four letters (cosine of logarithmic counts): it sees what neither
 * dictionary nor splitter knows, such as names, misspellings and coined words.
 */
export class LetterRuns {
  /** The query's runs, each in a place of its own, and how telling they are. */
  private readonly places = new Map<number, number>();
  private readonly weights: number[] = [];
  /** Most runs of a text are not the query's: they are told by some of their bits. */
  private readonly sieve = new Uint8Array(SIEVE);
  /** By term, of those read before this was made: 1 where it has been looked through and shares no run. */
  private readonly looked = new Uint8Array(TERMS.count);
  private readonly shared = new Map<number, readonly number[]>();
  /** What the term being looked through shares. One list for all: thousands are looked through for each question. */
  private readonly found: number[] = [];
  private readonly look = (run: number): void => {
    const place = this.sieve[sieved(run)] === 0 ? undefined : this.places.get(run);
    if (place !== undefined) this.found.push(place);
  };

  /** @param words the query's first keys, with how telling each is */
  constructor(words: readonly { key: string; weight: number }[]) {
    for (const { key, weight } of words)
      eachRun(key, (run) => {
        const place = this.places.get(run);
        this.sieve[sieved(run)] = 1;
        if (place === undefined) this.places.set(run, this.weights.push(weight) - 1);
        else this.weights[place]! += weight;
      });
  }

  likeness(document: RankedDocument): number {
    const size = sizeOf(document);
    if (!size) return 0;
    const counts = new Float64Array(this.weights.length);
    for (const name of FIELDS)
      for (const text of document.fields[name])
        text.each((term, keys) => {
          if (keys === 0) return;
          for (const place of this.placesOf(term)) counts[place]! += keys * TIMES[name];
        }, this.looked);
    let product = 0;
    for (let place = 0; place < counts.length; place++)
      if (counts[place]! > 0) product += Math.log1p(counts[place]!) * this.weights[place]!;
    return product / size;
  }

  /** The places of the runs that a term shares. Most share none, and each that is known by then is looked through once. */
  private placesOf(term: number): readonly number[] {
    let places = this.shared.get(term);
    if (!places) {
      const found = this.found;
      found.length = 0;
      eachRun(TERMS.term(term), this.look);
      if (found.length === 0) this.looked[term] = 1;
      places = found.length === 0 ? NONE : [...found];
      if (found.length > 0) this.shared.set(term, places);
    }
    return places;
  }
}

const NONE: readonly number[] = [];
/** A power of two. */
const SIEVE = 4096;
/** Its letters tell themselves apart by their last five bits. */
const sieved = (run: number): number => (run ^ (run >>> 3) ^ (run >>> 9)) & (SIEVE - 1);
/** The title is said twice: it is what the document is about. */
const TIMES = { title: 2, body: 1 };

const sizes = new WeakMap<RankedDocument, number>();

/** The length of a document's own vector of runs, nearly: as if no two words shared any. */
function sizeOf(document: RankedDocument): number {
  let size = sizes.get(document);
  if (size === undefined) {
    let sum = 0;
    for (const name of FIELDS)
      for (const [term, count] of countsOf(document.fields[name]))
        sum += Math.max(1, TERMS.term(term).length - 1) * Math.log1p(count * TIMES[name]) ** 2;
    sizes.set(document, (size = Math.sqrt(sum)));
  }
  return size;
}

function countsOf(texts: readonly RankedText[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts)
    text.each((term, keys) => {
      if (keys > 0) counts.set(term, (counts.get(term) ?? 0) + keys);
    });
  return counts;
}

/**
 * Runs of four with the word's ends marked: "möte" → _möt, möte, öte_; as numbers, eight bits a letter, so that no
 * strings are made for the many words of many candidates.
 */
function eachRun(word: string, visit: (run: number) => void): void {
  let run = END;
  for (let at = 0; at <= word.length; at++) {
    run = (run << 8) | (at < word.length ? word.charCodeAt(at) & 255 : END);
    if (at >= RUN - 2) visit(run);
  }
}

const END = '_'.charCodeAt(0);
