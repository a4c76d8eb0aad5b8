export { extractText } from './extract-text.js';
export {
  EXTRACTION_LIMITS,
  type ExtractedPage,
  type Extraction,
  type ExtractionFailure,
  type ExtractionLimits,
} from './extraction.js';
export { type SuggestedDocumentType, suggestDocumentType, suggestTitle } from './suggestions.js';
