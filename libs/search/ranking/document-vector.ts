import { FIELDS, type RankedDocument } from './ranked-document.js';
import { rarity, type CorpusStatistics } from './statistics.js';

/** A document's most telling terms, of length one together. */
export type DocumentVector = ReadonlyMap<string, number>;

const MOST_TELLING = 60;
const PART_WEIGHT = 0.4;
const TITLE_WEIGHT = 1.5;

const made = new WeakMap<RankedDocument, { documents: number; vector: DocumentVector }>();
/** By what share the corpus may have grown or shrunk since a vector was made. */
const DRIFT = 0.02;

/** A document that is kept keeps its vector, until the corpus has become another. */
export function vectorOf(document: RankedDocument, statistics: CorpusStatistics): DocumentVector {
  const known = made.get(document);
  if (known && Math.abs(statistics.documents - known.documents) <= DRIFT * known.documents) return known.vector;
  const vector = madeOf(document, statistics);
  made.set(document, { documents: statistics.documents, vector });
  return vector;
}

function madeOf(document: RankedDocument, statistics: CorpusStatistics): DocumentVector {
  const counts = new Map<string, number>();
  const add = (terms: ReadonlyMap<string, number>, weight: number) => {
    for (const [term, count] of terms) counts.set(term, (counts.get(term) ?? 0) + weight * count);
  };
  for (const name of FIELDS) {
    const weight = name === 'title' ? TITLE_WEIGHT : 1;
    add(document.fields[name].keys, weight);
    add(document.fields[name].parts, weight * PART_WEIGHT);
  }
  const weights = [...counts].map(([term, count]): [string, number] => [
    term,
    Math.log1p(count) * rarity(statistics.documents, statistics.documentsWith(term)),
  ]);
  if (weights.length > MOST_TELLING) weights.sort((a, b) => b[1] - a[1]).length = MOST_TELLING;
  return unit(weights);
}

export function unit(weights: readonly (readonly [string, number])[]): DocumentVector {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

/** The likeness of each pair of vectors (0–1), by shared terms: n × n, row after row. */
export function likenessOfPairs(vectors: readonly DocumentVector[]): Float32Array {
  const size = vectors.length;
  const likeness = new Float32Array(size * size);
  const holders = new Map<string, { vector: number; weight: number }[]>();
  vectors.forEach((terms, vector) => {
    for (const [term, weight] of terms) {
      const list = holders.get(term) ?? [];
      for (const other of list) likeness[vector * size + other.vector]! += weight * other.weight;
      list.push({ vector, weight });
      holders.set(term, list);
    }
  });
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) likeness[b * size + a] = likeness[a * size + b]!;
  return likeness;
}

export function likenessTo(vector: DocumentVector, other: DocumentVector): number {
  let sum = 0;
  const [small, large] = vector.size < other.size ? [vector, other] : [other, vector];
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
