export { createAnalyser, type AnalysedFields, type Analyser, type Token } from './analyser.js';
export { lexiconVersion, loadLexicon, type Lexicon } from './lexicon.js';
export { LONGEST_QUERY, type ParsedQuery } from './query.js';
export { type SynonymEntry, type SynonymMatch, type Wording } from './synonyms.js';
export { type WordAnalysis } from './word-analysis.js';
export { fold, normalise } from './words.js';
export { Speller, Vocabulary, type Suggestion } from './spelling.js';
export { fieldAnalyser } from './field-analyser.js';
export { FIELD } from './wordings/index.js';
