export { Asked } from './asked.js';
export { conceptsOf, type Correction, type Concept, type Phrase, type RankQuery } from './concepts.js';
export { likenessTo, sharedTerms, vectorOf } from './document-vector.js';
export { FIELDS, RankedDocument, RankedText, readDocument, termsOf, type FieldName } from './ranked-document.js';
export { rerank, type Ranked } from './rerank.js';
export { CountedStatistics, rarity, type CorpusStatistics } from './statistics.js';
export { TERMS } from './terms.js';
export { TUNING, type Tuning } from './tuning.js';
