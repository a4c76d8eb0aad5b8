import type { Asked } from './asked.js';
import { likenessOfPairs, vectorOf, type DocumentVector } from './document-vector.js';
import type { RankedDocument } from './ranked-document.js';
import type { Tuning } from './tuning.js';

export interface Ranked {
  document: RankedDocument;
  /** Comparable within one answer only. */
  score: number;
  /** The share of the query, by weight, that the document speaks of: what a threshold may be set on (0–1). */
  covered: number;
  /** How many of the query's words, in any wording, it speaks of. */
  words: number;
}

/**
 * Orders the candidates that the engine found, best first: BM25F over concepts, how much of the query is covered,
 * likeness in letter runs, and support by near candidates. Pure; what matches in nothing but letter runs has `covered` 0,
 * and is for the caller to put last.
 */
export function rerank(asked: Asked, candidates: readonly RankedDocument[]): Ranked[] {
  const ranked = matched(asked, candidates);
  ranked.sort(byScore);
  const pool = ranked.slice(0, asked.tuning.neighbourPool);
  const vectors = pool.map(({ document }) => vectorOf(document, asked.statistics));
  shareWithNeighbours(pool, vectors, asked.tuning);
  return ranked.sort(byScore);
}

const byScore = (a: Ranked, b: Ranked) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1);

/** Words and letter runs; both scaled to at most 1 before they are added. */
function matched(asked: Asked, candidates: readonly RankedDocument[]): Ranked[] {
  const { coverage, letterRuns } = asked.tuning;
  const runs = new Float64Array(candidates.length);
  let mostSaid = 0;
  let mostRuns = 0;
  const found = candidates.map((document, n): Ranked => {
    const { score, covered, words } = asked.score(document.fields);
    const said = score * Math.max(0.05, covered) ** coverage;
    mostSaid = Math.max(mostSaid, said);
    mostRuns = Math.max(mostRuns, (runs[n] = asked.likeness(document)));
    return { document, score: said, covered, words };
  });
  for (const [n, match] of found.entries())
    match.score = match.score / (mostSaid || 1) + (letterRuns * runs[n]!) / (mostRuns || 1);
  return found;
}

/**
 * Documents about the same answer the same question: each score becomes the mean of its own and those of its nearest, each
 * counting as much as it is like the document, which is like itself by 1 (F. Diaz, Regularizing ad hoc retrieval scores,
 * CIKM 2005). What nothing is like keeps its score, and none falls below the lowest of the pool, so that what lies beyond
 * it stays behind.
 */
function shareWithNeighbours(pool: Ranked[], vectors: readonly DocumentVector[], tuning: Tuning): void {
  const likeness = likenessOfPairs(vectors);
  const size = pool.length;
  const scores = pool.map(({ score }) => score);
  const near: number[] = [];
  pool.forEach((match, n) => {
    let [sum, weight] = [match.score, 1];
    const row = n * size;
    highest(near, tuning.neighbourCount, likeness, row, row + size);
    for (const place of near) {
      sum += likeness[place]! * scores[place - row]!;
      weight += likeness[place]!;
    }
    match.score = sum / weight;
  });
}

/** Fills `places` with those of the `count` highest values from one place to another, without sorting them all. */
function highest(places: number[], count: number, values: Float64Array, from: number, to: number): void {
  places.length = 0;
  for (let place = from; place < to; place++) {
    const value = values[place]!;
    if (places.length === count && (count === 0 || value <= values[places[count - 1]!]!)) continue;
    let at = places.length < count ? places.push(place) - 1 : count - 1;
    for (; at > 0 && values[places[at - 1]!]! < value; at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
}
