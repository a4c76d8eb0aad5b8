import type { Asked } from './asked.js';
import { likenessOfPairs, vectorOf, type DocumentVector } from './document-vector.js';
import type { RankedDocument } from './ranked-document.js';
import type { Tuning } from './tuning.js';

export interface Ranked {
  id: string;
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
  return ranked
    .sort(byScore)
    .map(({ document, score, covered, words }) => ({ id: document.id, score, covered, words }));
}

interface Match {
  document: RankedDocument;
  score: number;
  covered: number;
  words: number;
}

const byScore = (a: Match, b: Match) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1);

/** Words and letter runs; both scaled to at most 1 before they are added. */
function matched(asked: Asked, candidates: readonly RankedDocument[]): Match[] {
  const { coverage, letterRuns } = asked.tuning;
  const found = candidates.map((document) => {
    const { score, covered, words } = asked.score(document);
    const said = score * Math.max(0.05, covered) ** coverage;
    return { document, covered, words, said, runs: asked.likeness(document) };
  });
  const mostSaid = Math.max(...found.map(({ said }) => said), 0) || 1;
  const mostRuns = Math.max(...found.map(({ runs }) => runs), 0) || 1;
  return found.map(({ document, covered, words, said, runs }) => ({
    document,
    covered,
    words,
    score: said / mostSaid + (letterRuns * runs) / mostRuns,
  }));
}

/**
 * Documents about the same answer the same question: each score becomes the mean of its own and those of its nearest, each
 * counting as much as it is like the document, which is like itself by 1 (F. Diaz, Regularizing ad hoc retrieval scores,
 * CIKM 2005). What nothing is like keeps its score, and none falls below the lowest of the pool, so that what lies beyond
 * it stays behind.
 */
function shareWithNeighbours(pool: Match[], vectors: readonly DocumentVector[], tuning: Tuning): void {
  const likeness = likenessOfPairs(vectors);
  const size = pool.length;
  const scores = pool.map(({ score }) => score);
  pool.forEach((match, n) => {
    const row = likeness.subarray(n * size, n * size + size);
    let [sum, weight] = [match.score, 1];
    for (const other of highest(row, tuning.neighbourCount)) {
      sum += row[other]! * scores[other]!;
      weight += row[other]!;
    }
    match.score = sum / weight;
  });
}

/** The places of the `count` highest values, without sorting them all. */
function highest(values: Float64Array, count: number): number[] {
  const places: number[] = [];
  values.forEach((value, place) => {
    if (places.length === count && value <= values[places[count - 1]!]!) return;
    let at = places.length;
    while (at > 0 && values[places[at - 1]!]! < value) at--;
    places.splice(at, 0, place);
    if (places.length > count) places.pop();
  });
  return places;
}
