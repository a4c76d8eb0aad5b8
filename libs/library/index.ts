import { DocumentEntity, DocumentPageEntity, DocumentVersionEntity } from './document.entity.js';

export { indexedDocuments } from './document.indexable.js';
export { DocumentType } from './document.entity.js';
export { DocumentRepository, type DocumentRow, type PageRow, type VersionRow } from './document.repository.js';
export { DocumentService } from './document.service.js';
export { FileReading, type Reading } from './file-reading.js';
export { FileScanService } from './file-scan.service.js';
export { suggestDocumentType, suggestTitle } from './extract/index.js';
export { type ImportOutcome, ImportService, type ImportTarget } from './import.service.js';
export { LibraryModule } from './library.module.js';
export { SuggestionService } from './suggestion.service.js';
export { CreateDocumentInput, Document } from './types.js';

export const libraryEntities = [DocumentEntity, DocumentVersionEntity, DocumentPageEntity];
