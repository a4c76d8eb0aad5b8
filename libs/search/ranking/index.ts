export { ConceptScorer, type ConceptScore } from './bm25f.js';
export { conceptsOf, type Correction, type Concept, type Phrase, type RankQuery } from './concepts.js';
export { type DocumentVector, likenessTo, vectorOf } from './document-vector.js';
export { lexicalVector, queryVector, VECTOR_DIMENSIONS } from './lexical-vector.js';
export {
  FIELDS,
  mergedDocument,
  readDocument,
  termsOf,
  type FieldName,
  type RankedDocument,
} from './ranked-document.js';
export { rerank, type Ranked } from './rerank.js';
export { CountedStatistics, rarity, type CorpusStatistics } from './statistics.js';
export { TUNING, type Tuning } from './tuning.js';
