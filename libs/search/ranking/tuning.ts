import type { FieldName } from './ranked-document.js';

/**
 * The constants of ranking. All round numbers out of the middle of a plateau: halving or doubling any one of them
 * moves nDCG@10 by about 0.01 on the sets measured (docs/adr/0010).
 */
export interface Tuning {
  /** BM25F: how much a field's matches count, how far its length is evened out (0–1), and when repetition tells no more. */
  field: Readonly<Record<FieldName, { weight: number; evening: number }>>;
  saturation: number;
  /** What is asked for stands within a compound of the document; a part of the compound asked for stands there. */
  withinCompound: number;
  partOfAsked: number;
  /** Other wordings where the word itself stands in `rareWord` documents or more; in full where it stands in none. */
  wording: number;
  rareWord: number;
  corrected: number;
  lightWord: number;
  /** The power to which the share of the query that is covered counts. */
  coverage: number;
  /** Likeness in four-letter runs, beside the best score of 1. */
  letterRuns: number;
  /** How many of the nearest candidates share their scores, and among how many of the best. */
  neighbourCount: number;
  neighbourPool: number;
}

export const TUNING: Tuning = {
  field: { title: { weight: 3, evening: 0.4 }, body: { weight: 1, evening: 0.4 } },
  saturation: 1,
  withinCompound: 0.8,
  partOfAsked: 0.5,
  wording: 0.4,
  rareWord: 3,
  corrected: 0.8,
  lightWord: 0.5,
  coverage: 2,
  letterRuns: 0.5,
  neighbourCount: 5,
  neighbourPool: 50,
};
