import { FIELDS, type RankedDocument } from './ranked-document.js';
import { rarity, type CorpusStatistics } from './statistics.js';
import { TERMS } from './terms.js';

/**
 * A document's most telling terms, by number and ascending, with their weights, of length one together. What stands in
 * more than half of all documents tells nothing of one (S. E. Robertson and K. Sparck Jones, Relevance weighting of
 * search terms, 1976), and is what most pairs would meet by.
 */
export interface DocumentVector {
  terms: Int32Array;
  weights: Float32Array;
}

const MOST_TELLING = 60;
const PART_WEIGHT = 0.4;

/** By what share the corpus may have grown or shrunk since a vector was made. */
const DRIFT = 0.02;

/** A document that is kept keeps its vector, until the corpus has become another, or is asked about by one of another. */
export function vectorOf(document: RankedDocument, statistics: CorpusStatistics): DocumentVector {
  const known = document.vector;
  const isSame = known?.statistics === statistics;
  if (isSame && Math.abs(statistics.documents - known.documents) <= DRIFT * known.documents) return known.vector;
  const vector = madeOf(document, statistics);
  document.vector = { statistics, documents: statistics.documents, vector };
  return vector;
}

function madeOf({ fields }: RankedDocument, statistics: CorpusStatistics): DocumentVector {
  const counts = new Map<number, number>();
  for (const name of FIELDS)
    for (const text of fields[name])
      text.each((term, keys, parts) => counts.set(term, (counts.get(term) ?? 0) + keys + PART_WEIGHT * parts));
  const weights: [term: number, weight: number][] = [];
  for (const [term, count] of counts) {
    const frequency = statistics.documentsWith(TERMS.term(term));
    if (isEverywhere(frequency, statistics)) continue;
    weights.push([term, Math.log1p(count) * rarity(statistics.documents, frequency)]);
  }
  if (weights.length > MOST_TELLING) weights.sort((a, b) => b[1] - a[1]).length = MOST_TELLING;
  return unit(weights);
}

/** Of few documents half says nothing. */
const FEW = 20;
const isEverywhere = (frequency: number, { documents }: CorpusStatistics): boolean =>
  documents >= FEW && 2 * frequency > documents;

/** @param weights each term once */
function unit(weights: [term: number, weight: number][]): DocumentVector {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  weights.sort(([a], [b]) => a - b);
  const size = weights.length;
  const memory = new ArrayBuffer(8 * size);
  const vector = { terms: new Int32Array(memory, 0, size), weights: new Float32Array(memory, 4 * size, size) };
  weights.forEach(([term, weight], n) => {
    vector.terms[n] = term;
    vector.weights[n] = weight / length;
  });
  return vector;
}

/** By term, the last of those entries that hold it; empty again after each use, so that it need not be made anew. */
let heads = new Int32Array(0);

/**
 * The likeness of each pair of vectors (0–1): n × n, row after row. By way of the terms that two share, since most pairs
 * share few.
 */
export function likenessOfPairs(vectors: readonly DocumentVector[]): Float64Array {
  const size = vectors.length;
  const likeness = new Float64Array(size * size);
  if (heads.length < TERMS.count) heads = new Int32Array(2 * TERMS.count);
  const entries = vectors.reduce((sum, { terms }) => sum + terms.length, 1);
  const [before, holder, weightOf] = [new Int32Array(entries), new Int32Array(entries), new Float32Array(entries)];
  let last = 0;
  for (let a = 0; a < size; a++) {
    const { terms, weights } = vectors[a]!;
    for (let n = 0; n < terms.length; n++) {
      const weight = weights[n]!;
      const head = heads[terms[n]!]!;
      for (let entry = head; entry > 0; entry = before[entry]!)
        likeness[a * size + holder[entry]!]! += weight * weightOf[entry]!;
      last++;
      before[last] = head;
      holder[last] = a;
      weightOf[last] = weight;
      heads[terms[n]!] = last;
    }
  }
  for (const { terms } of vectors) for (const term of terms) heads[term] = 0;
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) likeness[b * size + a] = likeness[a * size + b]!;
  return likeness;
}

export function likenessTo(one: DocumentVector, other: DocumentVector): number {
  let sum = 0;
  eachShared(one, other, (product) => (sum += product));
  return sum;
}

/** How many terms both hold. */
export function sharedTerms(one: DocumentVector, other: DocumentVector): number {
  let shared = 0;
  eachShared(one, other, () => shared++);
  return shared;
}

function eachShared(one: DocumentVector, other: DocumentVector, visit: (product: number) => void): void {
  for (let a = 0, b = 0; a < one.terms.length && b < other.terms.length;) {
    const difference = one.terms[a]! - other.terms[b]!;
    if (difference === 0) visit(one.weights[a]! * other.weights[b]!);
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
}
