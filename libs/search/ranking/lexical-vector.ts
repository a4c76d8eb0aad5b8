import type { RankQuery } from './concepts.js';
import { runsOf } from './letter-runs.js';
import { FIELDS, type RankedDocument } from './ranked-document.js';
import { rarity, type CorpusStatistics } from './statistics.js';

export const VECTOR_DIMENSIONS = 2048;
const PART_WEIGHT = 0.4;
const RUN_WEIGHT = 0.3;

/**
 * A document or a query as a vector of its words, for an engine that knows vectors but not words with weights: each
 * term falls on one place with a sign, both by its hash, weighed by rarity and the logarithm of its count.
 * @param dimensions a power of two; fewer cost less room and mix more
 * @returns length one; all zero when there are no terms
 */
export function lexicalVector(
  document: RankedDocument,
  statistics: CorpusStatistics,
  dimensions: number = VECTOR_DIMENSIONS,
): number[] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  for (const name of FIELDS) {
    const { keys, parts } = document.fields[name];
    for (const [key, count] of keys) {
      add(key, count);
      for (const run of runsOf(key)) add(`#${run}`, count);
    }
    for (const [part, count] of parts) add(part, count * PART_WEIGHT);
  }
  return hashed(weights, statistics, dimensions);
}

/** The same for a query, with its other wordings as much as they weigh. */
export function queryVector(
  { concepts, phrases }: RankQuery,
  statistics: CorpusStatistics,
  dimensions: number = VECTOR_DIMENSIONS,
): number[] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  for (const { own, others, parts, weight } of concepts) {
    for (const wording of [...own, ...others]) for (const key of wording.keys) add(key, weight * wording.weight);
    for (const part of parts) add(part, PART_WEIGHT);
    for (const { keys } of own) for (const run of runsOf(keys[0]!)) add(`#${run}`, weight);
  }
  for (const { wordings } of phrases) for (const { keys, weight } of wordings) for (const key of keys) add(key, weight);
  return hashed(weights, statistics, dimensions);
}

function hashed(weights: ReadonlyMap<string, number>, statistics: CorpusStatistics, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const [term, count] of weights) {
    // Letter runs are no terms of the statistics: all count alike.
    const telling = term.startsWith('#') ? RUN_WEIGHT : rarity(statistics.documents, statistics.documentsWith(term));
    const hash = hashOf(term);
    vector[hash & (dimensions - 1)]! += (hash >>> 31 ? -1 : 1) * Math.log1p(count) * telling;
  }
  const length = Math.sqrt(vector.reduce((sum, weight) => sum + weight * weight, 0));
  return length ? vector.map((weight) => weight / length) : vector;
}

function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
