import type { AskedTerms } from './asked-terms.js';
import { FIELDS, type RankedDocument, type RankedText } from './ranked-document.js';
import { eachRun, LETTERS } from './letter-index.js';
import { TERMS } from './terms.js';

/**
 * Likeness of a query and documents in runs of four letters (cosine of logarithmic counts): it sees what neither
 * dictionary nor splitter knows, such as names, misspellings and coined words.
 */
export class LetterRuns {
  /** The query's runs, each in a place of its own, and how telling they are. */
  private readonly places = new Map<number, number>();
  private readonly weights: number[] = [];
  /** By term, as it is marked, the places of the runs that it shares. */
  private readonly shared: (readonly number[] | undefined)[] = [];
  /** Of the document in hand, run by run. */
  private readonly counts: Float64Array;

  /**
   * @param words the query's first keys, with how telling each is
   * @param asked where the terms that share a run with them are marked
   */
  constructor(
    words: readonly { key: string; weight: number }[],
    private readonly asked: AskedTerms,
  ) {
    const mark = (term: number) => asked.mark(term);
    for (const { key, weight } of words)
      eachRun(key, (run) => {
        const place = this.places.get(run);
        if (place !== undefined) {
          this.weights[place]! += weight;
          return;
        }
        this.places.set(run, this.weights.push(weight) - 1);
        LETTERS.each(run, mark);
      });
    this.counts = new Float64Array(this.weights.length);
  }

  likeness(document: RankedDocument): number {
    const size = sizeOf(document);
    if (!size) return 0;
    const { asked, counts, weights } = this;
    counts.fill(0);
    for (const name of FIELDS)
      for (const text of document.fields[name]) {
        const at = asked.in(text);
        const { hits } = asked;
        for (let n = at + 1, end = hits[at]!; n < end; n += 3) {
          const keys = hits[n + 1]!;
          if (keys > 0) for (const place of this.placesOf(hits[n]!)) counts[place]! += keys * TIMES[name];
        }
      }
    let product = 0;
    for (let place = 0; place < counts.length; place++)
      if (counts[place]! > 0) product += Math.log1p(counts[place]!) * weights[place]!;
    return product / size;
  }

  /** @param mark of a term */
  private placesOf(mark: number): readonly number[] {
    let places = this.shared[mark];
    if (!places) {
      const found: number[] = [];
      eachRun(TERMS.term(this.asked.term(mark)), (run) => {
        const place = this.places.get(run);
        if (place !== undefined) found.push(place);
      });
      this.shared[mark] = places = found;
    }
    return places;
  }
}

/** The title is said twice: it is what the document is about. */
const TIMES = { title: 2, body: 1 };

/** The length of a document's own vector of runs, nearly: as if no two words shared any. */
function sizeOf(document: RankedDocument): number {
  if (document.runs < 0) {
    let sum = 0;
    for (const name of FIELDS)
      for (const [term, count] of countsOf(document.fields[name]))
        sum += Math.max(1, TERMS.term(term).length - 1) * Math.log1p(count * TIMES[name]) ** 2;
    document.runs = Math.sqrt(sum);
  }
  return document.runs;
}

function countsOf(texts: readonly RankedText[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts)
    text.each((term, keys) => {
      if (keys > 0) counts.set(term, (counts.get(term) ?? 0) + keys);
    });
  return counts;
}
